using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Reads the rows of Tabel 4.1 from the source lines; rows that the scan shifted are placed by the authored layout.</summary>
internal static class Tabel41Sumber
{
    private const string Name = "Tabel 4.1";
    private const int LastFixed = 18;

    public static IReadOnlyList<Tabel41Baris> Read(string source, JsonElement tata)
    {
        var layouts = tata.EnumerateArray().ToDictionary(layout => layout.GetProperty("baris").GetInt32(), layout => layout.GetProperty("sel"));
        List<Tabel41Baris> rows = [];
        foreach (var (line, cells) in DataLines(source))
        {
            var row = new SourceRow(Name, line, cells);
            var number = rows.Count + 1;
            rows.Add(new Tabel41Baris(number, layouts.TryGetValue(number, out var layout) ? Placed(row, layout) : Usual(row)));
        }

        return rows;
    }

    private static IEnumerable<(int Line, string[] Cells)> DataLines(string source)
    {
        var line = 0;
        foreach (var text in source.Split('\n'))
        {
            line++;
            if (!text.Contains('\t', StringComparison.Ordinal))
            {
                continue;
            }

            string[] cells = [.. text.Split('\t').Select(Plain)];
            if (!IsHeader(cells))
            {
                yield return (line, cells);
            }
        }
    }

    // The head of each page: the titles, the years, "Target, Rp", and the numbers of the columns.
    private static bool IsHeader(string[] cells) =>
        cells[0] is "Tujuan" or "1" || (cells.Take(5).All(cell => cell.Length == 0) && (cells.Contains("2026") || cells.Contains("Rp")));

    private static string Plain(string cell) => SourceMarks.Strip(cell).Trim();

    // Up to the total every cell stands in its column. Behind it the scan drops or adds an empty cell: the texts tell their columns.
    private static IEnumerable<string?> Usual(SourceRow row)
    {
        string[] texts = [.. row.Cells.Skip(LastFixed + 1).Where(cell => cell.Length > 0)];
        string[] parties = texts.Length switch
        {
            0 => ["", "", ""],
            2 => ["", .. texts],
            3 => texts,
            _ => throw row.Fault("behind the total stand group, place and party, or place and party", string.Join(" | ", texts)),
        };
        return [.. row.Cells.Take(LastFixed + 1), .. parties];
    }

    private static string?[] Placed(SourceRow row, JsonElement layout)
    {
        var cells = Enumerable.Range(0, Tabel41Kolom.Nama.Count).Select(i => (string?)row.Cells[i]).ToArray();
        foreach (var move in layout.EnumerateObject().Where(move => move.Value.ValueKind == JsonValueKind.Number))
        {
            var from = move.Value.GetInt32();
            cells[Tabel41Kolom.Nomor(move.Name)] = from < 0 ? null : row.Cells[from];
        }

        return cells;
    }
}
