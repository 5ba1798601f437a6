using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.5: the definitions of the indicators, cut to their facts.</summary>
internal static partial class Tabel45
{
    internal const string Name = "Tabel 4.5";
    private const int Cells = 5;
    private const int Uraian = 0;
    private const int Indikator = 1;
    private const int Rumus = 2;
    private const int SumberData = 3;
    private const int PenanggungJawab = 4;

    /// <summary>The definitions in the order of the table.</summary>
    public static IReadOnlyList<Definisi> Read(Bahan bahan)
    {
        List<Definisi> definisi = [];
        string section = "", uraian = "";
        foreach (var row in Table(bahan).Rows)
        {
            if (row.IsEmptyAfter(1))
            {
                section = row.Cells[Uraian];
                continue;
            }

            // An empty uraian carries on the one above it.
            uraian = row.Cells[Uraian].Length > 0 ? row.Cells[Uraian] : uraian;
            definisi.Add(new(
                definisi.Count + 1,
                Tingkat(row, section, uraian),
                row.Cells[Indikator],
                row.Cells[Rumus],
                Items(row, SumberData),
                Items(row, PenanggungJawab)));
        }

        return definisi;
    }

    /// <summary>The table as it stands in the source.</summary>
    public static SourceTable Table(Bahan bahan) => SourceTable.Read(Name, bahan.Source("tabel-4.5"), [Cells]);

    private static string Tingkat(SourceRow row, string section, string uraian) => section switch
    {
        "TUJUAN" => "tujuan",
        "SASARAN" => "sasaran",
        "PROGRAM DAN KEGIATAN" => uraian.StartsWith("Program ", StringComparison.Ordinal) ? "program" : "kegiatan",
        _ => throw row.Fault("unknown section", section),
    };

    private static List<string> Items(SourceRow row, int column)
    {
        List<string> items = [.. Separator().Split(row.Cells[column]).Select(Clean).Where(item => item.Length > 0)];
        return items.Count > 0 ? items : throw row.Fault($"cell {column + 1} must not be empty", row.Cells[column]);
    }

    private static string Clean(string item) => item.Trim().TrimEnd('.');

    // Items stand behind "1. ", "2. " or between semicolons; the document mixes both and drops a number now and then.
    [GeneratedRegex(@"(?:^|\s)\d\. |;")]
    private static partial Regex Separator();
}
