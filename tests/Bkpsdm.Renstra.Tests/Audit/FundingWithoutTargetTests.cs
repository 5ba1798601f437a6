using Bkpsdm.Renstra.Paser;
using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Money without a target.</summary>
public class FundingWithoutTargetTests
{
    // Tabel 4.1 row 61 has no furniture and no money in 2029 and 2030; every funded year has a target.
    [Fact]
    public void The_shipped_plan_has_none() => Assert.Empty(RuleRun.InPaser("BKP-RNS-022"));

    // Lampiran III row 12 of the draft: five budgets from 335.528.953 on, and empty targets.
    [Fact]
    public void The_draft_funds_a_kegiatan_without_a_target()
    {
        var finding = Assert.Single(RuleRun.Find("BKP-RNS-022", DrafRenstraPaser.Load()));

        Assert.Equal("Lampiran III, baris 12", finding.Place.Reference.ToString());
        Assert.Contains("pagu 2026 Rp335.528.953;", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    // Zero documents, of which more would be better, are no target; of complaints, of which fewer are better, they are.
    [Theory]
    [InlineData("lebihTinggiLebihBaik", 1)]
    [InlineData("lebihRendahLebihBaik", 0)]
    public void A_target_of_zero_counts_by_direction(string polarity, int findings) =>
        Assert.Equal(findings, RuleRun.Find("BKP-RNS-022", plan => Zero(plan, new JsonObject { ["nilai"] = polarity, ["dasar"] = "dinyatakan" })).Count);

    [Fact]
    public void A_target_of_zero_in_an_undecided_direction_is_not_judged() => Assert.Equal([("TARGET_TIDAK_PASTI", 1)], RuleRun.Unjudged("BKP-RNS-022", plan => Zero(plan, null)));

    private static void Zero(CleanPlan plan, JsonObject? polarity)
    {
        CleanPlan.Indicator(plan.NodesAt("subkegiatan")[0])["target"]![0] = "0";
        plan.Rows("definisiSubKegiatan")[0]["ukuran"]!["polaritas"] = polarity;
    }
}
