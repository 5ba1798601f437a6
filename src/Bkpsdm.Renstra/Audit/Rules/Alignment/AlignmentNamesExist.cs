using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A node or indicator that an alignment table names is in the plan.</summary>
internal sealed class AlignmentNamesExist() : AuditRule(
    "BKP-RNS-050",
    AuditCategory.Alignment,
    Severity.Error,
    BilingualText.Create("Tabel keselarasan menyebut yang tidak ada dalam rencana", "An alignment table names what the plan does not have"),
    BilingualText.Create("Dukungan yang dijanjikan kepada rencana lain tidak punya pagu maupun target.", "The support promised to another plan has neither budget nor target."),
    BilingualText.Create("Tambahkan simpul atau indikator itu ke rencana, atau perbaiki tabel keselarasannya.", "Add the node or indicator to the plan, or mend the alignment table."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var row in check.Plan.AlignedRows)
        {
            foreach (var id in row.Kaitan.IdSimpul)
            {
                Check(check, FindingPlace.Of(row).WithKode(id), check.Plan.Rencana.Find(id).IsKnown, id, "simpul", "node");
            }

            foreach (var id in row.Kaitan.IdIndikator)
            {
                Check(check, FindingPlace.Of(row).WithIndikator(id), Has(check.Plan, id), id, "indikator", "indicator");
            }
        }
    }

    private static bool Has(RencanaStrategis plan, string id) => plan.TargetsByIndikator(id).Count > 0 || plan.Katalog.Find(id).IsKnown;

    private static void Check(RuleCheck check, FindingPlace place, bool has, string id, string kind, string english)
    {
        check.CountPlace();
        if (!has)
        {
            check.Report(place, BilingualText.Create($"rencana tidak memuat {kind} {id}", $"the plan has no {english} {id}"), new FindingNumbers(null, id, default, null));
        }
    }
}
