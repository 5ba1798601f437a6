using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>The score of one rule (<i>nilai aturan</i>): (1 - A / Y) x 100.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleScore
{
    internal RuleScore(string kode, BilingualText nama, long bobot, RuleCount count)
    {
        Kode = kode;
        Nama = nama;
        Bobot = bobot;
        Count = count;
    }

    /// <summary>The code.</summary>
    public string Kode { get; }

    /// <summary>What is disparate.</summary>
    public BilingualText Nama { get; }

    /// <summary>The weight in parts of the whole of the dimension.</summary>
    public long Bobot { get; }

    /// <summary>Population and disparate records.</summary>
    public RuleCount Count { get; }

    /// <summary>The score, 0 to 100, unrounded; <c>TANPA_POPULASI</c> where the rule applies to no record.</summary>
    public ValueOrReason<decimal> Nilai => Exact is { } exact && exact.TryToDecimal(out var value) ? value : Reason.NoPopulation;

    /// <summary>How much the index rises when one disparate record is mended for this rule (<i>kenaikan</i>), in points, unrounded; unknown where the rule counts nothing.</summary>
    public ValueOrReason<decimal> Kenaikan => Gain is { } gain && gain.TryToDecimal(out var value) ? value : Reason.NoPopulation;

    /// <summary>How much the index rises when all its disparate records are mended for this rule, in points, unrounded; unknown where the rule counts nothing.</summary>
    public ValueOrReason<decimal> KenaikanSemua => Gain is { } gain && (gain * Fraction.FromWhole(Count.Disparate)).TryToDecimal(out var value) ? value : Reason.NoPopulation;

    internal Fraction? Exact => Count.Population == 0 ? null : Fraction.FromWhole(100) * Fraction.Parts(Count.Passed, Count.Population);

    /// <summary>The points of the index that one record is worth; null where the rule counts nothing.</summary>
    internal Fraction? Gain { get; set; }
}
