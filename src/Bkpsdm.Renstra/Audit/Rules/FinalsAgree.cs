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
    protected internal override void Check(RuleCheck check)
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
            check.Find(
                Place(found.Statement),
                Bilingual.Of(bahasa => $"{Bilingual.Say(bahasa, "kondisi akhir", "final condition")} {found.Text(bahasa)}"),
                found.Numbers,
                Causes(found.Odd[0]));
        }
    }

    private static FindingPlace Place(PernyataanTarget statement) => FindingPlace.Of(statement).WithKolom("kondisiAkhir");

    // A final condition that repeats a wrong target of the last year is that error once more.
    private static IReadOnlyList<FindingCause> Causes(StatedCell odd)
    {
        var targets = odd.Statement.Targets;
        var last = targets.Count > 0 ? targets[targets.Count - 1] : default;
        return StatedNumbers.Equal(last.Cell, odd.Cell) ? TargetsAgree.Causes(odd.Statement, last.Tahun) : [];
    }
}
