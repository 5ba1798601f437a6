using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A first target that is worse than the baseline, by the direction of the indicator.</summary>
internal sealed class FirstTargetWorse() : AuditRule(
    RuleCode,
    AuditCategory.Trajectory,
    Severity.Warning,
    BilingualText.Create("Target pertama lebih buruk dari kondisi awal", "The first target is worse than the baseline"),
    BilingualText.Create("Rencana yang mulai di bawah capaian yang sudah ada merencanakan kemunduran.", "A plan that starts below what is already reached plans a step back."),
    BilingualText.Create("Naikkan target pertama, atau periksa kondisi awalnya, atau jelaskan kemunduran itu.", "Raise the first target, or check the baseline, or explain the step back."))
{
    public const string RuleCode = "BKP-RNS-040";

    public static FindingPlace PlaceOf(StatedTarget row) => row.Place.WithTahun(row.Targets[0].Tahun);

    /// <summary>True when the rule finds the row.</summary>
    public static bool Fails(StatedTarget row, Polarity polarity) =>
        row.Targets.Count > 0
        && row.Targets[0].Cell.Value.TryGet(out var target)
        && row.Statement.KondisiAwal.Cell.Value.TryGet(out var before)
        && UkuranText.Worse(polarity, target, before);

    protected override void Check(RuleCheck check)
    {
        foreach (var row in check.Targets.Where(row => row.Targets.Count > 0 && row.Statement.HasBaseline))
        {
            check.FindUkuran(row.IdIndikator).Switch(ukuran => Check(check, row, ukuran.Polarity), reason => check.ReportUnjudged(PlaceOf(row), reason));
        }
    }

    private static void Check(RuleCheck check, StatedTarget row, Stated<Polarity> stated)
    {
        var (target, baseline) = (row.Targets[0].Cell, row.Statement.KondisiAwal);
        var unknown = target.Value.Reason ?? baseline.Cell.Value.Reason;
        if (unknown is not null || !stated.TryGet(out var polarity))
        {
            check.ReportUnjudged(PlaceOf(row), unknown ?? UkuranText.UndecidedPolarity);
            return;
        }

        check.CountPlace();
        if (Fails(row, polarity))
        {
            check.Report(PlaceOf(row), Message(row, baseline, UkuranText.Of(polarity), UkuranText.Of(stated.Basis)), FindingNumbers.Of(target, baseline.Cell));
        }
    }

    private static BilingualText Message(StatedTarget row, YearCell baseline, BilingualText polarity, BilingualText basis) => BilingualText.Create(
        $"target pertama {row.Targets[0].Cell.Used} lebih buruk dari kondisi awal {baseline.Cell.Used} ({baseline.Tahun}); {polarity.Indonesia} ({basis.Indonesia}){row.Also(Bahasa.Indonesia)}",
        $"the first target {row.Targets[0].Cell.Used} is worse than the baseline {baseline.Cell.Used} ({baseline.Tahun}); {polarity.English} ({basis.English}){row.Also(Bahasa.English)}");
}
