using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Sums of a document's numbers, which may be beyond any decimal.</summary>
internal static class ExactSum
{
    /// <summary>The sum; null where it is beyond the largest decimal.</summary>
    public static decimal? Of(IEnumerable<decimal> parts) =>
        parts.Aggregate(Fraction.Zero, (sum, part) => sum + Fraction.FromDecimal(part)).TryToDecimal(out var whole) ? whole : null;

    /// <summary>The sum as a value of a finding; none where it is too large.</summary>
    public static FindingValue Value(decimal? sum) => sum is { } known ? known : default(FindingValue);
}
