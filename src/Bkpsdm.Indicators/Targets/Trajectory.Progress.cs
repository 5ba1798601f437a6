using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <content>The distance to the target, and the pace it needs.</content>
public sealed partial class Trajectory
{
    /// <summary>The distance to the target of a year, by polarity.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="realised">The realisation of the year, or the reason why it is unknown.</param>
    /// <returns>Above zero while something is missing, zero on the target, below zero when it is surpassed; or the reason why it is unknown.</returns>
    public ValueOrReason<decimal> Gap(TahunAnggaran tahun, ValueOrReason<decimal> realised) =>
        MissingTo(At(tahun).Map(Fraction.FromDecimal), realised).Bind(Fraction.ToValue);

    /// <summary>The distance to the final condition as stated, by polarity.</summary>
    /// <param name="realised">The realisation so far, by the rule that makes the final condition: the last level, the sum or the mean of the years so far.</param>
    /// <returns>Above zero while something is missing, zero when it is reached exactly, below zero when it is surpassed; or the reason why it is unknown.</returns>
    public ValueOrReason<decimal> GapToFinal(ValueOrReason<decimal> realised) =>
        MissingTo(Final.Map(Fraction.FromDecimal), realised).Bind(Fraction.ToValue);

    /// <summary>The pace that is needed in each of the years that are left, so that the final condition as stated is just reached.</summary>
    /// <param name="after">The last year that has passed; the pace begins in the next one.</param>
    /// <param name="realised">The realisation up to the end of <paramref name="after"/>, by the rule that makes the final condition.</param>
    /// <returns>
    /// By <see cref="FinalRule"/>: for the last year, how much the level must change each year (below zero where it must fall); for the
    /// sum, how much each year must bring; for the mean, the level of each year. Or the reason why it is unknown:
    /// <c>TANPA_SISA_TAHUN</c> where no year is left, an undecided rule, an unknown final condition or realisation.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="after"/> is empty.</exception>
    public ValueOrReason<decimal> PaceNeeded(TahunAnggaran after, ValueOrReason<decimal> realised)
    {
        Guard.Against.Empty(after);
        if (!FinalRule.TryGet(out var rule))
        {
            return TargetReasons.UndecidedFinalRule;
        }

        return after >= LastYear
            ? TargetReasons.NoYearLeft
            : Final.Bind(final => realised.Bind(sofar => Fraction.ToValue(Pace(rule, after, Fraction.FromDecimal(final), Fraction.FromDecimal(sofar)))));
    }

    /// <summary>The targets that are worse than the stated point before them (baseline or target of the year before), by polarity.</summary>
    /// <returns>The steps that go the wrong way, in order, none where all is well; unknown where the polarity is undecided. A point without a value is compared with nothing.</returns>
    public ValueOrReason<IReadOnlyList<TargetStep>> Regressions() => Polarity.TryGet(out var polarity)
        ? ValueOrReason<IReadOnlyList<TargetStep>>.Known(Array.AsReadOnly([.. Steps().OfType<TargetStep>().Where(step => Worsens(step, polarity))]))
        : TargetReasons.UndecidedPolarity;

    /// <summary>The places where the direction changes, whichever direction is good.</summary>
    /// <returns>The changes of direction, in order. Years without a change keep the direction; a point without a value ends it.</returns>
    public IReadOnlyList<TargetReversal> Reversals()
    {
        var reversals = new List<TargetReversal>();
        TargetStep? last = null;
        foreach (var step in Steps())
        {
            if (step is not null && last is not null && Direction(step) * Direction(last) < 0)
            {
                reversals.Add(new TargetReversal(last, step));
            }

            last = step is null ? null : Direction(step) == 0 ? last : step;
        }

        return reversals.AsReadOnly();
    }

    private static bool Worsens(TargetStep step, Polarity polarity) =>
        polarity == Indicators.Polarity.HigherIsBetter ? Direction(step) < 0 : Direction(step) > 0;

    // The two values decide, because their difference may round to zero.
    private static int Direction(TargetStep step) =>
        step.To.Target.TryGet(out var to) && step.From.Target.TryGet(out var from) ? to.CompareTo(from) : 0;

    /// <summary>The steps between neighbouring points; null where a point is unknown.</summary>
    private IEnumerable<TargetStep?> Steps()
    {
        for (var i = 1; i < points.Length; i++)
        {
            yield return points[i - 1].Target.TryGet(out var from) && points[i].Target.TryGet(out var to) && Less(to, from).TryToDecimal(out var change)
                ? new TargetStep(points[i - 1], points[i], change)
                : null;
        }
    }

    private static Fraction Less(decimal left, decimal right) => Fraction.FromDecimal(left) - Fraction.FromDecimal(right);

    private ValueOrReason<Fraction> MissingTo(ValueOrReason<Fraction> target, ValueOrReason<decimal> realised)
    {
        if (!Polarity.TryGet(out var polarity))
        {
            return TargetReasons.UndecidedPolarity;
        }

        return target.Bind(planned => realised.Map(value => polarity == Indicators.Polarity.HigherIsBetter
            ? planned - Fraction.FromDecimal(value)
            : Fraction.FromDecimal(value) - planned));
    }

    private Fraction Pace(FinalRule rule, TahunAnggaran after, Fraction final, Fraction sofar)
    {
        var left = targets.Count(target => target.Tahun > after);
        return rule switch
        {
            Indicators.FinalRule.TahunTerakhir => (final - sofar) / Fraction.FromWhole(LastYear.Year - after.Year),
            Indicators.FinalRule.Jumlah => (final - sofar) / Fraction.FromWhole(left),
            _ => ((final * Fraction.FromWhole(targets.Length)) - (sofar * Fraction.FromWhole(targets.Length - left))) / Fraction.FromWhole(left),
        };
    }
}
