using Bkpsdm.DataQuality;

namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>The model under measurement, and the check that everything counts what it counts.</summary>
internal static class IkdCounts
{
    public static readonly DataQualityModel<AsnRecord> Model = IkdModel.SeBkn17Of2024(SyntheticAsn.Acuan, IkdThresholds.Default, IkdWeights.ExactParts);

    /// <summary>Population and disparate records of each rule, in the order of the model.</summary>
    public static long[] Of(DataQualityTally tally) =>
    [
        .. Model.Score(tally, ZeroPopulationPolicy.Exclude).Rules
            .SelectMany(rule => new[] { rule.Count.Population, rule.Count.Disparate }),
    ];

    /// <summary>Nothing is timed that does not count the same.</summary>
    /// <exception cref="InvalidOperationException">A count differs; the message names rule and contender.</exception>
    public static void RequireEqual(long[] expected, long[] actual, string contender)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (i >= actual.Length || expected[i] != actual[i])
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"{contender} counts {(i % 2 == 0 ? "population" : "disparate records")} of {Model.Rules[i / 2].Kode} as {(i < actual.Length ? actual[i] : null)}, not {expected[i]}."));
            }
        }
    }
}
