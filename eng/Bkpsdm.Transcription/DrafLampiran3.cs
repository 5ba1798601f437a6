using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Lampiran III of the minutes of April 2025: the draft's programs and kegiatan with targets and rupiah.</summary>
/// <remarks>
/// It prints no codes, so the ids are words. It says Tahun-1 to Tahun-5; that these are 2026 to 2030 is inferred, because the
/// targets it shares with Tabel 4.1 stand there for these years. The year of the baseline is inferred likewise. No figure is
/// corrected: each row's years make its total, and the sums that fail fail alike in every column, so they are the paper's.
/// </remarks>
internal static partial class DrafLampiran3
{
    private const int Program = 3;
    private const int NamaIndikator = 4;

    // Where the scan shifted a row: the columns of indicator, baseline, targets, final, party and place.
    private static readonly int[] Usual = [NamaIndikator, 5, 6, 8, 10, 12, 14, 16, 18, 19];
    private static readonly int[] FinalEarly = [NamaIndikator, 5, 6, 8, 10, 12, 14, 15, 18, 19];
    private static readonly int[] AllEarly = [Program, 4, 5, 6, 8, 10, 12, 14, 16, 18];
    private static readonly int[] Rupiah = [7, 9, 11, 13, 15];
    private const int Total = 17;

    private static readonly Deklarasi Lampiran3 = new("Lampiran III", "draf-lampiran-3", 20)
    {
        Kepala = ["Tujuan\tSasaran\tKode", "Tahun-1\t", "Target\tRp", "1\t2\t3\t4"],
        Baris = 29,
    };

