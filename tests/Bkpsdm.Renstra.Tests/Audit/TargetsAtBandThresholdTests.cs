namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Targets on thresholds of predikat, and plans that never leave one.</summary>
public class TargetsAtBandThresholdTests
{
    // 71,51 to 73,5 is BB, > 70 to 80, in Permenpan RB 88/2021; Tabel 4.1 row 3 and Tabel 4.3 row 3 say so together.
    [Fact]
    public void The_accountability_score_of_the_shipped_plan_stays_in_its_predikat()
    {
        var finding = Assert.Single(RuleRun.InPaser("BKP-RNS-046"));

        Assert.Equal("BKP-RNS-046:sasaran-1/nilai-sakip/predikat", finding.Id);
        Assert.Contains("dari 71,51 (2024) sampai 73,5 (2030) predikatnya tetap BB, Sangat Baik", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    // Merit, IP ASN and IKD have bands or none that this package does not know.
    [Fact]
    public void A_score_without_known_bands_is_not_judged() => Assert.Contains(
        RenstraAudit.Run(RuleRun.Paser).Rules.Single(outcome => outcome.Rule.Code == "BKP-RNS-046").Unjudged,
        places => places.Reason.Code == "TANPA_PITA_PREDIKAT");

    // 70 is not yet BB, whose scores are above 70.
    [Fact]
    public void A_target_on_a_threshold_that_must_be_passed_has_not_reached_it() => Assert.Contains(
        "target 2030 70 tepat di ambang predikat BB, Sangat Baik (belum tercapai",
        Assert.Single(RuleRun.Find("BKP-RNS-046", plan => plan.CatalogueOf(CleanPlan.Indicator(plan.NodesAt("kegiatan")[0]))["dasarHukum"]![0]!["peraturan"] = "Permenpan RB 88/2021")).Message.Indonesia,
        StringComparison.Ordinal);
}
