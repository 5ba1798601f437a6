using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests.Snippets;

/// <summary>Examples of the documentation of the audit.</summary>
public class AuditSnippets
{
    [Fact]
    public void A_plan_is_audited()
    {
        using var output = new StringWriter();
        Action<string> print = output.WriteLine;

        // region: RenstraAudit
        var report = RenstraAudit.Run(PaserRenstra.Load());
        foreach (var finding in report.Roots)
        {
            print(finding.Text(Bahasa.Indonesia));
        }
        // endregion

        Assert.Contains("[BKP-RNS-002] Tabel 4.1, baris 116", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_the_caller_is_run()
    {
        var report = RenstraAudit.Run(PaserRenstra.Load(), [new LongName()], []);

        Assert.Equal("CONTOH-001", Assert.Single(report.Rules).Rule.Code);
        Assert.Equal(RuleStatus.Failed, report.Rules[0].Status);
    }

    // region: AuditRule
    internal sealed class LongName() : AuditRule(
        "CONTOH-001",
        AuditCategory.Text,
        Severity.Information,
        BilingualText.Create("Nama simpul panjang", "Long node name"),
        BilingualText.Create("Nama panjang terpotong dalam laporan.", "Long names are cut in reports."),
        BilingualText.Create("Singkat nama itu.", "Shorten the name."))
    {
        protected override void Check(RuleCheck check)
        {
            foreach (var node in check.Plan.Rencana.Nodes)
            {
                check.CountPlace();
                if (node.Nama.Used?.Length > 100)
                {
                    check.Report(FindingPlace.Of(node), Title);
                }
            }
        }
    }
    // endregion
}
