using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A budget that its children make, and its leaves do not: it carries an error from further below.</summary>
internal sealed class TotalCarriesError() : AuditRule(
    RuleCode,
    AuditCategory.Arithmetic,
    Severity.Warning,
    BilingualText.Create("Pagu membawa kesalahan dari bawahnya", "The budget carries an error from below"),
    BilingualText.Create("Simpul ini cocok dengan anaknya, tetapi tidak dengan rincian terbawah.", "The node agrees with its children, and not with the lowest parts."),
    BilingualText.Create("Perbaiki akarnya di bawah, lalu hitung ulang ke atas.", "Mend the root below it, then add up again."))
{
    public const string RuleCode = "BKP-RNS-004";

    protected override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => node.Pagu is not null && node.Children.Any(child => child.Children.Count > 0)))
        {
            foreach (var tahun in check.Plan.Rencana.TahunTarget.Append(default))
            {
                Check(check, Persamaan.Anak(node, tahun));
            }
        }
    }

    private static void Check(RuleCheck check, Persamaan equation)
    {
        TahunAnggaran? tahun = equation.Tahun.IsEmpty ? null : equation.Tahun;
        var stated = check.Rekap.PaguDipakai(equation.Node, tahun);
        var sum = check.Rekap.JumlahDaun(equation.Node, tahun).Nilai;
        if (!stated.TryGet(out var pagu) || !sum.TryGet(out var leaves) || BoundedDecimal.Subtract(pagu, leaves) is not { } carried)
        {
            check.ReportUnjudged(equation.Place, stated.Reason ?? sum.Reason ?? Reason.TooLarge);
            return;
        }

        check.CountPlace();
        if (carried != 0 && check.Persamaan.Difference(equation) == 0)
        {
            var causes = check.Persamaan.CarriedBy(equation.Node, equation.Tahun).Select(part => new FindingCause(part.Equation.FindingId, part.Amount));
            check.Report(equation.Place, Message(pagu, leaves, carried), Numbers(equation, pagu, leaves, carried), [.. causes]);
        }
    }

    private static FindingNumbers Numbers(Persamaan equation, decimal pagu, decimal leaves, decimal carried)
    {
        var cells = equation.Node.Pagu!;
        var cell = equation.Tahun.IsEmpty ? cells.Total : YearCell.Find(cells.Tahun, equation.Tahun);
        return new(cell.AsRead, pagu, leaves, carried);
    }

    private static BilingualText Message(decimal pagu, decimal leaves, decimal carried) => BilingualText.Create(
        $"{Rupiah.Of(pagu)} cocok dengan anak-anaknya, tetapi rincian terbawah berjumlah {Rupiah.Of(leaves)}; terbawa {Rupiah.Of(carried)}",
        $"{Rupiah.Of(pagu)} agrees with its children, but the lowest parts add up to {Rupiah.Of(leaves)}; carried {Rupiah.Of(carried)}");
}
