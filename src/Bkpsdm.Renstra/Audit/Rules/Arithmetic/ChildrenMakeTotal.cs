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

    protected internal override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => node.Children.Count > 0 && node.Pagu is not null))
        {
            Check(check, Persamaan.Anak(node, default));
        }
    }

    private static void Check(RuleCheck check, Persamaan equation)
    {
        var stated = check.Rekap.Dipakai(equation.Node, null);
        var sum = check.Rekap.DariAnak(equation.Node, null).Nilai;
        if (!stated.TryGet(out var total) || !sum.TryGet(out var computed) || check.Persamaan.Difference(equation) is not { } difference)
        {
            check.CannotTell(equation.Place, stated.Reason ?? sum.Reason ?? Reason.TooLarge);
            return;
        }

        check.Looked();
        if (difference != 0)
        {
            check.Find(equation.Place, Message(total, computed, difference), FindingNumbers.Of(equation.Node.Pagu!.Total, computed), PaguCauses.Of(check, equation));
        }
    }

    private static BilingualText Message(decimal total, decimal computed, decimal difference) => BilingualText.Create(
        $"total {Rupiah.Of(total)}, tetapi total anak-anaknya berjumlah {Rupiah.Of(computed)}; selisih {Rupiah.Of(difference)}",
        $"total {Rupiah.Of(total)}, but the totals of its children add up to {Rupiah.Of(computed)}; difference {Rupiah.Of(difference)}");
}
