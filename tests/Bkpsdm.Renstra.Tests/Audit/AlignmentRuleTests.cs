using Bkpsdm.Renstra.Paser;
using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>What the alignment tables name, and what they reach.</summary>
public class AlignmentRuleTests
{
    [Fact]
    public void A_node_and_an_indicator_that_the_plan_does_not_have() => Assert.Equal(
        ["BKP-RNS-050:sasaran-9", "BKP-RNS-050:lama"],
        RuleRun.Ids(
            RuleRun.Spoiled(plan =>
            {
                plan.Rows("keterkaitanRpjmd")[0]["kaitan"]!["simpul"]![0] = "sasaran-9";
                plan.Rows("keterkaitanRpjmd")[1]["kaitan"]!["indikator"]![0] = "lama";
            }),
            "BKP-RNS-050"));

    [Fact]
    public void A_row_is_about_the_lowest_node_that_it_names()
    {
        var report = RuleRun.Of(RuleRun.Spoiled(Only), "BKP-RNS-051");

        Assert.Equal(["BKP-RNS-051:sasaran-1"], report.Roots.Select(root => root.Id));
        Assert.Equal(["BKP-RNS-051:5.03.01"], report.ConsequencesOf(report.Roots.Single()).Select(finding => finding.Id));

        static void Only(CleanPlan plan)
        {
            var copy = plan.NodesAt("sasaran")[0].DeepClone().AsObject();
            copy["id"] = "sasaran-2";
            plan.Root["rencana"]!["simpul"]!.AsArray().Add((JsonNode)copy);
            plan.Rows("keterkaitanRpjmd")[1].Parent!.AsArray().RemoveAt(1);
            plan.Rows("keterkaitanRpjmd")[0]["kaitan"]!["simpul"] = new JsonArray("tujuan-1", "sasaran-2");
            plan.Rows("keterkaitanRpjmd")[0]["kaitan"]!["indikator"] = new JsonArray();
        }
    }

    [Fact]
    public void A_plan_without_alignment_is_not_evaluated()
    {
        var plan = RuleRun.Spoiled(clean => clean.Root.Remove("keterkaitanRpjmd"));

        Assert.Equal(RuleStatus.NotEvaluated, RuleRun.Outcome(plan, "BKP-RNS-050").Status);
        Assert.Equal(RuleStatus.NotEvaluated, RuleRun.Outcome(plan, "BKP-RNS-051").Status);
    }

    // Tabel 2.5, 2.9 and the matrices name 37 nodes and indicators, all in Tabel 4.1; two sasaran and three programs are reached.
    [Theory]
    [InlineData("BKP-RNS-050", 37)]
    [InlineData("BKP-RNS-051", 5)]
    public void The_shipped_plan_is_aligned(string code, int places)
    {
        var outcome = RuleRun.Outcome(PaserRenstra.Load(), code);

        Assert.Equal(RuleStatus.Passed, outcome.Status);
        Assert.Equal(places, outcome.Places);
    }
}
