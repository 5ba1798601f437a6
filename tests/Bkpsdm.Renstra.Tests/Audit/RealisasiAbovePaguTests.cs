namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Spending above the budget.</summary>
public class RealisasiAbovePaguTests
{
    // Tabel 2.6: rows 1-11 and 13 spend more than their budget in at least one year; rows 1 and 9 are programs and follow from their kegiatan.
    [Fact]
    public void Rows_of_the_shipped_plan_that_spent_more_than_their_budget()
    {
        var findings = RuleRun.InPaser("BKP-RNS-020");

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13], findings.Select(finding => finding.Place.Reference.Baris));
        Assert.Equal([1, 9], findings.Where(finding => !finding.IsRoot).Select(finding => finding.Place.Reference.Baris));
    }

    // Row 10: 1.480.884.187 of 1.477.983.400 in 2023 and 1.719.733.514 of 1.492.041.209 in 2024.
    [Fact]
    public void The_amount_is_that_of_the_years_above_the_budget() =>
        Assert.Equal(230_593_092m, Assert.Single(RuleRun.InPaser("BKP-RNS-020"), finding => finding.Place.Reference.Baris == 10).Numbers.Difference);

    // Row 4 has a dash for 2023.
    [Fact]
    public void A_dash_is_not_judged() => Assert.Equal(
        [("SEL_STRIP", 1)],
        RenstraAudit.Run(RuleRun.Paser).Rules.Single(rule => rule.Rule.Code == "BKP-RNS-020").Unjudged.Select(places => (places.Reason.Code, places.Count)));
}
