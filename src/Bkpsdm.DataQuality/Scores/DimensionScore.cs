using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Score of one dimension (<i>nilai dimensi</i>): the weighted sum of its rules.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DimensionScore
{
    internal DimensionScore(string kode, BilingualText nama, long bobot, long whole, IReadOnlyList<RuleScore> rules)
    {
        Kode = kode;
        Nama = nama;
        Bobot = bobot;
        Whole = whole;
        Rules = rules;
    }

    /// <summary>Code.</summary>
    public string Kode { get; }

    /// <summary>Name.</summary>
    public BilingualText Nama { get; }

    /// <summary>Weight in parts of the whole of the model.</summary>
    public long Bobot { get; }

    /// <summary>Whole for the weights of the rules.</summary>
    public long Whole { get; }

    /// <summary>Scores of its rules, in the order of the model.</summary>
    public IReadOnlyList<RuleScore> Rules { get; }

    /// <summary>Score, unrounded, 0 to 100. With weights that a regulation prints rounded it can pass 100 a little. Unknown with <c>TANPA_POPULASI</c> by the policy on empty populations.</summary>
    public ValueOrReason<decimal> Nilai => Exact is { } exact && exact.TryToDecimal(out var value) ? value : Reason.NoPopulation;

    internal Fraction? Exact { get; private set; }

    /// <summary>Whole for the weights of the counted rules.</summary>
    internal long Parts { get; private set; }

    internal void Compute(ZeroPopulationPolicy policy)
    {
        var counted = Rules.Where(rule => rule.Count.Population > 0).ToArray();
        Parts = policy == ZeroPopulationPolicy.Exclude && counted.Length < Rules.Count ? counted.Sum(rule => rule.Bobot) : Whole;
        if (Parts == 0 || (policy == ZeroPopulationPolicy.Unknown && counted.Length < Rules.Count))
        {
            return;
        }

        Exact = Rules
            .Where(rule => rule.Count.Population > 0 || policy == ZeroPopulationPolicy.AsHundred)
            .Aggregate(Fraction.Zero, (sum, rule) => sum + (Fraction.Parts(rule.Bobot, Parts) * (rule.Exact ?? Fraction.FromWhole(100))));
    }
}
