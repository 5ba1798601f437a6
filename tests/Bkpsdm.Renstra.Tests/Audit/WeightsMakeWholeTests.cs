using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Weights of definitions.</summary>
public class WeightsMakeWholeTests
{
    // Tabel 4.5 row 1 states 25, 40, 30 and 5; the highest scores of the eight merit aspects make 400.
    [Fact]
    public void Weights_of_the_shipped_plan_make_their_whole()
    {
        var outcome = RenstraAudit.Run(RuleRun.Paser).Rules.Single(rule => rule.Rule.Code == "BKP-RNS-010");

        Assert.Equal((RuleStatus.Passed, 2), (outcome.Status, outcome.Places));
    }

    [Theory]
    [InlineData(new[] { "60", "40 %" }, 2, 0)]
    [InlineData(new[] { "60", "50" }, 2, 1)]
    [InlineData(new[] { "60", "30" }, 2, 1)]
    [InlineData(new[] { "ASN", "60" }, 2, 0)]
    public void Stated_weights_make_one_hundred(string[] brackets, int parts, int findings) => Assert.Equal(findings, RuleRun.Find("BKP-RNS-010", plan => State(plan, brackets, parts)).Count);

    // Equal weights are kept once: 40, 30 and 30 are two numbers of three parts.
    [Fact]
    public void Fewer_numbers_than_parts_are_not_judged() => Assert.Equal([("BOBOT_TIDAK_PASTI", 1)], RuleRun.Unjudged("BKP-RNS-010", plan => State(plan, ["40", "30"], 3)));

    // 130 for one of the aspects makes 410.
    [Fact]
    public void The_highest_scores_of_aspects_make_the_highest_value()
    {
        var finding = Assert.Single(RuleRun.Find("BKP-RNS-010", plan =>
        {
            var entry = plan.CatalogueOf(CleanPlan.Indicator(plan.NodesAt("kegiatan")[0]));
            entry["rumus"] = JsonNode.Parse("""{"jenis":"jumlahAspek","aspek":[{"id":"a","nama":{"id":"a","en":"a"},"maksimum":60},{"id":"b","nama":{"id":"b","en":"b"},"maksimum":50}]}""");
            entry["contoh"] = null;
        }));

        Assert.Equal((110m, 100m, 10m), (finding.Numbers.Used.Number, finding.Numbers.Computed.Number, finding.Numbers.Difference));
    }

    private static void State(CleanPlan plan, string[] brackets, int parts)
    {
        var row = plan.Rows("definisiIndikator")[1];
        row["jenisRumus"] = "pohonBobot";
        row["formulasi"]!["dalamKurung"] = new JsonArray([.. brackets.Select(text => (JsonNode)text)]);
        row["formulasi"]!["jumlahTerhitung"] = parts;
    }
}
