namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Targets without money.</summary>
public class TargetWithoutFundingTests
{
    // 5.03.02 states no budget in Tabel 4.1, but its kegiatan do.
    [Fact]
    public void A_node_that_its_children_fund_is_none() => Assert.Empty(RuleRun.InPaser("BKP-RNS-023"));

    [Fact]
    public void A_kegiatan_whose_leaves_have_no_money_follows_from_them()
    {
        var findings = RuleRun.Find("BKP-RNS-023", plan =>
        {
            var kegiatan = plan.NodesAt("kegiatan")[0];
            foreach (var node in plan.ChildrenOf(kegiatan).Append(kegiatan))
            {
                node.Remove("pagu");
            }
        });

        Assert.Equal("BKP-RNS-023:5.03.01.2.01", findings.First(finding => !finding.IsRoot).Id[..24]);
        Assert.Contains(findings, finding => finding.Id == "BKP-RNS-023:5.03.01.2.01.0001" && finding.IsRoot);
    }

    [Fact]
    public void A_plan_without_any_budget_is_not_judged() => Assert.Equal([("RENCANA_TANPA_PAGU", 1)], RuleRun.Unjudged("BKP-RNS-023", plan =>
    {
        foreach (var node in plan.Nodes)
        {
            node.Remove("pagu");
        }
    }));

    [Fact]
    public void A_lost_budget_is_not_judged() => Assert.Equal([("PAGU_TIDAK_TERBACA", 1)], RuleRun.Unjudged("BKP-RNS-023", plan => plan.NodesAt("subkegiatan")[0]["pagu"]!["tahun"]![0] = null));
}
