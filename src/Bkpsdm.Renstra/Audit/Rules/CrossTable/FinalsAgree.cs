using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The tables of the plan state one final condition for an indicator.</summary>
internal sealed class FinalsAgree() : AuditRule(
    "BKP-RNS-032",
    AuditCategory.CrossTable,
    Severity.Error,
    BilingualText.Create("Kondisi akhir berbeda antartabel", "The final condition differs between tables"),
    BilingualText.Create("Kondisi akhir adalah janji rencana; dua kondisi akhir berarti dua janji.", "The final condition is what the plan promises; two of them are two promises."),
    BilingualText.Create("Tetapkan satu kondisi akhir dari target tahunannya, lalu samakan semua tabel.", "Settle one final condition from the yearly targets, and make all tables say it."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var statements in StatedTargets.ByIndikator(check.Plan))
        {
            // The history table has no such column.
            Check(check, [.. statements.Where(statement => !StatedTargets.IsHistory(statement)).Select(statement => new StatedCell(statement, statement.KondisiAkhir))]);
        }
    }

    private static void Check(RuleCheck check, IReadOnlyList<StatedCell> cells)
    {
        if (cells.Count == 0)
        {
            return;
        }

        foreach (var found in StatedNumbers.Judge(check, cells, Place(cells[0].Statement), StatedNumbers.Equal))
        {
            check.Report(
                Place(found.Statement),
                Bilingual.Of(bahasa => $"{Bilingual.Say(bahasa, "kondisi akhir", "final condition")} {found.Text(bahasa)}"),
                found.Numbers,
                Causes(check, found));
        }
    }

    private static FindingPlace Place(TargetRow statement) => FindingPlace.Of(statement).WithKolom("kondisiAkhir");

    // A final condition that repeats a wrong target of the last year is that error once more, and so is one that its own years do not make.
    private static IReadOnlyList<FindingCause> Causes(RuleCheck check, Disagreement found)
    {
        var odd = found.Odd[0];
        var targets = odd.Statement.Targets;
        var last = targets.Count > 0 ? targets[targets.Count - 1] : default;
        var paths = new HashSet<string>(found.Others.Append(found.Odd).SelectMany(same => same).Select(cell => cell.Statement.Path), StringComparer.Ordinal);
        return
        [
            .. StatedNumbers.Equal(last.Cell, odd.Cell) ? TargetsAgree.Causes(odd.Statement, last.Tahun) : [],
            .. check.Targets.Where(row => paths.Contains(row.Statement.Path)).SelectMany(OfRow),
        ];
    }

    private static IEnumerable<FindingCause> OfRow(StatedTarget row) =>
        new[] { YearsMakeFinal.RuleCode, FinalFitsNothing.RuleCode }.Select(code => new FindingCause(Finding.IdOf(code, YearsMakeFinal.PlaceOf(row)), null));
}
