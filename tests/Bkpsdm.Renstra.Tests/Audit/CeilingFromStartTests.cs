using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Targets at the best possible value from the first year on.</summary>
public class CeilingFromStartTests
{
    // Tabel 4.1: 22 percentages are 100 in every year, row 79 among them; row 74 has no highest value.
    [Fact]
    public void Percentages_of_the_shipped_plan_at_100_from_the_start()
    {
        var findings = RuleRun.InPaser("BKP-RNS-044");

        Assert.Equal(22, findings.Count);
        Assert.Contains(findings, finding => finding.Id == "BKP-RNS-044:5.03.02.2.01/kesesuaian-pengadaan-asn");
        Assert.DoesNotContain(findings, finding => finding.Place.Reference.Baris == 74);
    }

    [Fact]
    public void Where_lower_is_better_the_lowest_value_is_the_best() => Assert.Equal(
        "BKP-RNS-044:5.03.01.2.01/persentase-5.03.01.2.01",
        Assert.Single(RuleRun.Find("BKP-RNS-044", plan => AllTargets(plan, "0", "lebihRendahLebihBaik"))).Id);

    [Fact]
    public void Where_higher_is_better_zero_is_no_ceiling() => Assert.Empty(RuleRun.Find("BKP-RNS-044", plan => AllTargets(plan, "0", "lebihTinggiLebihBaik")));

    [Fact]
    public void An_undecided_direction_is_not_judged() => Assert.Contains(("POLARITAS_BELUM_DITETAPKAN", 1), RuleRun.Unjudged("BKP-RNS-044", plan => AllTargets(plan, "100", null)));

    private static void AllTargets(CleanPlan plan, string value, string? polarity)
    {
        var row = CleanPlan.Indicator(plan.NodesAt("kegiatan")[0]);
        TrajectoryInjections.Targets(row, value, value, value, value, value, value);
        plan.CatalogueOf(row)["polaritas"] = polarity is null ? null : new JsonObject { ["nilai"] = polarity, ["dasar"] = "dinyatakan" };
    }
}
