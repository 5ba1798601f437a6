using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The budgets of the children make the budget of the node in each year.</summary>
internal sealed class ChildrenMakeYear() : AuditRule(
    RuleCode,
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Jumlah pagu anak berbeda dari pagu simpul", "The children's budgets do not make the node's"),
    BilingualText.Create("Pagu yang tidak cocok dengan rinciannya tidak dapat dianggarkan.", "A budget that its parts do not make cannot be appropriated."),
    BilingualText.Create("Cocokkan pagu simpul dengan rincian di bawahnya untuk tahun itu.", "Hold the node's budget against the parts below it for that year."))
{
    public const string RuleCode = "BKP-RNS-001";

    protected internal override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => node.Children.Count > 0 && node.Pagu is not null))
        {
            foreach (var tahun in check.Plan.Rencana.TahunTarget)
            {
                Check(check, Persamaan.Anak(node, tahun));
            }
        }
    }

    private static void Check(RuleCheck check, Persamaan equation)
    {
        var stated = check.Rekap.Dipakai(equation.Node, equation.Tahun);
        var sum = check.Rekap.DariAnak(equation.Node, equation.Tahun).Nilai;
        if (!stated.TryGet(out var pagu) || !sum.TryGet(out var computed) || check.Persamaan.Difference(equation) is not { } difference)
        {
            check.CannotTell(equation.Place, stated.Reason ?? sum.Reason ?? Reason.TooLarge);
            return;
        }

        check.Looked();
        if (difference != 0)
        {
            var cell = YearCell.Find(equation.Node.Pagu!.Tahun, equation.Tahun);
            check.Find(equation.Place, Message(pagu, computed, difference), FindingNumbers.Of(cell, computed), PaguCauses.Of(check, equation));
        }
    }

    private static BilingualText Message(decimal pagu, decimal computed, decimal difference) => BilingualText.Create(
        $"pagu {Rupiah.Of(pagu)}, tetapi anak-anaknya berjumlah {Rupiah.Of(computed)}; selisih {Rupiah.Of(difference)}",
        $"budget {Rupiah.Of(pagu)}, but its children add up to {Rupiah.Of(computed)}; difference {Rupiah.Of(difference)}");
}
