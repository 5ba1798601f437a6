using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The printed totals of the children make the printed total of the node.</summary>
internal sealed class ChildrenMakeTotal() : AuditRule(
    RuleCode,
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Jumlah total anak berbeda dari total simpul", "The children's totals do not make the node's"),
    BilingualText.Create("Total lima tahun dikutip dalam ringkasan; total yang salah ikut terbawa.", "The total of the years is quoted in summaries; a wrong one goes with it."),
    BilingualText.Create("Perbaiki akarnya: tahun yang salah, total yang salah, atau anak yang terlewat.", "Mend the root: the wrong year, the wrong total, or the child left out."))
{
    public const string RuleCode = "BKP-RNS-002";

    protected override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => node.Children.Count > 0 && node.Pagu is not null))
        {
            Check(check, Persamaan.Anak(node, default));
        }
    }

    private static void Check(RuleCheck check, Persamaan equation) =>
        PaguEquation.Judge(check, equation, equation.Node.Pagu!.Total, check.Rekap.JumlahAnak(equation.Node, null).Nilai, Message);

    private static BilingualText Message(string total, string computed, string difference) => BilingualText.Create(
        $"total {total}, tetapi total anak-anaknya berjumlah {computed}; selisih {difference}",
        $"total {total}, but the totals of its children add up to {computed}; difference {difference}");
}
