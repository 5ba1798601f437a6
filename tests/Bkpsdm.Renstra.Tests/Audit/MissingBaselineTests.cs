using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Indicators without a baseline.</summary>
public class MissingBaselineTests
{
    // Tabel 4.1 prints N/A in 59 rows, row 80 (IKD) among them; Tabel 4.4 repeats rows 113 and 114.
    [Fact]
    public void Rows_of_the_shipped_plan_without_a_baseline()
    {
        var findings = RuleRun.InPaser("BKP-RNS-045");

        Assert.Equal(59, findings.Count);
        Assert.All(findings, finding => Assert.Equal("N/A", finding.Numbers.AsRead));
        Assert.Contains(findings, finding => finding.Id == "BKP-RNS-045:5.03.02.2.01/indeks-kualitas-data-asn/2024/kondisiAwal");
    }

    // Lampiran III of the draft leaves the cell empty in rows 7, 8, 9, 10 and 18; row 12 has no target either.
    [Fact]
    public void An_empty_cell_is_no_baseline() =>
        Assert.Equal([7, 8, 9, 10, 18], RuleRun.Find("BKP-RNS-045", DrafRenstraPaser.Load()).Select(finding => finding.Place.Reference.Baris));

    [Fact]
    public void A_lost_cell_is_not_judged() => Assert.Contains(
        ("SEL_HILANG", 1),
        RuleRun.Unjudged("BKP-RNS-045", plan => CleanPlan.Indicator(plan.NodesAt("subkegiatan")[0])["kondisiAwal"] = null));

    [Fact]
    public void The_history_is_named_where_it_has_the_year() => Assert.Contains(
        "Tabel B, baris 1 mencatat realisasi 60,00",
        Assert.Single(RuleRun.Find("BKP-RNS-045", plan => CleanPlan.Indicator(plan.Goals[0])["kondisiAwal"] = "N/A")).Message.Indonesia,
        StringComparison.Ordinal);
}
