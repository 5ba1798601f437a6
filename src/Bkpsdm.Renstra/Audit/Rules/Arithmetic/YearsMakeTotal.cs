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

    protected override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => node.Pagu is not null))
        {
            Check(check, Persamaan.Baris(node));
        }
    }

    private static void Check(RuleCheck check, Persamaan equation) =>
        PaguEquation.Judge(check, equation, equation.Node.Pagu!.Total, check.Rekap.JumlahTahun(equation.Node).Nilai, Message);

    private static BilingualText Message(string total, string computed, string difference) => BilingualText.Create(
        $"total {total}, tetapi tahun-tahunnya berjumlah {computed}; selisih {difference}",
        $"total {total}, but its years add up to {computed}; difference {difference}");
}
