using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A cell of a statement of targets, held against the same cell of other statements.</summary>
internal readonly record struct StatedCell(TargetRow Statement, DocumentCell Cell)
{
    public bool IsNumber => Cell.Kind == CellKind.Number;

    /// <summary>Such as <c>81 (Tabel 4.1, baris 1; Tabel 4.3, baris 1)</c>: one value, and every place that states it.</summary>
    public static string Text(IReadOnlyList<StatedCell> same, Bahasa bahasa) =>
        $"{FindingValue.Of(same[0].Cell).Text(bahasa)} ({string.Join("; ", same.Select(cell => cell.Statement.Reference.Text(bahasa)))})";
}
