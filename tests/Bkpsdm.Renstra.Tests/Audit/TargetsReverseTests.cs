namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Targets that fall back.</summary>
public class TargetsReverseTests
{
    // Tabel 4.1 rows 45 (22, then 17), 105 (2100, then 1500), 121 (30, then 25); Tabel 4.3 row 3 (71,51, then 71,5).
    [Fact]
    public void Reversals_of_the_shipped_plan() => Assert.Equal(
        [("Tabel 4.1, baris 45", "2029", -5m), ("Tabel 4.1, baris 105", "2030", -600m), ("Tabel 4.1, baris 121", "2027", -5m), ("Tabel 4.3, baris 3", "2026", -0.01m)],
        RuleRun.InPaser("BKP-RNS-041").Select(finding => (finding.Place.Reference.ToString(), finding.Place.Tahun.ToString(), finding.Numbers.Difference!.Value)));

    // Tabel 4.1 row 3 states the same 71,5 of 2026 as its first target, below the baseline.
    [Fact]
    public void A_reversal_to_a_first_target_below_the_baseline_follows_from_it() =>
        Assert.Equal("BKP-RNS-040:sasaran-1/nilai-sakip/2026", RuleRun.InPaser("BKP-RNS-041")[3].Cause);

    [Fact]
    public void Two_steps_back_are_one_finding_of_the_row()
    {
        var finding = Assert.Single(RuleRun.Find("BKP-RNS-041", plan => TrajectoryInjections.Targets(CleanPlan.Indicator(plan.NodesAt("subkegiatan")[0]), "6", "5", "5", "4", "2")));

        Assert.Equal("BKP-RNS-041:5.03.01.2.01.0001/5.03.01.2.01.0001-1", finding.Id);
        Assert.Contains("2026 6 → 2027 5; 2028 5 → 2029 4; 2029 4 → 2030 2", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_year_is_compared_with_nothing() =>
        Assert.Empty(RuleRun.Find("BKP-RNS-041", plan => CleanPlan.Indicator(plan.NodesAt("subkegiatan")[0])["target"]![2] = null));
}
