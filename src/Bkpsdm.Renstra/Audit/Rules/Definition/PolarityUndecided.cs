using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Name and definition tell which direction of an indicator is better.</summary>
internal sealed class PolarityUndecided() : AuditRule(
    "BKP-RNS-078",
    AuditCategory.Definition,
    Severity.Information,
    BilingualText.Create("Arah indikator tidak dapat ditentukan", "The direction of the indicator cannot be told"),
    BilingualText.Create("Tanpa arah, capaian di atas target dapat berarti baik atau buruk.", "Without a direction, more than the target can be good or bad."),
    BilingualText.Create("Nyatakan dalam definisi apakah lebih tinggi atau lebih rendah yang lebih baik.", "State in the definition whether higher or lower is better."))
{
    private static readonly BilingualText Undecided = BilingualText.Create(
        "arahnya tidak dinyatakan, dan nama, definisi serta targetnya tidak menunjukkannya",
        "its direction is not stated, and its name, definition and targets do not show it");

    protected override void Check(RuleCheck check)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var node in check.Plan.Rencana.Nodes)
        {
            foreach (var row in node.Indikator.Where(row => seen.Add(row.IdIndikator)))
            {
                Check(check, FindingPlace.Of(node, row), row);
            }
        }
    }

    private static void Check(RuleCheck check, FindingPlace place, IndikatorRow row)
    {
        if (!check.FindUkuran(row.IdIndikator).TryGet(out var measure))
        {
            check.ReportUnjudged(place, check.FindUkuran(row.IdIndikator).Reason!);
            return;
        }

        check.CountPlace();
        if (!measure.Polarity.IsDecided)
        {
            check.Report(place, Undecided);
        }
    }
}
