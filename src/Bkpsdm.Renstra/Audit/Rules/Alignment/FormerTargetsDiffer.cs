using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The targets that the history table states for years of this plan are those of this plan.</summary>
/// <remarks>An information: the history table states the targets of the plan that was running, and the new one may change them.</remarks>
internal sealed class FormerTargetsDiffer() : AuditRule(
    "BKP-RNS-052",
    AuditCategory.Alignment,
    Severity.Information,
    BilingualText.Create("Target tahun yang sama berbeda dari tabel capaian", "Targets of one year differ from the history table"),
    BilingualText.Create("Tabel capaian memuat target rencana yang sedang berjalan; bila rencana baru mengubahnya, pembaca menemukan dua target untuk satu tahun.", "The history table has the targets of the running plan; where the new plan changes them, a reader finds two targets for one year."),
    BilingualText.Create("Sebutkan dalam rencana bahwa target tahun itu diperbarui, dan mulai kapan berlaku.", "Say in the plan that the targets of these years are revised, and from when on."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var statements in StatedTargets.ByIndikator(check.Plan))
        {
            TargetRow[] own = [.. statements.Where(statement => !StatedTargets.IsHistory(statement))];
            foreach (var history in statements.Where(StatedTargets.IsHistory))
            {
                Check(check, history, own);
            }
        }
    }

    private static void Check(RuleCheck check, TargetRow history, TargetRow[] own)
    {
        Pair[] pairs = [.. history.Targets.Where(target => target.Cell.Kind == CellKind.Number).Select(target => Find(target, own)).Where(pair => pair.Other.IsNumber)];
        if (pairs.Length == 0)
        {
            return;
        }

        check.CountPlace();
        Pair[] odd = [.. pairs.Where(pair => !StatedNumbers.Equal(pair.Target.Cell, pair.Other.Cell))];
        if (odd.Length > 0)
        {
            check.Report(
                odd.Length == 1 ? FindingPlace.Of(history).WithTahun(odd[0].Target.Tahun) : FindingPlace.Of(history),
                Bilingual.Of(bahasa => string.Join("; ", odd.Select(pair => pair.Text(history, bahasa)))),
                odd.Length == 1 ? FindingNumbers.Of(odd[0].Target.Cell, odd[0].Other.Cell) : default);
        }
    }

    // Where the tables of the plan disagree among themselves another rule says so; the first of them speaks for the plan.
    private static Pair Find(YearCell target, TargetRow[] own) => new(
        target,
        own.Select(statement => new StatedCell(statement, YearCell.Find(statement.Targets, target.Tahun))).FirstOrDefault(cell => cell.IsNumber));

    private readonly record struct Pair(YearCell Target, StatedCell Other)
    {
        public string Text(TargetRow history, Bahasa bahasa) =>
            $"target {Target.Tahun} {StatedCell.Text([new StatedCell(history, Target.Cell)], bahasa)}{Bilingual.Say(bahasa, ", rencana ini ", ", this plan ")}{StatedCell.Text([Other], bahasa)}";
    }
}
