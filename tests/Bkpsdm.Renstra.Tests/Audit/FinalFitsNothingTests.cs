namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Final conditions that no way of adding up fits.</summary>
public class FinalFitsNothingTests
{
    // Tabel 4.1: row 68 prints 100 where every year is 80, row 90 prints 5 where every year is 100; both ways are decided, so that the years are the root.
    [Fact]
    public void In_the_shipped_plan_they_follow_from_the_years() => Assert.Equal(
        ["BKP-RNS-005:5.03.01.2.09.0006/5.03.01.2.09.0006-1/kondisiAkhir", "BKP-RNS-005:5.03.02.2.02/promosi-berdasarkan-standar-kompetensi/kondisiAkhir"],
        RuleRun.InPaser("BKP-RNS-042").Select(finding => finding.Cause));

    // Tabel 4.1, row 54: 5 is no sum of five times 5, but it is the last year.
    [Fact]
    public void A_final_condition_that_fits_another_way_is_none() =>
        Assert.DoesNotContain(RuleRun.InPaser("BKP-RNS-042"), finding => finding.Place.Reference.Baris == 54);

    [Fact]
    public void The_message_names_all_three_ways() => Assert.Contains(
        "target tahun terakhir 80, jumlah target tahunan 400, rata-rata target tahunan 80",
        RuleRun.InPaser("BKP-RNS-042")[0].Message.Indonesia,
        StringComparison.Ordinal);
}
