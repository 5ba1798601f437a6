using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Low absorption in every year.</summary>
public class PersistentLowAbsorptionTests
{
    // Tabel 2.6 rows 14 and 15: 49,14, 30,59 and 63,98 percent, all below 66 (Permendagri 86/2017); row 12 reaches 66,82 in 2022.
    [Fact]
    public void One_program_of_the_shipped_plan_and_its_kegiatan()
    {
        var findings = RuleRun.InPaser("BKP-RNS-021");

        Assert.Equal([14, 15], findings.Select(finding => finding.Place.Reference.Baris));
        Assert.Equal(findings[1].Id, findings[0].Cause);
        Assert.Contains("2022 49,14 %, 2023 30,59 %, 2024 63,98 %", findings[1].Message.Indonesia, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("659.999,00", 1)]
    [InlineData("660.000,00", 0)]
    public void The_band_sedang_begins_at_66(string realisasi, int findings) => Assert.Equal(findings, RuleRun.Find("BKP-RNS-021", plan => Spend(plan, realisasi)).Count);

    [Fact]
    public void A_year_without_a_realisation_is_not_judged() => Assert.Equal([("SEL_STRIP", 1)], RuleRun.Unjudged("BKP-RNS-021", plan =>
    {
        Spend(plan, "1,00");
        plan.Rows("anggaranRealisasi")[0]["realisasi"]![0] = "-";
    }));

    private static void Spend(CleanPlan plan, string realisasi) =>
        plan.Rows("anggaranRealisasi")[0]["realisasi"] = new JsonArray([.. Enumerable.Repeat(realisasi, 3).Select(text => (JsonNode)text)]);
}
