using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Cells that count things: whole numbers, where nothing and a dash add nothing.</summary>
internal static class CellCount
{
    /// <summary>The count in a cell.</summary>
    /// <remarks>An empty cell and a dash stand for none: the printed sums of the rows that have them prove it.</remarks>
    public static ValueOrReason<long> Of(DocumentCell cell) => cell.Kind is CellKind.Empty or CellKind.Dash ? 0L : cell.Value.Bind(Whole);

    public static ValueOrReason<long> Sum(IEnumerable<ValueOrReason<long>> counts) =>
        counts.Aggregate<ValueOrReason<long>, ValueOrReason<long>>(0L, (sum, count) => sum.Bind(one => count.Bind(other => Add(one, other))));

    private static ValueOrReason<long> Add(long one, long other) => one > long.MaxValue - other ? Reason.TooLarge : one + other;

    private static ValueOrReason<long> Whole(decimal value) => value < 0 || value != decimal.Truncate(value)
        ? Reason.Create("SEL_BUKAN_CACAH", BilingualText.Create($"sel berisi {ExactText.Of(value)}, bukan cacah", $"the cell holds {ExactText.Of(value)}, not a count"))
        : value > long.MaxValue ? Reason.TooLarge : (long)value;
}
