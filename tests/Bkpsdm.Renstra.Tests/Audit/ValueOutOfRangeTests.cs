using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Values outside the range of their definition.</summary>
public class ValueOutOfRangeTests
{
    // Tabel 2.4 row 5: target and realisation of 2022 are 0,00, on a scale that begins at 25 (Permenpan RB 14/2017); the survey was not held.
    [Fact]
    public void The_shipped_plan_has_a_survey_score_of_zero()
    {
        var finding = Assert.Single(RuleRun.InPaser("BKP-RNS-043"));

        Assert.Equal("Tabel 2.4, baris 5", finding.Place.Reference.ToString());
        Assert.Contains("target 2022 0,00; realisasi 2022 0,00: di luar rentang 25–100", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    // Tabel 4.1 row 92: 3620 is the sum of counts, each within its range.
    [Fact]
    public void A_sum_may_be_beyond_the_range_of_its_years() => Assert.Empty(RuleRun.Find("BKP-RNS-043", plan =>
        plan.Rows("definisiSubKegiatan")[0]["ukuran"]!["rentang"]!["maksimum"] = 10));

    [Fact]
    public void An_indicator_without_a_definition_is_not_judged() => Assert.Contains(
        ("INDIKATOR_TIDAK_DIKENAL", 1),
        RuleRun.Unjudged("BKP-RNS-043", plan => ((JsonArray)plan.Root["definisiSubKegiatan"]!["baris"]!).RemoveAt(0)));
}
