namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>The period of the title.</summary>
public class PeriodOfTitleTests
{
    // The title says 2025-2029, Tabel 4.1 has targets for 2026-2030.
    [Fact]
    public void The_shipped_plan_is_one_year_ahead_of_its_title()
    {
        var finding = Assert.Single(RuleRun.InPaser("BKP-RNS-048"));

        Assert.Equal(("2025-2029", "2026-2030"), (finding.Numbers.Used.Content, finding.Numbers.Computed.Content));
        Assert.Equal(Severity.Information, finding.Rule.Severity);
    }

    [Fact]
    public void A_plan_without_a_tree_is_not_looked_at() => Assert.Equal(
        RuleStatus.NotEvaluated,
        RenstraAudit.Run(RencanaStrategis.Read("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""").AsT1).Rules.Single(outcome => outcome.Rule.Code == "BKP-RNS-048").Status);
}
