using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A final condition that is neither the last yearly target nor their sum nor their mean.</summary>
internal sealed class FinalFitsNothing() : AuditRule(
    RuleCode,
    AuditCategory.Trajectory,
    Severity.Error,
    BilingualText.Create("Kondisi akhir tidak cocok dengan cara apa pun", "No way of adding up fits the final condition"),
    BilingualText.Create("Kondisi akhir yang bukan target terakhir, jumlah, atau rata-rata tidak mempunyai arti.", "A final condition that is neither the last target nor the sum nor the mean has no meaning."),
    BilingualText.Create("Tetapkan cara tahun-tahun membentuk kondisi akhir, lalu perbaiki angka yang keliru.", "Decide how the years make the final condition, then mend the wrong number."))
{
    public const string RuleCode = "BKP-RNS-042";

    protected override void Check(RuleCheck check)
    {
        foreach (var row in check.Targets)
        {
            check.FindUkuran(row.IdIndikator).Switch(ukuran => Check(check, row, ukuran), reason => check.ReportUnjudged(YearsMakeFinal.PlaceOf(row), reason));
        }
    }

    private static void Check(RuleCheck check, StatedTarget row, UkuranIndikator ukuran)
    {
        var place = YearsMakeFinal.PlaceOf(row);
        var final = row.Statement.KondisiAkhir;
        var ways = UkuranText.FinalRules.Select(rule => (Rule: rule, Computed: row.Trajectory(ukuran).Bind(trajectory => trajectory.ComputedFinal(rule)))).ToArray();
        if (!final.Value.TryGet(out _) || Array.Exists(ways, way => !way.Computed.IsKnown))
        {
            check.ReportUnjudged(place, final.Value.Reason ?? ways.First(way => !way.Computed.IsKnown).Computed.Reason!);
            return;
        }

        check.CountPlace();
        if (!Array.Exists(ways, way => way.Computed.TryGet(out var computed) && YearsMakeFinal.Fits(way.Rule, final, computed)))
        {
            // Where the way is decided, the years that do not make the final condition are the finding, and this one follows.
            IReadOnlyList<FindingCause> causes = ukuran.FinalRule.IsDecided ? [new(Finding.IdOf(YearsMakeFinal.RuleCode, place), null)] : [];
            check.Report(place, Message(row, ways), FindingNumbers.Of(final), causes);
        }
    }

    private static BilingualText Message(StatedTarget row, (FinalRule Rule, ValueOrReason<decimal> Computed)[] ways) => BilingualText.Create(
        $"kondisi akhir {row.Statement.KondisiAkhir.Used}, sedangkan {Ways(ways, Bahasa.Indonesia)}{row.Also(Bahasa.Indonesia)}",
        $"final condition {row.Statement.KondisiAkhir.Used}, while {Ways(ways, Bahasa.English)}{row.Also(Bahasa.English)}");

    private static string Ways((FinalRule Rule, ValueOrReason<decimal> Computed)[] ways, Bahasa bahasa) => string.Join(
        ", ",
        ways.Select(way => UkuranText.Of(way.Rule).In(bahasa) + " " + way.Computed.Match(value => IndonesianNumber.Format(Rounding.Usual.Apply(value)), reason => reason.Text(bahasa))));
}
