using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Staff, goods and shares.</summary>
public class PartsOfWholeTests
{
    // Tabel 2.1 and 2.2 (9 rows), Tabel 2.3 (112 kinds of goods) and two groups of percentages in section 2.2.1: 78 + 10 + 10 + 2 and 58 + 22 + 8 + 6 + 6.
    [Fact]
    public void All_parts_of_the_shipped_plan_make_their_whole()
    {
        var outcome = RenstraAudit.Run(RuleRun.Paser).Rules.Single(rule => rule.Rule.Code == "BKP-RNS-009");

        Assert.Equal((RuleStatus.Passed, 123), (outcome.Status, outcome.Places));
    }

    [Fact]
    public void A_wrong_sum_of_staff_is_found()
    {
        var finding = Assert.Single(RuleRun.Find("BKP-RNS-009", plan => plan.Root["pegawai"]!["tabel"]![0]!["baris"]![1]!["jumlah"] = "6"));

        Assert.Equal(("BKP-RNS-009:Tabel-J-2/jumlah", 1m), (finding.Id, finding.Numbers.Difference));
    }

    // 15 and 5 of 20 persons are 75 and 25 percent.
    [Theory]
    [InlineData("75", "25", 0)]
    [InlineData("75,4", "24,7", 0)]
    [InlineData("80", "25", 1)]
    [InlineData("75", "20", 1)]
    public void Percentages_of_one_group_make_one_hundred(string first, string second, int findings) =>
        Assert.Equal(findings, RuleRun.Find("BKP-RNS-009", plan => Shares(plan, (1, first), (2, second))).Count);

    [Fact]
    public void A_group_with_a_part_left_out_is_not_judged() =>
        Assert.Equal([("KELOMPOK_TIDAK_LENGKAP", 1)], RuleRun.Unjudged("BKP-RNS-009", plan => Shares(plan, (1, "75"))));

    private static void Shares(CleanPlan plan, params (int Row, string Share)[] shares)
    {
        var prose = (JsonArray)plan.Root["pernyataanProsa"]!["baris"]!;
        foreach (var (row, share) in shares)
        {
            var statement = prose[0]!.DeepClone();
            statement["no"] = prose.Count + 1;
            statement["idIndikator"] = null;
            statement["nilai"] = share;
            statement["mengutip"] = new JsonObject { ["tabel"] = "Tabel J", ["baris"] = row, ["kolom"] = "porsi" };
            prose.Add(statement);
        }
    }
}
