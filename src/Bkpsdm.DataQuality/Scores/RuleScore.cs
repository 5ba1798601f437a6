using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Score of one rule (<i>nilai aturan</i>): (1 - A / Y) x 100.</summary>
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

    /// <summary>Code.</summary>
    public string Kode { get; }

    /// <summary>Name of the disparity.</summary>
    public BilingualText Nama { get; }

    /// <summary>Weight in parts of the whole of the dimension.</summary>
    public long Bobot { get; }

    /// <summary>Counts of the population and its disparate records.</summary>
    public RuleCount Count { get; }

    /// <summary>Score, 0 to 100, unrounded; unknown with <c>TANPA_POPULASI</c> for a rule without applicable records.</summary>
    public ValueOrReason<decimal> Nilai => Exact is { } exact && exact.TryToDecimal(out var value) ? value : Reason.NoPopulation;

    /// <summary>Rise of the index when one disparate record is mended for this rule (<i>kenaikan</i>), in points, unrounded. Unknown with <c>TANPA_POPULASI</c> for a rule without applicable records, and where the index is unknown.</summary>
    public ValueOrReason<decimal> Kenaikan => Gain is { } gain && gain.TryToDecimal(out var value) ? value : Reason.NoPopulation;

    /// <summary>Rise of the index when all disparate records are mended for this rule, in points, unrounded. Unknown as for one record.</summary>
    public ValueOrReason<decimal> KenaikanSemua => Gain is { } gain && (gain * Fraction.FromWhole(Count.Disparate)).TryToDecimal(out var value) ? value : Reason.NoPopulation;

    internal Fraction? Exact => Count.Population == 0 ? null : Fraction.FromWhole(100) * Fraction.Parts(Count.Passed, Count.Population);

    /// <summary>Points of the index for one record; null where unknown.</summary>
    internal Fraction? Gain { get; set; }
}
