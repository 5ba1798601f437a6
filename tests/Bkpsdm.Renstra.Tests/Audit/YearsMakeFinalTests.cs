namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>The yearly targets against the final condition.</summary>
public class YearsMakeFinalTests
{
    // Tabel 4.1: row 54 prints 5 for five years of 5, row 68 prints 100 after 80, row 90 prints 5 after 100.
    [Fact]
    public void Final_conditions_of_the_shipped_plan_that_their_years_do_not_make() => Assert.Equal(
        [("Tabel 4.1, baris 54", 5m, 25m), ("Tabel 4.1, baris 68", 100m, 80m), ("Tabel 4.1, baris 90", 5m, 100m)],
        RuleRun.InPaser("BKP-RNS-005").Select(finding => (finding.Place.Reference.ToString(), finding.Numbers.Used.Number!.Value, finding.Numbers.Computed.Number!.Value)));

    [Fact]
    public void An_inferred_way_is_called_so_and_other_ways_that_fit_are_named()
    {
        var message = RuleRun.InPaser("BKP-RNS-005")[0].Message.Indonesia;

        Assert.Contains("jumlah target tahunan (disimpulkan) 25", message, StringComparison.Ordinal);
        Assert.Contains("cocok dengan target tahun terakhir, rata-rata target tahunan", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_final_condition_that_is_lost_is_not_judged() => Assert.Contains(
        ("SEL_HILANG", 1),
        RuleRun.Unjudged("BKP-RNS-005", plan => CleanPlan.Indicator(plan.NodesAt("subkegiatan")[0])["kondisiAkhir"] = null));

    [Fact]
    public void A_year_without_a_target_is_not_judged() => Assert.Contains(
        ("ANAK_TIDAK_LENGKAP", 1),
        RuleRun.Unjudged("BKP-RNS-005", plan => CleanPlan.Indicator(plan.NodesAt("subkegiatan")[0])["target"]![1] = "-"));

    // The mean of 62, 64, 66, 68 and 71,4 is 66.28; a mean may be printed rounded, a last year may not.
    [Theory]
    [InlineData("rataRata", "66", 0)]
    [InlineData("rataRata", "68", 1)]
    [InlineData("tahunTerakhir", "71,4", 0)]
    [InlineData("tahunTerakhir", "71", 1)]
    public void Only_a_mean_may_be_rounded(string rule, string final, int findings) => Assert.Equal(findings, RuleRun.Find("BKP-RNS-005", plan =>
    {
        var row = CleanPlan.Indicator(plan.NodesAt("kegiatan")[0]);
        TrajectoryInjections.Targets(row, final, "62", "64", "66", "68", "71,4");
        plan.CatalogueOf(row)["akhir"]!["nilai"] = rule;
    }).Count);
}
