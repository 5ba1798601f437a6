using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>A target of the merit index with the instrument on which it was stated.</summary>
/// <remarks>
/// A target keeps its rubric. Targets of 250 to 300 were stated on the scale of 400; old and new scores are not converted, so their
/// achievement under a later instrument is unknown. Immutable.
/// </remarks>
public sealed class MeritTarget
{
    private MeritTarget(MeritInstrument instrument, decimal nilai)
    {
        Instrument = instrument;
        Nilai = nilai;
    }

    /// <summary>The instrument of the target.</summary>
    public MeritInstrument Instrument { get; }

    /// <summary>The target in points.</summary>
    public decimal Nilai { get; }

    /// <summary>Makes a target.</summary>
    /// <param name="instrument">The instrument of the target.</param>
    /// <param name="nilai">The target in points, 0 to the instrument's maximum.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException"><paramref name="instrument"/> is null, or <paramref name="nilai"/> is outside its range.</exception>
    public static MeritTarget Create(MeritInstrument instrument, decimal nilai) =>
        new(Guard.Against.Null(instrument), Guard.Against.Outside(nilai, 0m, instrument.Maksimum));

    /// <summary>The points missing from a result to the target.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The points missing, 0 when it is reached. <c>RUBRIK_BERBEDA</c> where the result was scored on another instrument.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public ValueOrReason<decimal> GapOf(MeritResult result) => TotalOf(result).Map(total => Math.Max(0m, Nilai - total));

    /// <summary>The achievement (<i>capaian</i>) of the target in percent: realisation divided by target.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The percent, unrounded. <c>RUBRIK_BERBEDA</c> where the result was scored on another instrument.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public ValueOrReason<decimal> CapaianOf(MeritResult result) =>
        Achievement.Of(TotalOf(result), Nilai, Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget);

    private ValueOrReason<decimal> TotalOf(MeritResult result)
    {
        var scored = Guard.Against.Null(result).Instrument;
        return scored.IsSameScaleAs(Instrument) ? result.Total : MeritReasons.OtherRubric(scored, Instrument);
    }
}
