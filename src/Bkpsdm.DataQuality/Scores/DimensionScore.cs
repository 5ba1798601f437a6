using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>The score of one dimension (<i>nilai dimensi</i>): the weighted sum of its rules.</summary>
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

    /// <summary>The code.</summary>
    public string Kode { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The weight in parts of the whole of the model.</summary>
    public long Bobot { get; }

    /// <summary>The whole of which the weights of the rules are parts.</summary>
    public long Whole { get; }

    /// <summary>The scores of its rules, in the order of the model.</summary>
    public IReadOnlyList<RuleScore> Rules { get; }

    /// <summary>The score, unrounded; 0 to 100, or a little beside it with weights that a regulation prints rounded. Unknown by the policy on empty populations.</summary>
    public ValueOrReason<decimal> Nilai => Exact is { } exact && exact.TryToDecimal(out var value) ? value : Reason.NoPopulation;

    internal Fraction? Exact { get; private set; }

    /// <summary>The parts of which the weights are taken: the whole, or those of the rules that count.</summary>
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
