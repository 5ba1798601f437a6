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

    protected override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => node.Children.Count > 0 && node.Pagu is not null))
        {
            foreach (var tahun in check.Plan.Rencana.TahunTarget)
            {
                Check(check, Persamaan.Anak(node, tahun));
            }
        }
    }

    private static void Check(RuleCheck check, Persamaan equation) =>
        PaguEquation.Judge(check, equation, YearCell.Find(equation.Node.Pagu!.Tahun, equation.Tahun), check.Rekap.JumlahAnak(equation.Node, equation.Tahun).Nilai, Message);

    private static BilingualText Message(string pagu, string computed, string difference) => BilingualText.Create(
        $"pagu {pagu}, tetapi anak-anaknya berjumlah {computed}; selisih {difference}",
        $"budget {pagu}, but its children add up to {computed}; difference {difference}");
}
