using System.Text.Json;
using static Bkpsdm.Transcription.KolomTabel;

namespace Bkpsdm.Transcription;

/// <summary>The tables that set the plan beside other plans: RPJMD, national targets, goals of sustainable development, environmental study.</summary>
internal static class TabelKeselarasan
{
    private const string Kegiatan = "Kegiatan ";
    private const string Cut = " […]";
    private const string TidakAda = "Tidak Ada";

    /// <summary>Tabel 2.13: the theme of the environmental study (KLHS).</summary>
    public static Deklarasi Tabel213 { get; } = new("Tabel 2.13", "tabel-2.13", 2)
    {
        Kepala = ["Tema Isu\t"],
        Baris = 1,
        Kolom = [Nomor, .. Teks(0, "tema", "isu"), Tiada("kaitan")],
    };

    /// <summary>Tabel 2.15: the strategic issue that follows from potential, problems and other issues.</summary>
    public static Deklarasi Tabel215 { get; } = new("Tabel 2.15", "tabel-2.15", 7)
    {
        Kepala = ["Potensi Daerah", "Global\t", "(1)\t"],
        Baris = 1,
        Kolom = [Nomor, .. Teks(0, "potensi", "permasalahan", "isuKlhs", "isuGlobal", "isuNasional", "isuRegional", "isuStrategis"), Tiada("kaitan")],
    };

    /// <summary>Tabel 4.6: what supports the priority programs PASER TUNTAS. The document says that there is nothing.</summary>
    public static Deklarasi Tabel46 { get; } = new("Tabel 4.6", "tabel-4.6", 11)
    {
        Kepala = ["Program Paser Tuntas", "Tahun 2025", "1\t2\t3"],
        Baris = 0,
        Olah = SaysNothing,
        Muka = [.. NamaJudul, Tahun("tahunTarget", 3..9), Tetap("pernyataan", TidakAda)],
    };

    /// <summary>Tabel 2.5: the sub kegiatan that support indicators of the sustainable development goals (TPB).</summary>
    public static Deklarasi Tabel25(Bahan bahan) => new("Tabel 2.5", "tabel-2.5", 4)
    {
        Kepala = ["No\t"],
        Baris = 18,
        Bersambung = line => line.Cells[0].Length == 0,
        Kolom =
        [
            Nomor,
            .. Teks(0, "nomor", "subKegiatan", "indikator", "penjelasan"),
            Kolom<BarisTabel>.Sel("indikatorTpb", IndikatorTpb),
            bahan.Kaitan.Kolom(row => [row[1]]),
        ],
    };

    /// <summary>Tabel 2.7: main problem, problems and their root causes; a root cause that is cut has a summary in our own words.</summary>
    public static Deklarasi Tabel27(Bahan bahan)
    {
        var ringkasan = bahan.Authored("permasalahan").GetProperty("ringkasan").EnumerateArray().ToDictionary(entry => entry.GetProperty("baris").GetInt32());
        return new("Tabel 2.7", "tabel-2.7", 4)
        {
            Kepala = ["No.\t"],
            Baris = 10,
            Olah = lines => WithSummary([.. lines.SelectMany(Paragraphs)], ringkasan.Keys),
            Kolom =
            [
                Nomor,
                .. Teks(0, "nomor", "masalahPokok", "masalah"),
                Teks("akarMasalah", row => row[3].Replace(Cut, string.Empty, StringComparison.Ordinal)),
                Kolom<BarisTabel>.Objek(
                    "ringkasan",
                    row => ringkasan.TryGetValue(row.No, out var entry) ? new Penjelasan(entry) : null,
                    Penjelasan.Kolom),
                Tiada("kaitan"),
            ],
        };
    }

    /// <summary>Tabel 2.14: the programs that the environmental study names.</summary>
    /// <remarks>The kegiatan stands under the head of the budget, and the budget under that of the kegiatan; they stay where they are.</remarks>
    public static Deklarasi Tabel214(Bahan bahan) => new("Tabel 2.14", "tabel-2.14", 19)
    {
        Kepala = ["Isu\tNo Indikator", "2024\t2025"],
        Baris = 1,
        Kolom =
        [
            Nomor,
            .. Teks(0, "isu", "nomorIndikator", "indikator", "targetNasional"),
            Kolom<BarisTabel>.Angka("tahunCapaian", row => row.Tabel.Head[0].Year(4)),
            Teks("capaian", 4),
            Kolom<BarisTabel>.Tahun("tahunTarget", row => row.Tabel.Years(5..11)),
            Sel("target", 5..11),
            .. Teks(11, "ketercapaian", "skenarioDut", "skenarioTut", "urgensi", "program", "kegiatan", "anggaran", "pelaksana"),
            bahan.Kaitan.Kolom(row => [row[15], row[17]]),
        ],
    };

