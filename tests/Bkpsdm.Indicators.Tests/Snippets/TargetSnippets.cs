using NodaTime;

namespace Bkpsdm.Indicators.Tests.Snippets;

/// <summary>Examples of the documentation for periods, targets, achievement and change.</summary>
public class TargetSnippets
{
    [Fact]
    public void Achievements()
    {
        // region: Achievement
        // The merit index of Paser in 2024: 246.5 against a target of 150.
        var merit = Achievement.Of(246.5m, 150, Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget);
        var rounded = merit.Map(Rounding.Usual.Apply); // 164.33

        // In 2022 the target was zero: no ratio, and no invented 0 or 100.
        var none = Achievement.Of(0, 0, Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget).Reason!.Code; // TARGET_NOL

        // Lower is better: two formulas are in use, and they differ.
        var one = Achievement.Of(1.5m, 1, Polarity.LowerIsBetter, AchievementRule.DuaTargetKurangRealisasi); // 50
        var other = Achievement.Of(1.6m, 1, Polarity.LowerIsBetter, AchievementRule.TargetPerRealisasi); // 62.5
        // endregion

        Assert.Equal(164.33m, rounded);
        Assert.Equal("TARGET_NOL", none);
        Assert.Equal(50m, one);
        Assert.Equal(62.5m, other);
    }

    [Fact]
    public void Periods()
    {
        // region: ReportingPeriod
        var triwulan = ReportingPeriod.Triwulan(TahunAnggaran.Create(2026), 2);
        var first = triwulan.Start; // 1 April 2026
        var last = triwulan.End; // 30 June 2026, which belongs to the period
        var same = ReportingPeriod.Parse("2026-TW2").TryGet(out var read, out _) && read == triwulan; // true
        // endregion

        Assert.Equal(new LocalDate(2026, 4, 1), first);
        Assert.Equal(new LocalDate(2026, 6, 30), last);
        Assert.True(same);
    }

    [Fact]
    public void Trajectories()
    {
        // region: Trajectory
        var merit = Trajectory.Create(
            Satuan.Indeks,
            TahunAnggaran.Create(2024),
            246.5m,
            [YearTarget.Create(2025, 250), YearTarget.Create(2026, 250), YearTarget.Create(2027, 260)],
            260,
            Stated<FinalRule>.Inferred(FinalRule.TahunTerakhir),
            Stated<Polarity>.Inferred(Polarity.HigherIsBetter));

        var target = merit.At(2026); // 250
        var unstated = merit.At(2028).Reason!.Code; // TANPA_TARGET
        var fits = merit.HasFittingFinal(); // true: the last year is the final condition
        // endregion

        Assert.Equal(250m, target);
        Assert.Equal("TANPA_TARGET", unstated);
        Assert.Equal(true, fits);
    }

    [Fact]
    public void Apportionments()
    {
        // region: Apportionment
        // Ten documents over four triwulan of equal weight: whole documents, and their sum is ten.
        var shares = Apportionment.Split(10, 1, [1, 1, 1, 1]); // 3, 3, 2, 2
        // endregion

        Assert.Equal([3m, 3m, 2m, 2m], shares.Match(known => known, _ => []));
    }

    [Fact]
    public void Changes()
    {
        // region: Change
        // The merit index of Paser, 2022 to 2024; in 2022 it was not assessed.
        var merit = YearSeries.Create(TahunAnggaran.Create(2022), Reason.NotAssessed, 185.5m, 246.5m);

        var changes = Change.YearOnYear(merit);
        var unknown = changes[0].Absolute.Reason!.Code; // BELUM_DINILAI: no change from a year without a value
        var points = changes[1].Absolute; // 61
        var percent = changes[1].Relative.Map(Rounding.Usual.Apply); // 32.88
        // endregion

        Assert.Equal("BELUM_DINILAI", unknown);
        Assert.Equal(61m, points);
        Assert.Equal(32.88m, percent);
    }
}
