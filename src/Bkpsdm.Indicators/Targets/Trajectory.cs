using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>
/// The targets of one indicator over a plan (<i>lintasan target</i>): baseline (<i>kondisi awal</i>), yearly targets, and the final
/// condition (<i>kondisi akhir</i>), as the plan states them.
/// </summary>
/// <remarks>
/// Baseline and targets are reached on 31 December of their years. Nothing is repaired: a final condition that does not follow from
/// the years, a target worse than the year before, an unknown year all stay, and are found by the members below. The rule of the
/// final condition and the good direction are declared, inferred and marked so, or undecided. A value that depends on an undecided
/// one is unknown with that reason (<c>ATURAN_AKHIR_BELUM_DITETAPKAN</c>, <c>POLARITAS_BELUM_DITETAPKAN</c>). Immutable and safe for
/// use from several threads; compared by identity.
/// </remarks>
/// <example><code>
/// var merit = Trajectory.Create(
///     Satuan.Indeks,
///     TahunAnggaran.Create(2024),
///     246.5m,
///     [YearTarget.Create(2025, 250), YearTarget.Create(2026, 250), YearTarget.Create(2027, 260)],
///     260,
///     Stated&lt;FinalRule&gt;.Inferred(FinalRule.TahunTerakhir),
///     Stated&lt;Polarity&gt;.Inferred(Polarity.HigherIsBetter));
///
/// var target = merit.At(2026); // 250
/// var unstated = merit.At(2028).Reason!.Code; // TANPA_TARGET
/// var fits = merit.HasFittingFinal(); // true: the last year is the final condition
/// </code></example>
public sealed partial class Trajectory
{
    private readonly YearTarget[] targets;
    private readonly YearTarget[] points;

    private Trajectory(Satuan satuan, TahunAnggaran baselineYear, ValueOrReason<decimal> baseline, YearTarget[] targets)
    {
        Satuan = satuan;
        BaselineYear = baselineYear;
        Baseline = baselineYear.IsEmpty ? TargetReasons.NoBaseline : baseline;
        this.targets = targets;
        points = baselineYear.IsEmpty ? targets : [YearTarget.Create(baselineYear, baseline), .. targets];
        Targets = Array.AsReadOnly(targets);
    }

    private Trajectory(Trajectory source, YearTarget[] targets, IReadOnlyDictionary<TahunAnggaran, ValueOrReason<decimal>[]> triwulan)
        : this(source.Satuan, source.BaselineYear, source.Baseline, targets)
    {
        this.triwulan = triwulan;
        Final = source.Final;
        FinalRule = source.FinalRule;
        Polarity = source.Polarity;
        RevisedFrom = source.RevisedFrom;
        Replaced = source.Replaced;
    }

    private Trajectory(Trajectory source, IReadOnlyDictionary<TahunAnggaran, ValueOrReason<decimal>[]> triwulan)
        : this(source, source.targets, triwulan)
    {
    }

    /// <summary>The unit of baseline, targets and final condition.</summary>
    public Satuan Satuan { get; }

    /// <summary>The year of the baseline; empty where the plan has none.</summary>
    public TahunAnggaran BaselineYear { get; }

    /// <summary>The baseline at the end of its year, or the reason why it is unknown (<c>TANPA_KONDISI_AWAL</c> where the plan has none).</summary>
    public ValueOrReason<decimal> Baseline { get; }

    /// <summary>The yearly targets, one a year without a gap, in order.</summary>
    public IReadOnlyList<YearTarget> Targets { get; }

    /// <summary>The first year that has a target.</summary>
    public TahunAnggaran FirstYear => targets[0].Tahun;

    /// <summary>The last year that has a target.</summary>
    public TahunAnggaran LastYear => targets[targets.Length - 1].Tahun;

    /// <summary>The final condition as stated, or the reason why it is unknown.</summary>
    public ValueOrReason<decimal> Final { get; private init; }

    /// <summary>How the years make the final condition.</summary>
    public Stated<FinalRule> FinalRule { get; private init; }

    /// <summary>The good direction.</summary>
    public Stated<Polarity> Polarity { get; private init; }

    private string Covered => $"{points[0].Tahun}-{LastYear}";

