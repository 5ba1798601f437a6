using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The years of a row of funding make its printed total.</summary>
internal sealed class YearsMakeTotal() : AuditRule(
    RuleCode,
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Jumlah pagu per tahun berbeda dari total baris", "The yearly budgets do not make the row's total"),
    BilingualText.Create("Baris yang tidak menutup berarti satu tahun atau totalnya salah.", "A row that does not close has a wrong year or a wrong total."),
    BilingualText.Create("Hitung ulang total dari pagu setiap tahun.", "Recompute the total from the yearly budgets."))
{
    public const string RuleCode = "BKP-RNS-003";

    protected internal override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => node.Pagu is not null))
        {
            Check(check, Persamaan.Baris(node));
        }
    }

    private static void Check(RuleCheck check, Persamaan equation)
    {
        var stated = check.Rekap.Dipakai(equation.Node, null);
        var sum = check.Rekap.DariTahun(equation.Node).Nilai;
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
        $"total {Rupiah.Of(total)}, tetapi tahun-tahunnya berjumlah {Rupiah.Of(computed)}; selisih {Rupiah.Of(difference)}",
        $"total {Rupiah.Of(total)}, but its years add up to {Rupiah.Of(computed)}; difference {Rupiah.Of(difference)}");
}
