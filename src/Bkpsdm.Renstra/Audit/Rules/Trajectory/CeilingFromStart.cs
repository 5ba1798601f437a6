using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Targets that stand at the best possible value from the first year on.</summary>
internal sealed class CeilingFromStart() : AuditRule(
    "BKP-RNS-044",
    AuditCategory.Trajectory,
    Severity.Information,
    BilingualText.Create("Target sudah di batas terbaik sejak tahun pertama", "The targets are at the best possible value from the first year"),
    BilingualText.Create("Target yang tidak dapat naik tidak mengukur perbaikan selama periode.", "A target that cannot rise measures no improvement over the period."),
    BilingualText.Create("Pertimbangkan indikator yang masih dapat membaik, atau jadikan ini syarat dan bukan sasaran.", "Consider an indicator that can still improve, or make this a condition and no goal."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var row in check.Targets.Where(row => row.Targets.Count > 0))
        {
            check.FindUkuran(row.IdIndikator).Switch(ukuran => Check(check, row, ukuran), reason => check.ReportUnjudged(row.Place, reason));
        }
    }

    private static void Check(RuleCheck check, StatedTarget row, UkuranIndikator ukuran)
    {
        var first = row.Targets.Select(target => target.Cell.Value).FirstOrDefault(value => value.IsKnown);
        var constant = row.Targets.All(target => !target.Cell.Value.IsKnown || target.Cell.Value == first);
        if (!first.TryGet(out var level) || !constant || (level != ukuran.Range.Maximum && level != ukuran.Range.Minimum))
        {
            check.CountPlace();
            return;
        }

        var unknown = row.Targets.Select(target => target.Cell.Value.Reason).FirstOrDefault(reason => reason is not null);
        if (unknown is not null || !ukuran.Polarity.TryGet(out var polarity))
        {
            check.ReportUnjudged(row.Place, unknown ?? UkuranText.UndecidedPolarity);
            return;
        }

        check.CountPlace();
        if (level == (polarity == Polarity.HigherIsBetter ? ukuran.Range.Maximum : ukuran.Range.Minimum))
        {
            check.Report(row.Place, Message(row, level, UkuranText.Of(polarity)), new(row.Targets[0].Cell.AsRead, level, default, null));
        }
    }

    private static BilingualText Message(StatedTarget row, decimal level, BilingualText polarity) => BilingualText.Create(
        $"target {row.Targets[0].Tahun}–{row.Targets[row.Targets.Count - 1].Tahun} semuanya {IndonesianNumber.Format(level)}, batas terbaik rentangnya ({polarity.Indonesia}){row.Also(Bahasa.Indonesia)}",
        $"the targets of {row.Targets[0].Tahun}–{row.Targets[row.Targets.Count - 1].Tahun} are all {IndonesianNumber.Format(level)}, the best end of the range ({polarity.English}){row.Also(Bahasa.English)}");
}
