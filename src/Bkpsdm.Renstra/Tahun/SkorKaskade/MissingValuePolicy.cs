using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The treatment of parts without a value in a mean, with the coverage that the mean needs. A caller names one; there is no default.</summary>
public sealed class MissingValuePolicy
{
    private MissingValuePolicy(MissingValueRule rule, decimal minimumCoverage)
    {
        Rule = rule;
        MinimumCoverage = minimumCoverage;
    }

    /// <summary>One part without a value makes the whole unknown (<c>ANAK_TIDAK_LENGKAP</c>).</summary>
    public static MissingValuePolicy Unknown { get; } = new(MissingValueRule.Unknown, 100);

    /// <summary>The treatment of a part without a value.</summary>
    public MissingValueRule Rule { get; }

    /// <summary>The share of the planned weight that must be known, in percent, 0 to 100; reaching it is enough.</summary>
    public decimal MinimumCoverage { get; }

    /// <summary>The mean over the known parts, their weights made one whole again.</summary>
    /// <param name="minimumCoverage">The share of the planned weight that must be known, in percent, 0 to 100; under it the whole is unknown (<c>CAKUPAN_KURANG</c>).</param>
    /// <returns>The policy. Where no part is known at all the whole is unknown, also with a minimum of 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCoverage"/> is outside 0 to 100.</exception>
    public static MissingValuePolicy Renormalise(decimal minimumCoverage) =>
        new(MissingValueRule.Renormalise, Guard.Against.Outside(minimumCoverage, 0, 100));

    /// <summary>The mean with zero for each part without a value.</summary>
    /// <param name="minimumCoverage">The share of the planned weight that must be known, in percent, 0 to 100; under it the whole is unknown (<c>CAKUPAN_KURANG</c>).</param>
    /// <returns>The policy. With a minimum of 0 a whole of which nothing is known is zero, as asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCoverage"/> is outside 0 to 100.</exception>
    public static MissingValuePolicy Zero(decimal minimumCoverage) =>
        new(MissingValueRule.Zero, Guard.Against.Outside(minimumCoverage, 0, 100));

    /// <summary>Rule and minimum.</summary>
    /// <returns>Such as <c>Renormalise, 75</c>.</returns>
    public override string ToString() => Rule == MissingValueRule.Unknown ? nameof(Unknown) : $"{Rule}, {ExactText.Of(MinimumCoverage)}";

    /// <summary>The reason against the mean; null where there is none. Coverage is compared exactly, before any division.</summary>
    internal Reason? Refuses(Fraction coverage, int missing, int parts, Func<int, int, Reason> incomplete)
    {
        if (missing > 0 && (Rule == MissingValueRule.Unknown || (Rule == MissingValueRule.Renormalise && missing == parts)))
        {
            return incomplete(missing, parts);
        }

        return Rule != MissingValueRule.Unknown && coverage < Fraction.FromDecimal(MinimumCoverage) / Fraction.FromWhole(100)
            ? Reason.Create("CAKUPAN_KURANG", Working.Of(
                "cakupan {0} persen di bawah batas {1} persen",
                "the coverage of {0} percent is below the minimum of {1} percent",
                Percent(coverage),
                MinimumCoverage))
            : null;
    }

    // For a sentence only: two digits, cut, so that 74,999 is not said to be 75.
    private static decimal Percent(Fraction coverage)
    {
        var hundredths = coverage * Fraction.FromWhole(10_000);
        return (decimal)(hundredths.Numerator / hundredths.Denominator) / 100;
    }
}
