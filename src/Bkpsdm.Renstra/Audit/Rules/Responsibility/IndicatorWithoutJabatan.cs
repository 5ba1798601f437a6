using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Somebody answers for every indicator of the plan: in its row or in the decree.</summary>
internal sealed class IndicatorWithoutJabatan() : AuditRule(
    "BKP-RNS-080",
    AuditCategory.Responsibility,
    Severity.Error,
    BilingualText.Create("Indikator tanpa penanggung jawab", "Indicator without a responsible jabatan"),
    BilingualText.Create("Indikator tanpa penanggung jawab tidak masuk perjanjian kinerja siapa pun.", "An indicator without one enters nobody's performance agreement."),
    BilingualText.Create("Tetapkan satu jabatan untuk indikator itu.", "Settle one jabatan for the indicator."))
{
    protected override void Check(RuleCheck check)
    {
        var owned = new HashSet<string>(check.Plan.KeputusanIndikator.Rows.Select(entry => entry.IdIndikator).OfType<string>(), StringComparer.Ordinal);
        foreach (var node in check.Plan.Rencana.Nodes)
        {
            foreach (var row in node.Indikator)
            {
                Check(check, FindingPlace.Of(node, row).WithKolom("penanggungJawab"), row, owned.Contains(row.IdIndikator));
            }
        }
    }

    private static void Check(RuleCheck check, FindingPlace place, IndikatorRow row, bool owned)
    {
        if (row.PenanggungJawab.Kind == CellKind.Lost && !owned)
        {
            check.ReportUnjudged(place, row.PenanggungJawab.Value.Reason!);
            return;
        }

        check.CountPlace();
        if (!owned && row.PenanggungJawab.Kind is (CellKind.Empty or CellKind.Dash or CellKind.NotAvailable))
        {
            check.Report(place, Message(row), FindingNumbers.Of(row.PenanggungJawab));
        }
    }

    private static BilingualText Message(IndikatorRow row) => BilingualText.Create(
        $"'{row.Nama}' tidak mempunyai penanggung jawab, baik dalam rencana maupun dalam keputusan",
        $"'{row.Nama}' has no responsible jabatan, neither in the plan nor in the decree");
}
