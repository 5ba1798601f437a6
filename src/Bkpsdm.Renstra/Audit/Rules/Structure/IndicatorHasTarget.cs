using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Some table states a target for some year of every indicator of the plan.</summary>
internal sealed class IndicatorHasTarget() : AuditRule(
    RuleCode,
    AuditCategory.Structure,
    Severity.Error,
    BilingualText.Create("Indikator tanpa target", "An indicator without any target"),
    BilingualText.Create("Tanpa target tidak ada capaian yang dapat dihitung.", "Without a target there is no achievement to compute."),
    BilingualText.Create("Isi target setiap tahun, atau hapus indikatornya.", "State a target for each year, or remove the indicator."))
{
    public const string RuleCode = "BKP-RNS-064";

    protected override void Check(RuleCheck check)
    {
        foreach (var statements in StatedTargets.ByIndikator(check.Plan))
        {
            TargetRow[] own = [.. statements.Where(statement => !StatedTargets.IsHistory(statement))];
            if (own.Length > 0)
            {
                Check(check, own);
            }
        }
    }

    private static void Check(RuleCheck check, TargetRow[] statements)
    {
        DocumentCell[] cells = [.. statements.SelectMany(statement => statement.Targets.Select(target => target.Cell))];
        var has = cells.Any(cell => cell.Kind is CellKind.Number or CellKind.Text);
        if (!has && cells.Any(cell => cell.Kind == CellKind.Lost))
        {
            check.ReportUnjudged(FindingPlace.Of(statements[0]), cells.First(cell => cell.Kind == CellKind.Lost).Value.Reason!);
            return;
        }

        check.CountPlace();
        if (!has)
        {
            var node = check.Plan.Rencana.ByIndikator(statements[0].IdIndikator).FirstOrDefault();
            check.Report(
                FindingPlace.Of(statements[0]).WithKode(node?.Id),
                Bilingual.Of(bahasa => $"'{statements[0].Nama}'{Bilingual.Say(bahasa, " tidak bertarget dalam tahun mana pun: ", " has no target in any year: ")}{string.Join("; ", statements.Select(statement => statement.Reference.Text(bahasa)))}"),
                cells.Length > 0 ? FindingNumbers.Of(cells[0]) : default);
        }
    }
}
