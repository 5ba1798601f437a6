using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Bkpsdm.Indicators.Tests.Targets;

public partial class TrajectoryTests
{
    // Tabel 4.3 row 4, from 246,5 on 31 December 2024 to 250 on 31 December 2025; day 73 of 365 is a fifth of the way.
    [Theory]
    [InlineData(2024, 12, 31, 246.5)]
    [InlineData(2025, 3, 14, 247.2)]
    [InlineData(2025, 12, 31, 250)]
    [InlineData(2026, 7, 1, 250)]
    [InlineData(2027, 3, 14, 252)]
    [InlineData(2030, 12, 31, 300)]
    public void Linear_goes_by_days_between_year_ends(int year, int month, int day, decimal expected) =>
        Assert.Equal(expected, Merit.AtDate(new LocalDate(year, month, day), Interpolation.Linear));

    // Tabel 4.4 row 3: no target for 2025, so that the line runs over 730 days from 1,10 to 1,00; 31 December 2025 is half-way.
    [Fact]
    public void Linear_runs_over_a_year_that_the_plan_does_not_have() =>
        Assert.Equal(1.05m, Hukuman.AtDate(new LocalDate(2025, 12, 31), Interpolation.Linear));

    [Fact]
    public void Linear_counts_the_leap_day() => Assert.Equal(
        265m, // 2028 has 366 days; 1 July is day 183, half of the way from 260 to 270
        Merit.AtDate(new LocalDate(2028, 7, 1), Interpolation.Linear));

    [Theory]
    [InlineData(2025, 12, 30, 246.5)]
    [InlineData(2025, 12, 31, 250)]
    [InlineData(2027, 12, 30, 250)]
    [InlineData(2027, 12, 31, 260)]
    [InlineData(2030, 12, 31, 300)]
    public void Step_holds_the_last_year_end_that_was_reached(int year, int month, int day, decimal expected) =>
        Assert.Equal(expected, Merit.AtDate(new LocalDate(year, month, day), Interpolation.Step));

    [Theory]
    [InlineData(2025, 1, 1, 250)]
    [InlineData(2027, 1, 1, 260)]
    [InlineData(2027, 12, 31, 260)]
    [InlineData(2030, 12, 31, 300)]
    public void TargetOfYear_holds_from_1_January(int year, int month, int day, decimal expected) =>
        Assert.Equal(expected, Merit.AtDate(new LocalDate(year, month, day), Interpolation.TargetOfYear));

