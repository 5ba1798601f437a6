using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A yearly target that is worse than the one before it, by the direction of the indicator.</summary>
internal sealed class TargetsReverse() : AuditRule(
    "BKP-RNS-041",
    AuditCategory.Trajectory,
    Severity.Warning,
    BilingualText.Create("Target mundur di tengah periode", "Targets go backwards within the period"),
    BilingualText.Create("Target yang turun lagi tanpa alasan sering kali salah ketik atau salah salin.", "A target that falls back for no reason is often mistyped or miscopied."),
    BilingualText.Create("Periksa target tahun itu, atau jelaskan mengapa kinerja direncanakan menurun.", "Check the target of that year, or explain why performance is planned to fall."))
{
    protected override void Check(RuleCheck check)
    {
        var rows = check.Targets;
        var byIndicator = rows.ToLookup(row => row.IdIndikator, StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Targets.Count > 1))
        {
            check.FindUkuran(row.IdIndikator).Switch(ukuran => Check(check, row, ukuran, byIndicator[row.IdIndikator]), reason => check.ReportUnjudged(row.Place, reason));
        }
    }

    private static void Check(RuleCheck check, StatedTarget row, UkuranIndikator ukuran, IEnumerable<StatedTarget> sameIndicator)
    {
        var regressions = row.Trajectory(ukuran).Bind(trajectory => trajectory.Regressions());
        if (!regressions.TryGet(out var steps) || !ukuran.Polarity.TryGet(out var polarity))
        {
            check.ReportUnjudged(row.Place, regressions.Reason!);
            return;
        }

        check.CountPlace();
        if (steps.Count > 0)
        {
            var place = steps.Count == 1 ? row.Place.WithTahun(steps[0].To.Tahun) : row.Place;
            check.Report(place, Message(row, steps, ukuran), Numbers(row, steps), Causes(steps, sameIndicator.Where(other => FirstTargetWorse.Fails(other, polarity))));
        }
    }

    // A row that starts a year later states the same target as its first: there it stands below the baseline.
    private static IReadOnlyList<FindingCause> Causes(IReadOnlyList<TargetStep> steps, IEnumerable<StatedTarget> worseAtStart) => steps.Count > 1
        ? []
        :
        [
            .. worseAtStart
                .Where(row => row.Targets[0].Tahun == steps[0].To.Tahun && row.Targets[0].Cell.Value == steps[0].To.Target)
                .Select(row => new FindingCause(Finding.IdOf(FirstTargetWorse.RuleCode, FirstTargetWorse.PlaceOf(row)), steps[0].Change)),
        ];

    private static FindingNumbers Numbers(StatedTarget row, IReadOnlyList<TargetStep> steps) => steps.Count > 1
        ? default
        : FindingNumbers.Of(YearCell.Find(row.Targets, steps[0].To.Tahun), YearCell.Find(row.Targets, steps[0].From.Tahun));

    private static BilingualText Message(StatedTarget row, IReadOnlyList<TargetStep> steps, UkuranIndikator ukuran)
    {
        var way = string.Join("; ", steps.Select(step => Step(row, step)));
        ukuran.Polarity.TryGet(out var polarity);
        var (direction, basis) = (UkuranText.Of(polarity), UkuranText.Of(ukuran.Polarity.Basis));
        return BilingualText.Create(
            $"target mundur: {way}; {direction.Indonesia} ({basis.Indonesia}){row.Also(Bahasa.Indonesia)}",
            $"targets go backwards: {way}; {direction.English} ({basis.English}){row.Also(Bahasa.English)}");
    }

    private static string Step(StatedTarget row, TargetStep step) =>
        $"{step.From.Tahun} {YearCell.Find(row.Targets, step.From.Tahun).Used} → {step.To.Tahun} {YearCell.Find(row.Targets, step.To.Tahun).Used}";
}
