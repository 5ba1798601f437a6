namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Printed ratios of absorption.</summary>
public class RatioOfAbsorptionTests
{
    [Fact]
    public void Every_ratio_of_the_shipped_plan_is_right() => Assert.Empty(RuleRun.InPaser("BKP-RNS-007"));

    [Fact]
    public void A_wrong_ratio_is_found_with_the_right_one()
    {
        var finding = Assert.Single(RuleRun.Find("BKP-RNS-007", plan => plan.Rows("anggaranRealisasi")[0]["rasio"]![2] = "59,00"));

        Assert.Equal(("BKP-RNS-007:Tabel-I-1/2025/rasio", 59m, 95m), (finding.Id, finding.Numbers.Used.Number, finding.Numbers.Computed.Number));
    }

    [Fact]
    public void A_dash_is_not_judged() => Assert.Equal([("SEL_STRIP", 1)], RuleRun.Unjudged("BKP-RNS-007", plan => plan.Rows("anggaranRealisasi")[0]["rasio"]![2] = "-"));

    [Fact]
    public void A_zero_budget_is_not_judged() => Assert.Equal([("PENYEBUT_NOL", 1)], RuleRun.Unjudged("BKP-RNS-007", plan => plan.Rows("anggaranRealisasi")[0]["anggaran"]![2] = "0,00"));
}
