using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Bkpsdm.Indicators.Tests.Targets;

public partial class TrajectoryTests
{
    [Fact]
    public void Revise_replaces_from_a_year_on_and_keeps_what_was()
    {
        var revised = Merit.Revise(TahunAnggaran.Create(2028), [YearTarget.Create(2028, 275), YearTarget.Create(2029, 290), YearTarget.Create(2030, 310)], 310);
        Assert.Equal("2024: 246.5 | 2025: 250 | 2026: 250 | 2027: 260 | 2028: 275 | 2029: 290 | 2030: 310 | 310", revised.ToString());
        Assert.Equal(2028, revised.RevisedFrom.Year);
        Assert.Same(Merit, revised.Replaced);
        Assert.Equal(270m, revised.Replaced!.At(2028));
        Assert.Equal(Merit.FinalRule, revised.FinalRule);
        Assert.Null(Merit.Replaced);
        Assert.True(Merit.RevisedFrom.IsEmpty);
    }

    [Fact]
    public void Revise_twice_keeps_both_earlier_plans()
    {
        var once = Merit.Revise(TahunAnggaran.Create(2030), [YearTarget.Create(2030, 305)], 305);
        var twice = once.Revise(TahunAnggaran.Create(2030), [YearTarget.Create(2030, 310)], 310);
        Assert.Same(Merit, twice.Replaced!.Replaced);
    }

    // Tabel 4.4 row 3 has no target for 2025: the line of 2025 runs to the target of 2026 as it was then.
    [Fact]
    public void Revise_does_not_bend_the_line_of_the_years_before()
    {
        var revised = Hukuman.Revise(Tahun2026, [YearTarget.Create(2026, 0.50m)], 0.50m);
        Assert.Equal(1.05m, revised.AtDate(new LocalDate(2025, 12, 31), Interpolation.Linear));
        Assert.Equal(0.50m, revised.AtDate(new LocalDate(2026, 12, 31), Interpolation.Linear));
    }

    [Fact]
    public void Revise_can_extend_and_shorten()
    {
        var longer = Merit.Revise(TahunAnggaran.Create(2031), [YearTarget.Create(2031, 320)], 320);
        Assert.Equal(2031, longer.LastYear.Year);
        Assert.Equal(2028, Merit.Revise(TahunAnggaran.Create(2028), [YearTarget.Create(2028, 300)], 300).LastYear.Year);
    }

    [Fact]
    public void Revise_keeps_the_triwulan_targets_of_the_years_before()
    {
        var tahun = TahunAnggaran.Create(2027);
        var revised = Merit.WithTriwulanTargets(Tahun2026, 246, 247, 248, 250).WithTriwulanTargets(tahun, 250, 253, 256, 260)
            .Revise(tahun, [YearTarget.Create(2027, 255)], 255);
        Assert.Equal(248m, revised.At(ReportingPeriod.Triwulan(Tahun2026, 3)));
        Assert.Equal("TANPA_TARGET_PERIODE", revised.At(ReportingPeriod.Triwulan(tahun, 3)).Reason!.Code);
    }

    [Fact]
    public void Revise_refuses_what_does_not_join()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Merit.Revise(TahunAnggaran.Create(2024), [YearTarget.Create(2024, 1)], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Merit.Revise(TahunAnggaran.Create(2032), [YearTarget.Create(2032, 1)], 1));
        Assert.Throws<ArgumentException>(() => Merit.Revise(TahunAnggaran.Create(2028), [YearTarget.Create(2029, 1)], 1));
        Assert.Throws<ArgumentException>(() => Merit.Revise(TahunAnggaran.Create(2028), [], 1));
        Assert.Throws<ArgumentException>(() => Merit.Revise(default, [YearTarget.Create(2028, 1)], 1));
    }

    [Property]
    public Property A_revision_changes_nothing_before_its_year() => Prop.ForAll(
        Gens.Trajectory.ToArbitrary(),
        Gens.PlanAmounts.ToArbitrary(),
        Gen.Choose(0, 9).Zip(Gen.Choose(1, 4000)).ToArbitrary(),
        (trajectory, amounts, when) =>
        {
            var (place, days) = when;
            var from = trajectory.FirstYear.AddYears(place % (trajectory.Targets.Count + 1));
            var revised = trajectory.Revise(from, [.. amounts.Select((amount, year) => YearTarget.Create(from.AddYears(year), amount))], 1);
            var date = from.Start.PlusDays(-days);
            foreach (var interpolation in new[] { Interpolation.Linear, Interpolation.Step, Interpolation.TargetOfYear })
            {
                Assert.Equal(trajectory.AtDate(date, interpolation), revised.AtDate(date, interpolation));
                Assert.Equal(trajectory.ExplainAt(date, interpolation).ToJson(), revised.ExplainAt(date, interpolation).ToJson());
            }

            Assert.All(trajectory.Targets.Where(target => target.Tahun < from), target => Assert.Equal(target.Target, revised.At(target.Tahun)));
            Assert.Equal(trajectory.ToString(), revised.Replaced!.ToString());
        });
}
