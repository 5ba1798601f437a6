using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Every node of the plan has an indicator.</summary>
internal sealed class NodeHasIndicator() : AuditRule(
    RuleCode,
    AuditCategory.Structure,
    Severity.Error,
    BilingualText.Create("Simpul tanpa indikator", "A node without indicator"),
    BilingualText.Create("Yang tidak diukur tidak dapat dinilai, walaupun berpagu.", "What is not measured cannot be judged, even where it has a budget."),
    BilingualText.Create("Tetapkan paling sedikit satu indikator dengan satuan dan target.", "Set at least one indicator with unit and targets."))
{
    public const string RuleCode = "BKP-RNS-063";

    protected override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes)
        {
            check.CountPlace();
            if (node.Indikator.Count == 0)
            {
                check.Report(FindingPlace.Of(node), BilingualText.Create($"{LevelWords.Of(node.Jenjang)} '{node.Nama}' tidak punya indikator", $"the {LevelWords.Of(node.Jenjang)} '{node.Nama}' has no indicator"));
            }
        }
    }
}