    /// <summary>Tabel 3.3: goal, objective and indicator of the RPJMD beside those of the plan.</summary>
    public static Deklarasi Tabel33(Bahan bahan) => new("Tabel 3.3", "tabel-3.3", 6)
    {
        Kepala = ["RPJMD Kabupaten Paser 2025-2029", "Tujuan\tSasaran"],
        Baris = 3,
        Kolom =
        [
            Nomor,
            .. Teks(0, "tujuanRpjmd", "sasaranRpjmd", "indikatorRpjmd", "tujuan", "sasaran", "indikator"),
            bahan.Kaitan.Kolom(row => [row.DiAtas(3), row.DiAtas(4)], indikator: 5),
        ],
    };

    /// <summary>The matrix of the annex that sets sub kegiatan beside the eight national priorities (Asta Cita).</summary>
    public static Deklarasi AstaCita(Bahan bahan) => new("Matriks Asta Cita", "matriks-asta-cita", 4)
    {
        Kepala = ["NO.\t"],
        Baris = 2,
        Kolom = [Nomor, .. Teks(0, "nomor", "astaCita", "urusan", "subKegiatan"), bahan.Kaitan.Kolom(row => [row[3]])],
    };

    /// <summary>The matrix of the annex that sets programs and indicators beside the macro targets of the RPJMN.</summary>
    public static Deklarasi Rpjmn(Bahan bahan) => new("Matriks RPJMN", "matriks-rpjmn", 5)
    {
        Kepala = ["No.\t"],
        Baris = 3,
        Kolom =
        [
            Nomor,
            .. Teks(0, "nomor", "targetMakro", "programKegiatan", "indikator", "target"),
            bahan.Kaitan.Kolom(row => [NamaSimpul(row.DiAtas(2))], indikator: 3),
        ],
    };

    /// <summary>The JSON of Tabel 2.13 to 2.15, with the issues that the text sets, in our own words.</summary>
    public static string IsuStrategis(Bahan bahan) => DataText.OfSection(
        "isuStrategis",
        bahan,
        new Kolom<Bahan>("temaKlhs", Tabel213.Write),
        new Kolom<Bahan>("indikasiKlhs", Tabel214(bahan).Write),
        new Kolom<Bahan>("isu", Tabel215.Write),
        Kolom<Bahan>.Salin("ditetapkan", _ => bahan.Authored("isu-strategis").GetProperty("ditetapkan")));

    // "16.6.1.(b),(c)" names 16.6.1.(b) and 16.6.1.(c).
    private static IEnumerable<string> IndikatorTpb(BarisTabel row)
    {
        var open = row[2].IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? row[2][open..].Split(',').Select(letter => row[2][..open] + letter) : throw row.Sumber.Fault("must be codes of indicators", row[2]);
    }

    // A program's name begins with the word, a kegiatan's does not; the matrix puts the word before both.
    private static string NamaSimpul(string cell) => cell.StartsWith(Kegiatan, StringComparison.Ordinal) ? cell[Kegiatan.Length..] : cell;

    // The text layer runs the last two rows together, each root cause a paragraph; every other root cause has a row of its own.
    private static IEnumerable<SourceRow> Paragraphs(SourceRow line)
    {
        var causes = line.Cells[3].Split("</p>", StringSplitOptions.RemoveEmptyEntries).Select(SourceMarks.Plain);
        return causes.Select((cause, index) => line with { Cells = [.. line.Cells.Take(3).Select(cell => index == 0 ? cell : string.Empty), cause] });
    }

    private static List<SourceRow> WithSummary(List<SourceRow> rows, IEnumerable<int> summaries)
    {
        var cut = Enumerable.Range(1, rows.Count).Where(no => rows[no - 1].Cells[3].EndsWith(Cut, StringComparison.Ordinal));
        return cut.SequenceEqual(summaries.Order())
            ? rows
            : throw new TranscriptionException("Authored/permasalahan.json", "must have the rows that are cut", string.Join(", ", summaries));
    }

    private static SourceRow[] SaysNothing(IReadOnlyList<SourceRow> lines) =>
        lines is [var line] && line.Cells.Where(cell => cell.Length > 0).ToArray() is [TidakAda]
            ? []
            : throw new TranscriptionException("Tabel 4.6", $"must say {TidakAda} and nothing else", string.Join(" | ", lines.SelectMany(line => line.Cells)));
}
