using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The tables of the plan state one target for an indicator and year.</summary>
/// <remarks>The history table is left to <see cref="FormerTargetsDiffer"/>: its targets may be those of the plan before.</remarks>
internal sealed class TargetsAgree() : AuditRule(
    RuleCode,
    AuditCategory.CrossTable,
    Severity.Error,
    BilingualText.Create("Target tahunan berbeda antartabel", "Yearly targets differ between tables"),
    BilingualText.Create("Dua target untuk satu tahun tidak dapat diperjanjikan maupun dievaluasi.", "Two targets for one year can be neither agreed on nor evaluated."),
    BilingualText.Create("Pilih satu target, lalu samakan semua tabel.", "Choose one target, and make all tables say it."))
{
    public const string RuleCode = "BKP-RNS-031";

    /// <summary>The ids that a finding about the target of a year may have: of the year alone, or of the whole row.</summary>
    public static IReadOnlyList<FindingCause> Causes(TargetRow statement, TahunAnggaran tahun) =>
        [new(Finding.IdOf(RuleCode, FindingPlace.Of(statement).WithTahun(tahun)), null), new(Finding.IdOf(RuleCode, FindingPlace.Of(statement)), null)];

    protected override void Check(RuleCheck check)
    {
        foreach (var statements in StatedTargets.ByIndikator(check.Plan))
        {
            TargetRow[] own = [.. statements.Where(statement => !StatedTargets.IsHistory(statement))];
            var found = own.SelectMany(statement => statement.Targets.Select(target => target.Tahun)).Distinct().SelectMany(tahun => Check(check, own, tahun)).ToArray();
            foreach (var row in found.GroupBy(year => year.Found.Statement.Path, StringComparer.Ordinal))
            {
                Report(check, own, [.. row]);
            }
        }
    }

    private static IEnumerable<OddYear> Check(RuleCheck check, TargetRow[] statements, TahunAnggaran tahun)
    {
        StatedCell[] cells = [.. statements.Where(statement => Has(statement, tahun)).Select(statement => new StatedCell(statement, YearCell.Find(statement.Targets, tahun)))];
        return cells.Length == 0
            ? []
            : StatedNumbers.Judge(check, cells, FindingPlace.Of(cells[0].Statement).WithTahun(tahun), StatedNumbers.Equal).Select(found => new OddYear(tahun, found));
    }

    // A row that differs in every year that can be compared has one cause, not one a year.
    private static void Report(RuleCheck check, TargetRow[] statements, OddYear[] row)
    {
        if (row.Length > 1 && row.Length == Comparable(row[0].Found.Statement, statements))
        {
            check.Report(FindingPlace.Of(row[0].Found.Statement), Bilingual.Of(bahasa => string.Join("; ", row.Select(year => year.Text(bahasa)))));
            return;
        }

        foreach (var year in row)
        {
            check.Report(FindingPlace.Of(year.Found.Statement).WithTahun(year.Tahun), Bilingual.Of(year.Text), year.Found.Numbers);
        }
    }

    private static int Comparable(TargetRow statement, TargetRow[] statements) => statement.Targets.Count(target =>
        target.Cell.Kind == CellKind.Number
        && statements.Any(other => !ReferenceEquals(other, statement) && YearCell.Find(other.Targets, target.Tahun).Kind == CellKind.Number));

    private static bool Has(TargetRow statement, TahunAnggaran tahun) => statement.Targets.Any(target => target.Tahun == tahun);

    private readonly record struct OddYear(TahunAnggaran Tahun, Disagreement Found)
    {
        public string Text(Bahasa bahasa) => $"target {Tahun} {Found.Text(bahasa)}";
    }
}
