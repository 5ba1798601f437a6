using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Targets;

public partial class TrajectoryTests
{
    private static readonly Stated<Polarity> Higher = Stated<Polarity>.Inferred(Polarity.HigherIsBetter);
    private static readonly Stated<Polarity> Lower = Stated<Polarity>.Inferred(Polarity.LowerIsBetter);
    private static readonly Stated<FinalRule> Last = Stated<FinalRule>.Inferred(FinalRule.TahunTerakhir);
    private static readonly Stated<FinalRule> Sum = Stated<FinalRule>.Declared(FinalRule.Jumlah);
    private static readonly Stated<FinalRule> Mean = Stated<FinalRule>.Declared(FinalRule.RataRata);

    // Renstra BKPSDM Kabupaten Paser 2025-2029, Tabel 4.3 rows 1 and 4: baseline 2024, targets 2025 to 2030, final condition.
    private static readonly Trajectory IpAsn = Make(2024, 79, 2025, [70, 80, 82, 84, 86, 88], 88, Last, Higher);
    private static readonly Trajectory Merit = Make(2024, 246.5m, 2025, [250, 250, 260, 270, 280, 300], 300, Last, Higher);

    // Tabel 4.4 row 3: the share of staff under disciplinary punishment, baseline 2024, targets 2026 to 2030.
    private static readonly Trajectory Hukuman = Make(2024, 1.10m, 2026, [1.00m, 0.90m, 0.80m, 0.70m, 0.60m], 0.60m, Last, Lower);

    // Invented: training places that add up over the plan.
    private static readonly Trajectory Peserta = Make(2024, 30, 2026, [40, 42, 45, 45, 50], 222, Sum, Higher);

    [Fact]
    public void At_gives_the_target_of_the_year_and_no_baseline()
    {
        Assert.Equal(250m, Merit.At(2026));
        Assert.Equal(300m, Merit.At(TahunAnggaran.Create(2030)));
        Assert.Equal(Reason.NoTarget, Merit.At(2024));
        Assert.Equal(Reason.NoTarget, Merit.At(2031));
        Assert.Equal(Reason.NoTarget, Hukuman.At(2025));
        Assert.Equal(Reason.NoTarget, Hukuman.At(default(TahunAnggaran)));
    }

    [Fact]
    public void At_gives_the_reason_of_an_unknown_year()
    {
        var lost = Reason.Create("SEL_HILANG", BilingualText.Create("sel hilang dalam pindaian", "the cell is lost in the scan"));
        var trajectory = Make(2024, 79, 2025, [70, lost, 82], 82, Last, Higher);
        Assert.Equal(lost, trajectory.At(2026));
        Assert.Equal("2024: 79 | 2025: 70 | 2026: SEL_HILANG | 2027: 82 | 82", trajectory.ToString());
    }

    [Fact]
    public void A_plan_without_a_baseline_says_so()
    {
        var trajectory = Make(null, Reason.NoTarget, 2026, [75, 75, 78, 80, 80], 80, Last, Higher);
        Assert.True(trajectory.BaselineYear.IsEmpty);
        Assert.Equal("TANPA_KONDISI_AWAL", trajectory.Baseline.Reason!.Code);
        Assert.Equal(2026, trajectory.FirstYear.Year);
        Assert.Equal(2030, trajectory.LastYear.Year);
    }

    [Fact]
    public void Create_refuses_years_that_do_not_follow_one_another()
    {
        YearTarget[] gap = [YearTarget.Create(2025, 1), YearTarget.Create(2027, 2)];
        YearTarget[] twice = [YearTarget.Create(2025, 1), YearTarget.Create(2025, 2)];
        Assert.Throws<ArgumentException>(() => Create(gap));
        Assert.Throws<ArgumentException>(() => Create(twice));
        Assert.Throws<ArgumentException>(() => Create([]));
        Assert.Throws<ArgumentException>(() => Create([default]));
        Assert.Throws<ArgumentNullException>(() => Create(null!));
    }

    [Fact]
    public void Create_refuses_a_baseline_without_year_or_after_the_first_target()
    {
        Assert.Throws<ArgumentException>(() => Make(2025, 79, 2025, [70], 70, Last, Higher));
        Assert.Throws<ArgumentException>(() => Make(null, 79, 2025, [70], 70, Last, Higher));
    }

    [Fact]
    public void Create_refuses_an_undefined_rule_or_polarity()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(2024, 79, 2025, [70], 70, Stated<FinalRule>.Declared(default), Higher));
        Assert.Throws<ArgumentOutOfRangeException>(() => IpAsn.WithPolarity(Stated<Polarity>.Inferred((Polarity)3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => IpAsn.WithFinalRule(Stated<FinalRule>.Inferred((FinalRule)4)));
    }

    [Fact]
    public void The_callers_list_can_change_without_changing_the_trajectory()
    {
        YearTarget[] list = [YearTarget.Create(2025, 1)];
        var trajectory = Create(list);
        list[0] = YearTarget.Create(2025, 9);
        Assert.Equal(1m, trajectory.At(2025));
    }

    [Fact]
    public void With_changes_one_thing_and_keeps_the_rest()
    {
        var changed = IpAsn.WithTriwulanTargets(TahunAnggaran.Create(2026), 70, 74, 77, 80).WithFinalRule(Mean).WithPolarity(Lower);
        Assert.Equal(Mean, changed.FinalRule);
        Assert.Equal(Lower, changed.Polarity);
        Assert.Equal(Last, IpAsn.FinalRule);
        Assert.Equal(IpAsn.ToString(), changed.ToString());
        Assert.Equal(77m, changed.At(ReportingPeriod.Triwulan(TahunAnggaran.Create(2026), 3)));
    }

    private static Trajectory Create(IReadOnlyList<YearTarget> targets) =>
        Trajectory.Create(Satuan.Indeks, TahunAnggaran.Create(2024), 79, targets, 88, Last, Higher);

    private static Trajectory Make(
        int? baselineYear,
        ValueOrReason<decimal> baseline,
        int first,
        ValueOrReason<decimal>[] targets,
        ValueOrReason<decimal> final,
        Stated<FinalRule> rule,
        Stated<Polarity> polarity) =>
        Trajectory.Create(
            Satuan.Indeks,
            baselineYear is { } year ? TahunAnggaran.Create(year) : default,
            baseline,
            [.. targets.Select((target, index) => YearTarget.Create(first + index, target))],
            final,
            rule,
            polarity);
}