    // Indicators that the final plan has too, if with another wording, bear its id. Lampiran IV has other capitals.
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Tingkat Kepuasan Masyarakat terhadap Layanan Kepegawaian"] = "kepuasan-layanan-kepegawaian",
        ["Nilai Evaluasi SAKIP BKPSDM"] = "nilai-sakip",
        ["Indeks Sistem Merit"] = "indeks-sistem-merit",
        ["Indeks Profesionalitas ASN"] = "indeks-profesionalitas-asn",
        ["Persentase ketepatan tahapan penyusunan dokumen perencanaan perangkat Daerah"] = "ketepatan-tahapan-perencanaan",
        ["Persentase ketersediaan data kinerja"] = "ketersediaan-data-kinerja",
        ["Persentase Temuan Ditindaklanjuti"] = "temuan-ditindaklanjuti",
        ["Persentase Rata-rata Capaian IKI dengan Nilai > 80"] = "capaian-iki",
        ["Persentase Pemenuhan Kebutuhan Administrasi Perkantoran"] = "pemenuhan-administrasi-perkantoran",
        ["Persentase Barang Inventaris Peralatan dan Mesin dalam Kondisi Baik"] = "peralatan-mesin-baik",
        ["Persentase Ketersediaan Jasa Penunjang Urusan Perangkat Daerah"] = "ketersediaan-jasa-penunjang",
        ["Persentase Barang Inventaris dalam Kondisi Baik"] = "barang-inventaris-baik",
        ["Persentase ASN yang Berkinerja Baik"] = "pegawai-berkinerja-baik",
        ["Persentase ASN yang Pernah Dijatuhi Hukuman Disiplin"] = "hukuman-disiplin",
    };

    /// <summary>The inferred years of the draft.</summary>
    public static Kolom<SourceTable>[] Tahun { get; } =
    [
        Kolom<SourceTable>.Angka("tahunAwal", _ => 2024),
        Kolom<SourceTable>.Tahun("tahunTarget", _ => Tabel41Kolom.Tahun),
    ];

    private static Kolom<Node>[] Simpul =>
    [
        Kolom<Node>.Teks("id", node => node.Id),
        Kolom<Node>.Teks("jenjang", node => node.Jenjang),
        Kolom<Node>.Teks("induk", node => node.Induk),
        Kolom<Node>.Teks("nama", node => node.Nama),
        Kolom<Node>.Daftar("indikator", node => node.Rows, Indikator),
        Kolom<Node>.Objek("pagu", node => node.Rows.SingleOrDefault(row => row.HasPagu), Pagu),
    ];

    private static Kolom<Baris>[] Indikator =>
    [
        Kolom<Baris>.Teks("id", row => IdIndikator(row[0])),
        Kolom<Baris>.Angka("baris", row => row.Nomor),
        Kolom<Baris>.Teks("nama", row => row[0]),
        Kolom<Baris>.Teks("satuan", _ => null),
        Kolom<Baris>.Teks("kondisiAwal", row => row[1]),
        Kolom<Baris>.Sel("target", row => Enumerable.Range(2, 5).Select(column => row[column])),
        Kolom<Baris>.Teks("kondisiAkhir", row => row[7]),
        Kolom<Baris>.Teks("lokasi", row => row[9]),
        Kolom<Baris>.Teks("penanggungJawab", row => row[8]),
    ];

    private static Kolom<Baris>[] Pagu =>
    [
        Kolom<Baris>.Angka("baris", row => row.Nomor),
        Kolom<Baris>.Sel("tahun", row => Rupiah.Select(column => row.Sumber.Cells[column])),
        Kolom<Baris>.Teks("total", row => row.Sumber.Cells[Total]),
    ];

    /// <summary>The JSON of the draft's tree.</summary>
    public static string Text(Bahan bahan)
    {
        var table = Lampiran3.Read(bahan);
        return DataText.OfSection("rencana", table, [.. KolomTabel.NamaJudul, .. Tahun, Kolom<SourceTable>.Daftar("simpul", _ => Nodes(table.Rows), Simpul)]);
    }

    /// <summary>The id of an indicator: that of the final plan, else its name in small letters.</summary>
    public static string IdIndikator(string nama) => Known.GetValueOrDefault(nama) ?? Slug(nama);

    private static List<Node> Nodes(IReadOnlyList<SourceRow> rows)
    {
        List<Node> nodes = [];
        for (var i = 0; i < rows.Count; i++)
        {
            Baris row = new(i + 1, rows[i], Columns(rows[i]));
            if (Begins(row.Sumber, row.Columns, nodes) is { } node)
            {
                nodes.Add(node);
            }

            nodes[^1].Rows.Add(row);
        }

        return nodes;
    }

    private static int[] Columns(SourceRow row) =>
        row.Cells[NamaIndikator].Length > 0 && char.IsAsciiDigit(row.Cells[NamaIndikator][0]) ? AllEarly
        : row.Cells[15].Length > 0 && !row.Cells[15].Contains('.', StringComparison.Ordinal) ? FinalEarly
        : Usual;

    private static Node? Begins(SourceRow row, int[] columns, List<Node> nodes) => row.Cells switch
    {
        [{ Length: > 0 } tujuan, ..] => new($"tujuan-{Next(nodes, "tujuan")}", "tujuan", null, tujuan),
        [_, { Length: > 0 } sasaran, ..] => new($"sasaran-{Next(nodes, "sasaran")}", "sasaran", Last(nodes, "tujuan"), sasaran),
        [_, _, _, { Length: > 0 } name, ..] when columns[0] != Program => name.StartsWith("Program ", StringComparison.Ordinal)
            ? new(Slug(name), "program", Last(nodes, "sasaran"), name)
            : new(Slug("kegiatan " + name), "kegiatan", Last(nodes, "program"), name),
        _ => null,
    };

    private static int Next(List<Node> nodes, string jenjang) => 1 + nodes.Count(node => node.Jenjang == jenjang);

    private static string Last(List<Node> nodes, string jenjang) => nodes.Last(node => node.Jenjang == jenjang).Id;

    private static string Slug(string name) => NotLetters().Replace(name.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotLetters();

    private sealed record Node(string Id, string Jenjang, string? Induk, string Nama)
    {
        public List<Baris> Rows { get; } = [];
    }

    private sealed record Baris(int Nomor, SourceRow Sumber, int[] Columns)
    {
        public bool HasPagu => Columns != AllEarly && Sumber.Cells[Total].Length > 0;

        public string this[int column] => Sumber.Cells[Columns[column]];
    }
}
