using System.Globalization;

namespace Bkpsdm.Transcription;

/// <summary>One tab-separated row of a source, with the place it stands at.</summary>
/// <param name="Table">The table, as "Tabel 2.4".</param>
/// <param name="Line">The line in the source file, from 1.</param>
/// <param name="Cells">The cells, exactly as read.</param>
public sealed record SourceRow(string Table, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>True when every cell after the first <paramref name="count"/> is empty.</summary>
    public bool IsEmptyAfter(int count) => Cells.Skip(count).All(cell => cell.Length == 0);

    /// <summary>A whole number that must stand in a cell, such as a row number or a year of the header.</summary>
    public int Number(int cell) =>
        int.TryParse(Cells[cell], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault($"cell {cell + 1} must be a whole number", Cells[cell]);

    /// <summary>A fault at this row.</summary>
    public TranscriptionException Fault(string problem, string value) => new($"{Table}, line {Line}", problem, value);
}
