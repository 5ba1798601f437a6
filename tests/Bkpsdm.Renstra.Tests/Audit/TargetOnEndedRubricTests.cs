namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Targets on rubrics that have ended.</summary>
public class TargetOnEndedRubricTests
{
    // Permenpan RB 40/2018 and Peraturan KASN 9/2019 are in force until 2025; the merit targets of Tabel 4.1 row 72 are of 2026-2030.
    [Fact]
    public void The_merit_targets_of_the_shipped_plan()
    {
        var finding = Assert.Single(RuleRun.InPaser("BKP-RNS-047"));

        Assert.Equal("BKP-RNS-047:sasaran-2/indeks-sistem-merit", finding.Id);
        Assert.Contains("target 2026, 2027, 2028, 2029, 2030 dinyatakan menurut Permenpan RB 40/2018 (berlaku sampai 2025)", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_within_the_period_are_none() => Assert.Contains(
        "target 2029, 2030 dinyatakan",
        Assert.Single(RuleRun.Find("BKP-RNS-047", plan => plan.CatalogueOf(CleanPlan.Indicator(plan.NodesAt("kegiatan")[0]))["dasarHukum"]![0]!["berlakuSampai"] = 2028)).Message.Indonesia,
        StringComparison.Ordinal);
}