    [Theory]
    [InlineData(Interpolation.Linear, 2024, 12, 30)]
    [InlineData(Interpolation.Step, 2024, 12, 30)]
    [InlineData(Interpolation.TargetOfYear, 2024, 12, 31)]
    [InlineData(Interpolation.Linear, 2031, 1, 1)]
    [InlineData(Interpolation.Step, 2031, 1, 1)]
    [InlineData(Interpolation.TargetOfYear, 2031, 1, 1)]
    public void Outside_the_plan_the_target_is_unknown(Interpolation interpolation, int year, int month, int day)
    {
        var reason = Merit.AtDate(new LocalDate(year, month, day), interpolation).Reason!;
        Assert.Equal("DI_LUAR_PERIODE", reason.Code);
        Assert.Contains("2024-2030", reason.Text(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_year_makes_the_days_beside_it_unknown()
    {
        var trajectory = Make(2024, 79, 2025, [70, Reason.NotAssessed, 82], 82, Last, Higher);
        Assert.Equal(70m, trajectory.AtDate(new LocalDate(2025, 12, 31), Interpolation.Linear));
        Assert.Equal(Reason.NotAssessed, trajectory.AtDate(new LocalDate(2026, 1, 1), Interpolation.Linear));
        Assert.Equal(Reason.NotAssessed, trajectory.AtDate(new LocalDate(2027, 12, 30), Interpolation.Linear));
        Assert.Equal(82m, trajectory.AtDate(new LocalDate(2027, 12, 31), Interpolation.Linear));
        Assert.Equal(70m, trajectory.AtDate(new LocalDate(2026, 6, 30), Interpolation.Step));
        Assert.Equal(Reason.NotAssessed, trajectory.AtDate(new LocalDate(2026, 12, 31), Interpolation.Step));
    }

    [Fact]
    public void Without_a_baseline_the_first_year_has_no_start()
    {
        var trajectory = Make(null, default, 2026, [75, 75, 78], 78, Last, Higher);
        Assert.Equal("TANPA_KONDISI_AWAL", trajectory.AtDate(new LocalDate(2026, 6, 30), Interpolation.Linear).Reason!.Code);
        Assert.Equal("TANPA_KONDISI_AWAL", trajectory.AtDate(new LocalDate(2026, 6, 30), Interpolation.Step).Reason!.Code);
        Assert.Equal("DI_LUAR_PERIODE", trajectory.AtDate(new LocalDate(2025, 12, 31), Interpolation.Step).Reason!.Code);
        Assert.Equal(75m, trajectory.AtDate(new LocalDate(2026, 6, 30), Interpolation.TargetOfYear));
    }

    [Fact]
    public void An_undefined_interpolation_is_a_programmer_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Merit.AtDate(new LocalDate(2026, 1, 1), default));

    [Fact]
    public void StatusAt_follows_the_polarity()
    {
        var date = new LocalDate(2025, 12, 31); // the line of Hukuman stands at 1,05
        Assert.Equal(TrajectoryStatus.Ahead, Hukuman.StatusAt(date, 1.04m, Interpolation.Linear));
        Assert.Equal(TrajectoryStatus.OnTarget, Hukuman.StatusAt(date, 1.05m, Interpolation.Linear));
        Assert.Equal(TrajectoryStatus.Behind, Hukuman.StatusAt(date, 1.06m, Interpolation.Linear));
        Assert.Equal(TrajectoryStatus.Behind, Hukuman.WithPolarity(Higher).StatusAt(date, 1.04m, Interpolation.Linear));
        Assert.Equal(-0.01m, Hukuman.GapAt(date, 1.04m, Interpolation.Linear));
    }

    [Fact]
    public void StatusAt_is_unknown_where_the_polarity_or_a_side_is()
    {
        var date = new LocalDate(2025, 12, 31);
        Assert.Equal("POLARITAS_BELUM_DITETAPKAN", Hukuman.WithPolarity(default).StatusAt(date, 1.05m, Interpolation.Linear).Reason!.Code);
        Assert.Equal(Reason.NoRealisasi, Hukuman.StatusAt(date, Reason.NoRealisasi, Interpolation.Linear).Reason);
        Assert.Equal("DI_LUAR_PERIODE", Hukuman.StatusAt(new LocalDate(2040, 1, 1), Reason.NoRealisasi, Interpolation.Linear).Reason!.Code);
    }

    [Fact]
    public void StatusAt_compares_before_the_last_digit_is_lost()
    {
        var third = Make(2024, 0, 2025, [1], 1, Last, Higher);
        var date = new LocalDate(2025, 1, 1); // 1/365 has no decimal
        var shown = third.AtDate(date, Interpolation.Linear);
        Assert.NotEqual(TrajectoryStatus.OnTarget, third.StatusAt(date, shown, Interpolation.Linear));
    }

    [Fact]
    public void ExplainAt_shows_the_line() => Assert.Equal(
        "Target per 2025-03-14, garis lurus menurut hari: 246,5 + (250 - 246,5) × 73 / 365 = 247,2 Indeks\n"
        + "  Kondisi awal 2024: 246,5 Indeks\n"
        + "  Target 2025: 250 Indeks\n",
        Merit.ExplainAt(new LocalDate(2025, 3, 14), Interpolation.Linear).ToText(Bahasa.Indonesia));

    [Property]
    public Property The_line_passes_through_every_stated_point() => Prop.ForAll(Gens.Trajectory.ToArbitrary(), trajectory =>
    {
        foreach (var interpolation in new[] { Interpolation.Linear, Interpolation.Step, Interpolation.TargetOfYear })
        {
            Assert.All(trajectory.Targets, target => Assert.Equal(target.Target, trajectory.AtDate(target.Tahun.End, interpolation)));
            if (!trajectory.BaselineYear.IsEmpty && interpolation != Interpolation.TargetOfYear)
            {
                Assert.Equal(trajectory.Baseline, trajectory.AtDate(trajectory.BaselineYear.End, interpolation));
            }
        }
    });

    [Property]
    public Property The_line_is_monotone_between_stated_points() => Prop.ForAll(
        Gens.Trajectory.ToArbitrary(),
        Gen.Choose(0, 364).ToArbitrary(),
        Gen.Choose(0, 364).ToArbitrary(),
        (trajectory, one, other) => Assert.All(trajectory.Targets, target =>
        {
            var (early, late) = (target.Tahun.Start.PlusDays(Math.Min(one, other)), target.Tahun.Start.PlusDays(Math.Max(one, other)));
            foreach (var interpolation in new[] { Interpolation.Linear, Interpolation.Step })
            {
                if (!trajectory.AtDate(target.Tahun.Start.PlusDays(-1), interpolation).TryGet(out var from)
                    || !trajectory.AtDate(target.Tahun.End, interpolation).TryGet(out var to))
                {
                    continue;
                }

                var first = Known(trajectory.AtDate(early, interpolation));
                var second = Known(trajectory.AtDate(late, interpolation));
                Assert.True(from <= to ? from <= first && first <= second && second <= to : from >= first && first >= second && second >= to);
            }
        }));

    [Property]
    public Property Status_and_gap_agree_and_the_opposite_polarity_mirrors_both() => Prop.ForAll(
        Gens.Trajectory.ToArbitrary(),
        Gens.PlanAmount.ToArbitrary(),
        Gen.Choose(0, 4000).ToArbitrary(),
        (trajectory, realised, days) =>
        {
            var date = trajectory.FirstYear.Start.PlusDays(days);
            var (higher, lower) = (trajectory.WithPolarity(Higher), trajectory.WithPolarity(Lower));
            if (!higher.GapAt(date, realised, Interpolation.Linear).TryGet(out var gap))
            {
                Assert.False(higher.StatusAt(date, realised, Interpolation.Linear).IsKnown);
                return;
            }

            Assert.Equal(-gap, lower.GapAt(date, realised, Interpolation.Linear));
            var (one, other) = (Known(higher.StatusAt(date, realised, Interpolation.Linear)), Known(lower.StatusAt(date, realised, Interpolation.Linear)));
            Assert.Equal((TrajectoryStatus)(gap > 0 ? 1 : gap < 0 ? 3 : 2), one);
            Assert.Equal(4, (int)one + (int)other);
        });

    [Property]
    public Property Explained_target_is_the_target() => Prop.ForAll(
        Gens.Trajectory.ToArbitrary(),
        Gen.Choose(-1000, 4000).ToArbitrary(),
        Gen.Elements(Interpolation.Linear, Interpolation.Step, Interpolation.TargetOfYear).ToArbitrary(),
        (trajectory, days, interpolation) =>
        {
            var date = trajectory.FirstYear.Start.PlusDays(days);
            return trajectory.ExplainAt(date, interpolation).Result == trajectory.AtDate(date, interpolation);
        });

    private static T Known<T>(ValueOrReason<T> result)
        where T : notnull =>
        result.Match(value => value, reason => throw new ArgumentException(reason.ToString()));
}
