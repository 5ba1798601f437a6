using Bkpsdm.Renstra.Paser;
using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Numbers of the prose against the cells they quote.</summary>
public class ProseRuleTests
{
    private static readonly RencanaStrategis Paser = PaserRenstra.Load();

    // The cell holds 55,00.
    [Theory]
    [InlineData("55", true)]
    [InlineData("55,0", true)]
    [InlineData("55,01", false)]
    [InlineData("56", false)]
    public void A_number_agrees_to_its_printed_digits(string number, bool agrees)
    {
        var findings = RuleRun.Of(RuleRun.Spoiled(plan => plan.Rows("pernyataanProsa")[0]["nilai"] = number), "BKP-RNS-039").Findings;

        Assert.Equal(agrees ? [] : ["BKP-RNS-039:Prosa-1/2024/realisasi"], findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("0,95", "Juta rupiah", true)]
    [InlineData("0,94", "Juta rupiah", false)]
    [InlineData("950", "Ribu rupiah", true)]
    [InlineData("950.000", "Rupiah", true)]
    public void Prose_may_say_millions_where_the_table_prints_rupiah(string number, string unit, bool agrees)
    {
        var findings = RuleRun.Of(
            RuleRun.Spoiled(plan =>
            {
                plan.Rows("pernyataanProsa")[0]["nilai"] = number;
                plan.Rows("pernyataanProsa")[0]["satuan"] = unit;
                plan.Rows("pernyataanProsa")[0]["mengutip"] = new JsonObject { ["tabel"] = "Tabel I", ["baris"] = 1, ["kolom"] = "realisasi" };
            }),
            "BKP-RNS-039").Findings;

        Assert.Equal(agrees, findings.Count == 0);
    }

    [Fact]
    public void A_number_without_year_cannot_be_judged() => Assert.Equal(
        "TANPA_RUJUKAN",
        Assert.Single(RuleRun.Outcome(RuleRun.Spoiled(plan => plan.Rows("pernyataanProsa")[0]["tahun"] = null), "BKP-RNS-039").Unjudged).Reason.Code);

    // Tabel 2.4: row 4 2023 prints 65,18 and 103,46; row 6 190,69 and 238,36; row 7 98,89. Tabel 2.6 row 14 prints 4.763.724.753 for 2024.
    [Theory]
    [InlineData(41, 65.16, 65.18, null)]
    [InlineData(42, 103.43, 103.46, 41)]
    [InlineData(58, 95.35, 190.69, null)]
    [InlineData(59, 119.19, 238.36, 58)]
    [InlineData(68, 98.88, 98.89, null)]
    [InlineData(86, 65.16, 65.18, 41)]
    [InlineData(112, 95.35, 190.69, 58)]
    [InlineData(113, 119, 238.36, 58)]
    [InlineData(191, 44763724753, 4763724753, null)]
    public void Prose_of_the_shipped_plan(int number, decimal said, decimal printed, int? root)
    {
        var findings = RuleRun.Of(Paser, "BKP-RNS-039").Findings;

        Assert.Equal(9, findings.Count);
        var finding = Assert.Single(findings, finding => finding.Place.Reference.Baris == number);
        Assert.Equal(said, finding.Numbers.Used.Number);
        Assert.Equal(printed, finding.Numbers.Computed.Number);
        Assert.Equal(root is null ? null : $"BKP-RNS-039:Prosa-{root}/2023/realisasi", finding.Cause);
    }
}
