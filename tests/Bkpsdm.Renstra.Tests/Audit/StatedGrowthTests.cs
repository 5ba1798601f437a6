namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Printed growth.</summary>
public class StatedGrowthTests
{
    // Tabel 2.6: both columns print (last - first) / years x 100, such as 12.995.628.880,00 in row 1; the compound growth there is 2,55 percent.
    [Fact]
    public void Both_columns_of_the_shipped_plan_are_no_rates()
    {
        var findings = RuleRun.InPaser("BKP-RNS-008");

        Assert.Equal(["pertumbuhanAnggaran", "pertumbuhanRealisasi"], findings.Select(finding => finding.Place.Kolom));
        Assert.Contains("pada baris 1, 2, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15 adalah", findings[0].Message.Indonesia, StringComparison.Ordinal);
        Assert.Contains("pertumbuhan majemuknya 2,55 %", findings[0].Message.Indonesia, StringComparison.Ordinal);
    }

    // 1.000.000, 1.100.000, 1.210.000: 10 percent a year, 21 in all, 105.000 rupiah a year on the mean.
    [Theory]
    [InlineData("10,00", 0)]
    [InlineData("21", 0)]
    [InlineData("105.000,00", 0)]
    [InlineData("11,00", 1)]
    public void A_rate_by_any_named_way_passes(string printed, int findings) => Assert.Equal(findings, RuleRun.Find("BKP-RNS-008", plan => Grow(plan, printed)).Count);

    // (1.210.000 - 1.000.000) / 3 x 100 = 7.000.000.
    [Fact]
    public void The_figure_of_the_table_is_found_at_the_column()
    {
        var finding = Assert.Single(RuleRun.Find("BKP-RNS-008", plan => Grow(plan, "7.000.000,00")));

        Assert.Equal("BKP-RNS-008:$.anggaranRealisasi/pertumbuhanAnggaran", finding.Id);
        Assert.Equal(10m, finding.Numbers.Computed.Number);
    }

    private static void Grow(CleanPlan plan, string printed)
    {
        var row = plan.Rows("anggaranRealisasi")[0];
        row["anggaran"]![1] = "1.100.000,00";
        row["anggaran"]![2] = "1.210.000,00";
        row["pertumbuhanAnggaran"] = printed;
    }
}
