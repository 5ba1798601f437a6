using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Lampiran III of the minutes of April 2025: the draft's programs and kegiatan with targets and rupiah.</summary>
/// <remarks>
/// It prints no codes, so the ids are words. It says Tahun-1 to Tahun-5; that these are 2026 to 2030 is inferred, because the
/// targets it shares with Tabel 4.1 stand there for these years. The year of the baseline is inferred likewise. No figure is
/// corrected: each row's years make its total, and the sums that fail fail alike in every column, so they are the paper's.
/// </remarks>
public static partial class DrafLampiran3
{
    /// <summary>The year of the baseline, which the paper calls the first year of planning.</summary>
    internal const int TahunAwal = 2024;
    private const string Name = "Lampiran III";
    private const int Cells = 20;
    private const int Tujuan = 0;
    private const int Sasaran = 1;
    private const int Program = 3;
    private const int Indikator = 4;

    // Where the scan shifted a row: the columns of indicator, baseline, targets, final, party and place.
    private static readonly int[] Usual = [Indikator, 5, 6, 8, 10, 12, 14, 16, 18, 19];
    private static readonly int[] FinalEarly = [Indikator, 5, 6, 8, 10, 12, 14, 15, 18, 19];
    private static readonly int[] AllEarly = [Program, 4, 5, 6, 8, 10, 12, 14, 16, 18];
    private static readonly int[] Rupiah = [7, 9, 11, 13, 15];
    private const int Total = 17;

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

    /// <summary>The JSON of the draft's tree.</summary>
    /// <param name="source">Sources/draf-lampiran-3.txt.</param>
    public static string Transcribe(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var nodes = Nodes([.. Rows(source)]);
        return DataText.OfSection("rencana", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", Name);
            writer.WriteString("judul", DrafJudul.Read(Name, source));
            writer.WriteNumber("tahunAwal", TahunAwal);
            writer.WriteYears("tahunTarget", Tabel41Kolom.Tahun);
            writer.WriteStartArray("simpul");
            nodes.ForEach(node => WriteNode(writer, node));
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>The id of an indicator: that of the final plan, else its name in small letters.</summary>
    internal static string IdIndikator(string nama) => Known.GetValueOrDefault(nama) ?? Slug(nama);

    private static IEnumerable<SourceRow> Rows(string source)
    {
        var line = 0;
        foreach (var text in source.Split('\n'))
        {
            line++;
            var cells = text.Split('\t');
            if (cells.Length == 1 || cells[0] is "Tujuan" or "1" || cells.Contains("Tahun-1") || cells.Contains("Rp"))
            {
                continue;
            }

            var row = new SourceRow(Name, line, cells);
            yield return cells.Length == Cells ? row : throw row.Fault($"a row must have {Cells} cells, not {cells.Length}", text);
        }
    }

    private static List<Node> Nodes(SourceRow[] rows)
    {
        List<Node> nodes = [];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var columns = Columns(row);
            if (Begins(row, columns, nodes) is { } node)
            {
                nodes.Add(node);
            }

            nodes[^1].Rows.Add((i + 1, row, columns));
        }

        return nodes;
    }

    private static int[] Columns(SourceRow row) =>
        row.Cells[Indikator].Length > 0 && char.IsAsciiDigit(row.Cells[Indikator][0]) ? AllEarly
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

    private static void WriteNode(Utf8JsonWriter writer, Node node)
    {
        writer.WriteStartObject();
        writer.WriteString("id", node.Id);
        writer.WriteString("jenjang", node.Jenjang);
        writer.WriteString("induk", node.Induk);
        writer.WriteString("nama", node.Nama);
        writer.WriteStartArray("indikator");
        foreach (var (number, row, columns) in node.Rows)
        {
            WriteIndicator(writer, number, row, columns);
        }

        writer.WriteEndArray();
        WritePagu(writer, node);
        writer.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter writer, int number, SourceRow row, int[] columns)
    {
        var name = row.Cells[columns[0]];
        writer.WriteStartObject();
        writer.WriteString("id", IdIndikator(name));
        writer.WriteNumber("baris", number);
        writer.WriteString("nama", name);
        writer.WriteNull("satuan");
        writer.WriteString("kondisiAwal", row.Cells[columns[1]]);
        writer.WriteCells("target", columns[2..7].Select(column => row.Cells[column]));
        writer.WriteString("kondisiAkhir", row.Cells[columns[7]]);
        writer.WriteString("lokasi", row.Cells[columns[9]]);
        writer.WriteString("penanggungJawab", row.Cells[columns[8]]);
        writer.WriteEndObject();
    }

    private static void WritePagu(Utf8JsonWriter writer, Node node)
    {
        var bearer = node.Rows.SingleOrDefault(entry => entry.Columns != AllEarly && entry.Row.Cells[Total].Length > 0);
        if (bearer.Row is null)
        {
            writer.WriteNull("pagu");
            return;
        }

        writer.WriteStartObject("pagu");
        writer.WriteNumber("baris", bearer.Number);
        writer.WriteCells("tahun", Rupiah.Select(column => bearer.Row.Cells[column]));
        writer.WriteString("total", bearer.Row.Cells[Total]);
        writer.WriteEndObject();
    }

    private static string Slug(string name) => NotLetters().Replace(name.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotLetters();

    private sealed record Node(string Id, string Jenjang, string? Induk, string Nama)
    {
        public List<(int Number, SourceRow Row, int[] Columns)> Rows { get; } = [];
    }
}
