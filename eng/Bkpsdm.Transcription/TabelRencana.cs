using System.Globalization;
using System.Text.Json;
using static Bkpsdm.Transcription.KolomTabel;

namespace Bkpsdm.Transcription;

/// <summary>The tables that explain the tree of the plan: its logic, the definitions of its sub kegiatan, the agreement of April 2025.</summary>
internal static class TabelRencana
{
    private const int SubKegiatan = 59;
    private const string Logika = "tabel-4.2.json";

    /// <summary>Lampiran II of April 2025: issue, vision and mission in the head, then tujuan to kebijakan.</summary>
    public static Deklarasi Lampiran2 { get; } = new("Lampiran II", "draf-lampiran-2", 4)
    {
        Kepala = ["Isu Strategis\t", "Visi RPJMD\t", "Misi I RPJMD\t", "Tujuan\tSasaran\tStrategi\tKebijakan"],
        Baris = 6,
        Muka = [.. NamaJudul, Kepala("isuStrategis", 0, 1), Kepala("visi", 1, 1), Kepala("misi", 2, 1)],
        Kolom = [Nomor, .. Teks(0, "tujuan", "sasaran", "strategi", "kebijakan")],
    };

    private static Deklarasi BarisTabel42 { get; } = new("Tabel 4.2", "tabel-4.2", 8)
    {
        Kepala = ["NSPK DAN SASARAN RPJMD YANG RELEVAN", "(1)\t"],
        Baris = 94,
    };

    /// <summary>Tabel 4.2: how program, kegiatan and sub kegiatan follow from goal, objective, outcome and output; what a row names is authored.</summary>
    public static Deklarasi Tabel42(Bahan bahan)
    {
        var tautan = Tulisan.ByNumber(Logika, bahan.Authored("tabel-4.2").GetProperty("tautan"), "baris").For(BarisTabel42.Baris);
        return BarisTabel42 with
        {
            Kolom =
            [
                Nomor,
                .. Teks(0, "nspk", "tujuan", "sasaran", "outcome", "output", "indikator", "programKegiatan", "ket"),
                Teks("idSimpul", row => Tautan(Fitting(row, tautan), "idSimpul")),
                Teks("idPernyataan", row => Tautan(Fitting(row, tautan), "idPernyataan")),
                Teks("idIndikator", row => Tautan(Fitting(row, tautan), "idIndikator")),
            ],
        };
    }

    /// <summary>Every statement of Tabel 4.2: goal, objectives, outcomes, outputs.</summary>
    public static IReadOnlyCollection<string> Pernyataan(Bahan bahan) =>
        [.. BarisTabel42.Read(bahan).Rows.SelectMany(row => row.Cells.Take(1..5)).Where(cell => cell.Length > 0)];

    /// <summary>The annex of sub kegiatan definitions: names and units as read, joined with the facts of the texts and the measures.</summary>
    /// <remarks>Tabel 4.1 lists the indicators of a sub kegiatan in the same order, so that the order here is the number in its ids.</remarks>
    public static Deklarasi DefinisiSubKegiatan(Bahan bahan)
    {
        var fakta = bahan.Authored("fakta-sub-kegiatan");
        var kode = Tulisan.ByName("fakta-sub-kegiatan.json", fakta.GetProperty("kode")).For(SubKegiatan);
        var isi = Tulisan.ByName("fakta-sub-kegiatan.json", fakta.GetProperty("fakta"));
        var ukuran = Tulisan.ByName("ukuran-sub-kegiatan.json", bahan.Authored("ukuran-sub-kegiatan")).For(isi.Count);
        string? Kode(BarisTabel row) => kode.Of(row.Sumber.Number(0)).GetString();
        return new("Definisi Operasional Sub Kegiatan", "definisi-sub-kegiatan", 4)
        {
            Kepala = ["No\tSub Kegiatan"],
            Baris = isi.Count,
            Bersambung = line => SourceMarks.Plain(line.Cells[3]).Length == 0,
            Olah = Bernomor,
            Kolom =
            [
                Nomor,
                Kolom<BarisTabel>.Angka("nomor", row => row.Sumber.Number(0)),
                Teks("subKegiatan", 1),
                Teks("kode", Kode),
                Teks("indikator", 2),
                Teks("idIndikator", row => Kode(row) is { } kodeSub ? $"{kodeSub}-{row[4]}" : null),
                Teks("satuan", 3),
                Salin("fakta", row => isi.Of(row.No, $"{row[0]}-{row[4]}")),
                Salin("ukuran", row => ukuran.Of(row.No, $"{row[0]}-{row[4]}")),
            ],
        };
    }

    // Every row bears number and name of its sub kegiatan, and in one more cell its place among the indicators of this.
    private static List<SourceRow> Bernomor(IReadOnlyList<SourceRow> lines)
    {
        List<SourceRow> rows = [];
        var (nomor, urutan, nama) = (0, 0, "");
        foreach (var line in lines)
        {
            string[] cells = [.. line.Cells.Select(SourceMarks.Plain)];
            (nomor, urutan, nama) = cells[0].Length > 0 ? (nomor + 1, 1, cells[1]) : (nomor, urutan + 1, nama);
            if (cells[0].Length > 0 && cells[0] != Text(nomor))
            {
                throw line.Fault($"the sub kegiatan must be number {nomor}", cells[0]);
            }

            rows.Add(line with { Cells = [Text(nomor), nama, cells[2], cells[3], Text(urutan)] });
        }

        return nomor == SubKegiatan ? rows : throw new TranscriptionException("Definisi Operasional Sub Kegiatan", $"must have {SubKegiatan} sub kegiatan", Text(nomor));
    }

    // A row can name what is not in the tree, so a named sub kegiatan may lack its link; a link without a name is a mistake.
    private static JsonElement Fitting(BarisTabel row, Tulisan tautan)
    {
        var link = tautan.Of(row.No);
        var statement = row.Sumber.Cells.Take(3..5).Any(cell => cell.Length > 0);
        var named = statement || row[1].Length > 0 || row[2].Length > 0 || row[6].Length > 0;
        var fits = (Tautan(link, "idIndikator") is not null) == (row[5].Length > 0)
            && (Tautan(link, "idPernyataan") is not null) == statement
            && (named || Tautan(link, "idSimpul") is null);
        return fits ? link : throw row.Sumber.Fault($"the links of Authored/{Logika} do not fit the cells", string.Join(" | ", row.Sumber.Cells));
    }

    private static string? Tautan(JsonElement entry, string field) => entry.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
