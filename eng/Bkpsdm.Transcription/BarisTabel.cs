namespace Bkpsdm.Transcription;

/// <summary>A row of a declared table.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="No">The number of the row, from 1.</param>
internal sealed record BarisTabel(SourceTable Tabel, int No)
{
    public SourceRow Sumber => Tabel.Rows[No - 1];

    public string this[int sel] => Sumber.Cells[sel];

    /// <summary>What a cell holds, or the nearest filled one above it: the paper has one merged cell there.</summary>
    public string DiAtas(int sel) => Tabel.Rows.Take(No).Last(row => row.Cells[sel].Length > 0).Cells[sel];
}
