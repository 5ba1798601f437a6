using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Reads the rows of Tabel 4.1 from the source lines; rows that the scan shifted are placed by the authored layout.</summary>
internal static class Tabel41Sumber
{
    private const int LastFixed = 18;

    // Cells that repeat another or belong to another row.
    private const string Strays = "asing";

    public static IReadOnlyList<Tabel41Baris> Read(SourceTable table, JsonElement tata)
    {
        var layouts = tata.EnumerateArray().ToDictionary(layout => layout.GetProperty("baris").GetInt32(), layout => layout.GetProperty("sel"));
        List<SourceRow> lines = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.Trim())] })];
        return [.. lines.Select((line, index) => new Tabel41Baris(index + 1, Fitting(line, layouts.TryGetValue(index + 1, out var layout) ? Placed(lines, line, layout) : Usual(line))))];
    }

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

    // A move names the column and where its cell was read: a cell of the line, a cell of another line, or -1 for a cell that is lost.
    private static string?[] Placed(List<SourceRow> lines, SourceRow row, JsonElement layout)
    {
        var cells = Enumerable.Range(0, Tabel41Kolom.Nama.Count).Select(i => (string?)row.Cells[i]).ToArray();
        HashSet<int> left = [.. Enumerable.Range(0, row.Cells.Count).Where(i => row.Cells[i].Length > 0)];
        var moves = layout.EnumerateObject().Where(move => move.Name != Strays).ToList();
        foreach (var move in moves)
        {
            cells[Tabel41Kolom.Nomor(move.Name)] = Moved(lines, row, move.Value);
        }

        left.ExceptWith(moves.Where(move => move.Value.ValueKind == JsonValueKind.Number).Select(move => move.Value.GetInt32()));
        left.ExceptWith(Enumerable.Range(0, Tabel41Kolom.Nama.Count).Except(moves.Select(move => Tabel41Kolom.Nomor(move.Name))));
        left.ExceptWith(layout.TryGetProperty(Strays, out var strays) ? strays.EnumerateArray().Select(stray => stray.GetInt32()) : []);
        return left.Count == 0
            ? cells
            : throw row.Fault("the layout leaves cells without a place", string.Join(" | ", left.Select(i => row.Cells[i])));
    }

    private static string? Moved(List<SourceRow> lines, SourceRow row, JsonElement from)
    {
        if (from.ValueKind == JsonValueKind.Object)
        {
            return lines[from.GetProperty("baris").GetInt32() - 1].Cells[from.GetProperty("sel").GetInt32()];
        }

        return from.GetInt32() < 0 ? null : row.Cells[from.GetInt32()];
    }

    private static string?[] Fitting(SourceRow row, IEnumerable<string?> placed)
    {
        string?[] cells = [.. placed];
        foreach (var kolom in Tabel41Kolom.Nama.Where(kolom => cells[Tabel41Kolom.Nomor(kolom)] is { Length: > 0 } text && !Tabel41Kolom.Fits(kolom, text)))
        {
            throw row.Fault($"a cell that does not fit the column {kolom}", cells[Tabel41Kolom.Nomor(kolom)]!);
        }

        return cells;
    }
}
