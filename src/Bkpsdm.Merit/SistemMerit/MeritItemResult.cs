using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The level of one item and the points earned.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MeritItemResult
{
    internal MeritItemResult(MeritItem item, ValueOrReason<int> level)
    {
        Item = item;
        Level = level;
        Exact = level.Map(value => Fraction.FromDecimal(item.Bobot) * Fraction.FromWhole(value));
        Nilai = Exact.Bind(MeritPoints.Exactly);
    }

    /// <summary>The item.</summary>
    public MeritItem Item { get; }

    /// <summary>The level, 1 to the highest of the instrument, or the reason why it is unknown.</summary>
    public ValueOrReason<int> Level { get; }

    /// <summary>The points: level times weight.</summary>
    public ValueOrReason<decimal> Nilai { get; }

    internal ValueOrReason<Fraction> Exact { get; }
}
