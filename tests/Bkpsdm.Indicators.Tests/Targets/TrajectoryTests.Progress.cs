using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Targets;

public partial class TrajectoryTests
{
    [Fact]
    public void Gap_is_what_is_missing_by_polarity()
    {
        var tahun = TahunAnggaran.Create(2026);
        Assert.Equal(3.5m, Merit.Gap(tahun, 246.5m));
        Assert.Equal(-10m, Merit.Gap(tahun, 260));
        Assert.Equal(0.1m, Hukuman.Gap(tahun, 1.10m));
        Assert.Equal(0m, Hukuman.Gap(tahun, 1.0m));
        Assert.Equal(53.5m, Merit.GapToFinal(246.5m));
        Assert.Equal(Reason.NoTarget, Merit.Gap(TahunAnggaran.Create(2024), 246.5m));
        Assert.Equal(Reason.NoRealisasi, Merit.Gap(tahun, Reason.NoRealisasi));
        Assert.Equal("POLARITAS_BELUM_DITETAPKAN", Merit.WithPolarity(default).GapToFinal(246.5m).Reason!.Code);
    }

    // From 246,5 at the end of 2024 to 300 at the end of 2030: 53,5 in six years.
    [Fact]
    public void PaceNeeded_of_a_level_is_the_change_a_year()
    {
        Assert.Equal(8.92m, Merit.PaceNeeded(TahunAnggaran.Create(2024), 246.5m).Map(Rounding.Usual.Apply));
        Assert.Equal(10m, Merit.PaceNeeded(TahunAnggaran.Create(2029), 290));
        Assert.Equal(-0.1m, Hukuman.PaceNeeded(TahunAnggaran.Create(2025), 1.1m));
    }

    // 222 in all; 100 came in 2026 and 2027, three years are left.
    [Fact]
    public void PaceNeeded_of_a_sum_is_the_amount_a_year()
    {
        Assert.Equal(44.4m, Peserta.PaceNeeded(TahunAnggaran.Create(2024), 0));
        Assert.Equal(40.67m, Peserta.PaceNeeded(TahunAnggaran.Create(2027), 100).Map(Rounding.Usual.Apply));
    }

    // Mean of five years 90; two years with a mean of 84 leave 90 × 5 - 84 × 2 = 282 for three years.
    [Fact]
    public void PaceNeeded_of_a_mean_is_the_level_of_each_year() => Assert.Equal(
        94m,
        Make(null, default, 2026, [80, 88, 90, 95, 97], 90, Mean, Higher).PaceNeeded(TahunAnggaran.Create(2027), 84));

    [Fact]
    public void PaceNeeded_is_unknown_at_the_end_and_where_the_rule_is()
    {
        Assert.Equal("TANPA_SISA_TAHUN", Merit.PaceNeeded(TahunAnggaran.Create(2030), 290).Reason!.Code);
        Assert.Equal("ATURAN_AKHIR_BELUM_DITETAPKAN", Merit.WithFinalRule(default).PaceNeeded(TahunAnggaran.Create(2024), 290).Reason!.Code);
        Assert.Equal(Reason.NoRealisasi, Merit.PaceNeeded(TahunAnggaran.Create(2024), Reason.NoRealisasi));
        Assert.Throws<ArgumentException>(() => Merit.PaceNeeded(default, 290));
    }

    // Tabel 4.3: IP ASN falls from 79 (2024) to the target 70 (2025); SAKIP from 71,51 (2025) to 71,5 (2026).
    [Fact]
    public void Regressions_of_Tabel_4_3_are_found()
    {
        var sakip = Make(2024, 71.51m, 2025, [71.51m, 71.5m, 72, 72.5m, 73, 73.5m], 73.5m, Last, Higher);
        Assert.Equal(["2024: 79 -> 2025: 70"], Texts(IpAsn));
        Assert.Equal(["2025: 71.51 -> 2026: 71.5"], Texts(sakip));
        Assert.Equal(-0.01m, Assert.Single(Known(sakip.Regressions())).Change);
        Assert.Empty(Texts(Merit));
        Assert.Empty(Texts(Hukuman));
        Assert.Equal(5, Texts(Hukuman.WithPolarity(Higher)).Length);
        Assert.Equal("POLARITAS_BELUM_DITETAPKAN", IpAsn.WithPolarity(default).Regressions().Reason!.Code);

        static string[] Texts(Trajectory trajectory) => [.. Known(trajectory.Regressions()).Select(step => step.ToString())];
    }

    [Fact]
    public void Reversals_are_found_whatever_the_polarity()
    {
        var reversal = Assert.Single(IpAsn.WithPolarity(default).Reversals());
        Assert.Equal("2024: 79 -> 2025: 70, 2025: 70 -> 2026: 80", reversal.ToString());
        Assert.Empty(Merit.Reversals());
    }

    [Fact]
    public void A_year_without_change_keeps_the_direction_and_an_unknown_one_ends_it()
    {
        var plateau = Assert.Single(Make(2024, 1, 2025, [2, 2, 1], 1, Last, Higher).Reversals());
        Assert.Equal("2024: 1 -> 2025: 2", plateau.Before.ToString());
        Assert.Equal("2026: 2 -> 2027: 1", plateau.After.ToString());
        Assert.Empty(Make(2024, 1, 2025, [2, Reason.NoTarget, 1, 0], 0, Last, Higher).Reversals());
    }

    [Property]
    public Property Each_step_worsens_by_one_polarity_at_most() => Prop.ForAll(Gens.Trajectory.ToArbitrary(), trajectory =>
    {
        var up = Known(trajectory.WithPolarity(Lower).Regressions());
        var down = Known(trajectory.WithPolarity(Higher).Regressions());
        Assert.All(up, step => Assert.True(step.Change > 0));
        Assert.All(down, step => Assert.True(step.Change < 0));
        if (trajectory.Targets.All(target => target.Target.IsKnown))
        {
            var start = trajectory.Baseline.Match(value => value, _ => Known(trajectory.Targets[0].Target));
            Assert.Equal(Known(trajectory.At(trajectory.LastYear)) - start, up.Sum(step => step.Change) + down.Sum(step => step.Change));
            Assert.Equal(trajectory.Reversals().Count == 0, up.Count == 0 || down.Count == 0);
        }
    });

    [Property]
    public Property At_the_needed_pace_the_final_level_is_reached() => Prop.ForAll(
        Gens.Trajectory.ToArbitrary(),
        Gens.PlanAmount.ToArbitrary(),
        (trajectory, realised) =>
        {
            var level = trajectory.WithFinalRule(Last);
            var after = level.FirstYear.AddYears(-1);
            var pace = Known(level.PaceNeeded(after, realised));
            var reached = Enumerable.Range(0, level.Targets.Count).Aggregate(realised, (value, _) => value + pace);
            Assert.Equal(Known(level.Final), decimal.Round(reached, 15));
        });
}