    /// <summary>Makes a trajectory.</summary>
    /// <param name="satuan">The unit.</param>
    /// <param name="baselineYear">The year of the baseline, before the first target; empty where the plan has none.</param>
    /// <param name="baseline">The baseline, or the reason why it is unknown; not used where the plan has none.</param>
    /// <param name="targets">The yearly targets, one or more, one a year without a gap; a year without a target is one with a reason.</param>
    /// <param name="final">The final condition as stated, or the reason why it is unknown.</param>
    /// <param name="finalRule">How the years make the final condition.</param>
    /// <param name="polarity">The good direction.</param>
    /// <returns>The trajectory.</returns>
    /// <exception cref="ArgumentException">
    /// A part is null or empty, the years of the targets do not follow one another, the baseline is not before them, a baseline has no
    /// year, or a rule or polarity is undefined.
    /// </exception>
    public static Trajectory Create(
        Satuan satuan,
        TahunAnggaran baselineYear,
        ValueOrReason<decimal> baseline,
        IReadOnlyList<YearTarget> targets,
        ValueOrReason<decimal> final,
        Stated<FinalRule> finalRule,
        Stated<Polarity> polarity)
    {
        Guard.Against.Null(satuan);
        var years = CheckYears(targets);
        CheckBaseline(baselineYear, baseline, years[0].Tahun);
        return new Trajectory(satuan, baselineYear, baseline, years)
        {
            Final = final,
            FinalRule = Defined(finalRule, nameof(finalRule)),
            Polarity = Defined(polarity, nameof(polarity)),
        };
    }

    /// <summary>The target of a year. The baseline is no target.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The target, or the reason why it is unknown: its own, or <c>TANPA_TARGET</c> in a year without one.</returns>
    public ValueOrReason<decimal> At(TahunAnggaran tahun) =>
        tahun < FirstYear || tahun > LastYear ? Reason.NoTarget : targets[tahun.Year - FirstYear.Year].Target;

    /// <summary>The target of a year. The baseline is no target.</summary>
    /// <param name="tahun">The calendar year, 1945 to 9998.</param>
    /// <returns>The target, or the reason why it is unknown: its own, or <c>TANPA_TARGET</c> in a year without one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tahun"/> is outside 1945 to 9998.</exception>
    public ValueOrReason<decimal> At(int tahun) => At(TahunAnggaran.Create(tahun));

    /// <summary>The same trajectory with another statement of how the years make the final condition.</summary>
    /// <param name="finalRule">The rule and its basis: declared or inferred.</param>
    /// <returns>The trajectory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is undefined.</exception>
    public Trajectory WithFinalRule(Stated<FinalRule> finalRule) => new(this, triwulan) { FinalRule = Defined(finalRule, nameof(finalRule)) };

    /// <summary>The same trajectory with another statement of which direction is good.</summary>
    /// <param name="polarity">The polarity and its basis: declared or inferred.</param>
    /// <returns>The trajectory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The polarity is undefined.</exception>
    public Trajectory WithPolarity(Stated<Polarity> polarity) => new(this, triwulan) { Polarity = Defined(polarity, nameof(polarity)) };

    /// <summary>Baseline, targets and final condition in invariant text.</summary>
    /// <returns>Such as <c>2024: 79 | 2025: 70 | 2026: 80 | 80</c>.</returns>
    public override string ToString() =>
        string.Join(" | ", points.Select(point => point.ToString())) + " | " + Final.Match(ExactText.Of, reason => reason.Code);

    private static YearTarget[] CheckYears(IReadOnlyList<YearTarget> targets)
    {
        YearTarget[] years = [.. Guard.Against.Null(targets)];
        if (years.Length == 0 || Array.Exists(years, year => year.IsEmpty))
        {
            throw new ArgumentException("There is no target, or an empty one; at least one is needed, each with its year.", nameof(targets));
        }

        for (var i = 1; i < years.Length; i++)
        {
            if (years[i].Tahun.Year != years[i - 1].Tahun.Year + 1)
            {
                throw new ArgumentException($"The target of {years[i].Tahun} follows that of {years[i - 1].Tahun}; the years must follow one another, and a year without a target is stated with its reason.", nameof(targets));
            }
        }

        return years;
    }

    private static void CheckBaseline(TahunAnggaran baselineYear, ValueOrReason<decimal> baseline, TahunAnggaran first)
    {
        if (baselineYear.IsEmpty && baseline.IsKnown)
        {
            throw new ArgumentException("The baseline has a value and no year; state its year.", nameof(baselineYear));
        }

        if (baselineYear >= first)
        {
            throw new ArgumentException($"The baseline year {baselineYear} is not before the first target year {first}.", nameof(baselineYear));
        }
    }

    private static Stated<T> Defined<T>(Stated<T> stated, string parameter)
        where T : struct, Enum
    {
        if (stated.TryGet(out var value))
        {
            Guard.Against.Undefined(value, parameter);
        }

        return stated;
    }
}
