using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <content>Targets within a year: split where the years add up, stated where they do not.</content>
public sealed partial class Trajectory
{
    private static readonly IReadOnlyDictionary<TahunAnggaran, ValueOrReason<decimal>[]> NoTriwulan = new Dictionary<TahunAnggaran, ValueOrReason<decimal>[]>();

    private readonly IReadOnlyDictionary<TahunAnggaran, ValueOrReason<decimal>[]> triwulan = NoTriwulan;

    /// <summary>The target of a period: of a year, of a triwulan for which one is stated, of a semester that ends with such a triwulan.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The target for the last day of the period; or the reason why it is unknown: its own, <c>TANPA_TARGET</c>, or <c>TANPA_TARGET_PERIODE</c> where the plan states none for such a period.</returns>
    /// <exception cref="ArgumentException"><paramref name="period"/> is empty.</exception>
    public ValueOrReason<decimal> At(ReportingPeriod period) => Guard.Against.Empty(period).Kind switch
    {
        PeriodKind.Tahun => At(period.FirstYear),
        PeriodKind.Semester => AtTriwulan(period.FirstYear, period.Number * 2),
        PeriodKind.Triwulan => AtTriwulan(period.FirstYear, period.Number),
        _ => TargetReasons.NoPeriodTarget,
    };

    /// <summary>The same trajectory with stated targets for the four triwulan of a year, each to be reached by the last day of its triwulan.</summary>
    /// <param name="tahun">A year that has a target.</param>
    /// <param name="triwulan1">The level, or the sum since January where the years add up, by 31 March.</param>
    /// <param name="triwulan2">The same by 30 June.</param>
    /// <param name="triwulan3">The same by 30 September.</param>
    /// <param name="triwulan4">The same by 31 December. It is kept as stated, also where it is not the target of the year.</param>
    /// <returns>The trajectory.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty or outside the years of the targets.</exception>
    public Trajectory WithTriwulanTargets(
        TahunAnggaran tahun,
        ValueOrReason<decimal> triwulan1,
        ValueOrReason<decimal> triwulan2,
        ValueOrReason<decimal> triwulan3,
        ValueOrReason<decimal> triwulan4)
    {
        Guard.Against.Outside(Guard.Against.Empty(tahun).Year, FirstYear.Year, LastYear.Year, nameof(tahun));
        var copy = triwulan.ToDictionary(pair => pair.Key, pair => pair.Value);
        copy[tahun] = [triwulan1, triwulan2, triwulan3, triwulan4];
        return new Trajectory(this, copy);
    }

    /// <summary>Splits the target of a year over units by weights, exactly and fairly; allowed only where the years add up.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="step">The smallest part that is given out, above zero.</param>
    /// <param name="weights">The weights of the units, none negative.</param>
    /// <returns>
    /// The shares in the order of the weights, as <see cref="Apportionment.Split"/> gives them; or the reason why there are none. The reasons:
    /// <c>TIDAK_ADITIF</c> where the years do not add up (a level is not split: see <see cref="WithTriwulanTargets"/>), an undecided
    /// rule, a year without a target, or a reason of the apportionment.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not above zero.</exception>
    public ValueOrReason<IReadOnlyList<decimal>> Split(TahunAnggaran tahun, decimal step, IReadOnlyList<long> weights)
    {
        Guard.Against.Null(weights);
        return !FinalRule.TryGet(out var rule) ? TargetReasons.UndecidedFinalRule
            : rule != Indicators.FinalRule.Jumlah ? TargetReasons.NotAdditive
            : At(tahun).Bind(target => Apportionment.Split(target, step, weights));
    }

    /// <summary>Splits the target of a year evenly over its four triwulan; a remainder goes to the earlier ones.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="step">The smallest part that is given out, above zero.</param>
    /// <returns>Four shares, each of one triwulan alone and not summed up; or a reason as in <see cref="Split"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not above zero.</exception>
    public ValueOrReason<IReadOnlyList<decimal>> SplitTriwulan(TahunAnggaran tahun, decimal step) => Split(tahun, step, [1, 1, 1, 1]);

    private ValueOrReason<decimal> AtTriwulan(TahunAnggaran tahun, int number) =>
        triwulan.TryGetValue(tahun, out var stated) ? stated[number - 1] : TargetReasons.NoPeriodTarget;
}
