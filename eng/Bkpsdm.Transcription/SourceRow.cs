using System.Globalization;

namespace Bkpsdm.Transcription;

/// <summary>One tab-separated row of a source, with the place it stands at.</summary>
/// <param name="Table">The table, as "Tabel 2.4".</param>
/// <param name="Line">The line in the source file, from 1.</param>
/// <param name="Cells">The cells as read, without the marks of type.</param>
internal sealed record SourceRow(string Table, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>True when every cell after the first <paramref name="count"/> is empty.</summary>
    public bool IsEmptyAfter(int count) => Cells.Skip(count).All(cell => cell.Length == 0);

    /// <summary>True when the row begins with a text, empty cells left out.</summary>
    public bool Begins(string text) => string.Join('\t', Cells).TrimStart('\t').StartsWith(text, StringComparison.Ordinal);

    /// <summary>This row and what the next line goes on with.</summary>
    public SourceRow Joined(SourceRow below) => this with { Cells = [.. Cells.Zip(below.Cells, (above, cell) => cell.Length > 0 ? $"{above} {cell}" : above)] };

    /// <summary>A whole number that must stand in a cell, such as a row number.</summary>
    public int Number(int cell) => Number(cell, Cells[cell]);

    /// <summary>The year that a cell of the head ends with, as "2026" or "Tahun 2026".</summary>
    public int Year(int cell) => Number(cell, Cells[cell].Split(' ')[^1]);

    /// <summary>A fault at this row.</summary>
    public TranscriptionException Fault(string problem, string value) => new($"{Table}, line {Line}", problem, value);

    private int Number(int cell, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault($"cell {cell + 1} must be a whole number", Cells[cell]);
}
