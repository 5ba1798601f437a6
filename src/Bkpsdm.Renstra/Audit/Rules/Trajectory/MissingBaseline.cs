using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>An indicator with targets and no baseline.</summary>
internal sealed class MissingBaseline() : AuditRule(
    "BKP-RNS-045",
    AuditCategory.Trajectory,
    Severity.Warning,
    BilingualText.Create("Kondisi awal tidak ada", "There is no baseline"),
    BilingualText.Create("Tanpa kondisi awal tidak dapat dinilai apakah target merupakan kemajuan.", "Without a baseline nobody can tell whether the target is progress."),
    BilingualText.Create("Ukur atau cari kondisi awalnya; bila indikatornya baru, sebutkan tahun pengukuran pertama.", "Measure or find the baseline; where the indicator is new, name the year of its first measurement."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var rows in check.Targets.GroupBy(row => row.IdIndikator, StringComparer.Ordinal))
        {
            // One indicator lacks one baseline, however many tables show it; the row of the tree stands for them.
            StatedTarget[] stating = [.. rows.Where(row => row.Statement.HasBaseline && row.Targets.Any(HasTarget)).OrderBy(row => row.InTree ? 0 : 1)];
            if (stating.Length > 0)
            {
                Check(check, stating);
            }
        }
    }

    private static bool HasTarget(YearCell target) => target.Cell.Kind is CellKind.Number or CellKind.Text;

    private static void Check(RuleCheck check, StatedTarget[] rows)
    {
        if (Array.Find(rows, row => Kind(row) is CellKind.Lost or CellKind.Text) is { } unclear)
        {
            check.ReportUnjudged(unclear.Place.WithKolom("kondisiAwal"), unclear.Statement.KondisiAwal.Cell.Value.Reason!);
            return;
        }

        check.CountPlace();
        if (Array.Find(rows, row => Kind(row) is not CellKind.Number) is not { } missing)
        {
            return;
        }

        var baseline = missing.Statement.KondisiAwal;
        check.Report(
            missing.Place.WithTahun(baseline.Tahun).WithKolom("kondisiAwal"),
            Message(missing, baseline, Measured(check.Plan, missing.IdIndikator, baseline.Tahun) ?? Elsewhere(rows)),
            FindingNumbers.Of(baseline.Cell));
    }

    private static CellKind Kind(StatedTarget row) => row.Statement.KondisiAwal.Cell.Kind;

    // The history may hold what the plan leaves out.
    private static BilingualText? Measured(RencanaStrategis plan, string id, TahunAnggaran tahun) => plan.TargetsByIndikator(id)
        .Where(statement => YearCell.Find(statement.Realisasi, tahun).Value.IsKnown)
        .Select(statement => BilingualText.Create(
            $"; {statement.Reference.Text(Bahasa.Indonesia)} mencatat realisasi {YearCell.Find(statement.Realisasi, tahun).Used}",
            $"; {statement.Reference.Text(Bahasa.English)} records a realisation of {YearCell.Find(statement.Realisasi, tahun).Used}"))
        .FirstOrDefault();

    private static BilingualText? Elsewhere(StatedTarget[] rows) => Array.Find(rows, row => Kind(row) == CellKind.Number) is not { } stating ? null : BilingualText.Create(
        $"; {stating.Statement.Reference.Text(Bahasa.Indonesia)} menyebut {stating.Statement.KondisiAwal.Cell.Used}",
        $"; {stating.Statement.Reference.Text(Bahasa.English)} says {stating.Statement.KondisiAwal.Cell.Used}");

    private static BilingualText Message(StatedTarget row, YearCell baseline, BilingualText? elsewhere)
    {
        var shown = string.IsNullOrWhiteSpace(baseline.Cell.Used) ? BilingualText.Create("kosong", "empty") : BilingualText.Same(baseline.Cell.Used!);
        return BilingualText.Create(
            $"kondisi awal {baseline.Tahun}: {shown.Indonesia}{elsewhere?.Indonesia}{row.Also(Bahasa.Indonesia)}",
            $"baseline of {baseline.Tahun}: {shown.English}{elsewhere?.English}{row.Also(Bahasa.English)}");
    }
}
