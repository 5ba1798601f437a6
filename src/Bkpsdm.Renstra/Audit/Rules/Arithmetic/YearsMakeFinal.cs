using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The yearly targets make the final condition by the way of the indicator: the last year, the sum or the mean.</summary>
internal sealed class YearsMakeFinal() : AuditRule(
    RuleCode,
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Target tahunan tidak membentuk kondisi akhir", "The yearly targets do not make the final condition"),
    BilingualText.Create("Kondisi akhir adalah janji seluruh periode; yang tidak sama dengan tahun-tahunnya tidak dapat dievaluasi.", "The final condition is the promise of the whole period; one that its years do not make cannot be evaluated."),
    BilingualText.Create("Hitung ulang kondisi akhir dari target tahunan, atau nyatakan cara lain yang dipakai.", "Recompute the final condition from the yearly targets, or state the other way that is used."))
{
    public const string RuleCode = "BKP-RNS-005";

    public static FindingPlace PlaceOf(StatedTarget row) => row.Place.WithKolom("kondisiAkhir");

    /// <summary>True when a printed final condition can be the computed one. Only a mean is printed rounded.</summary>
    public static bool Fits(FinalRule rule, DocumentCell final, decimal computed) =>
        rule == FinalRule.RataRata ? PrintedNumber.Agrees(final, computed) : final.Value.TryGet(out var printed) && printed == computed;

    protected override void Check(RuleCheck check)
    {
        foreach (var row in check.Targets)
        {
            check.FindUkuran(row.IdIndikator).Switch(ukuran => Check(check, row, ukuran), reason => check.ReportUnjudged(PlaceOf(row), reason));
        }
    }

    private static void Check(RuleCheck check, StatedTarget row, UkuranIndikator ukuran)
    {
        var final = row.Statement.KondisiAkhir;
        var years = row.Trajectory(ukuran).Bind(trajectory => trajectory.ComputedFinal());
        if (!final.Value.TryGet(out var stated) || !years.TryGet(out var computed) || !ukuran.FinalRule.TryGet(out var rule))
        {
            check.ReportUnjudged(PlaceOf(row), final.Value.Reason ?? years.Reason!);
            return;
        }

        check.CountPlace();
        if (!Fits(rule, final, computed))
        {
            check.Report(PlaceOf(row), Message(row, ukuran, stated, computed), FindingNumbers.Of(final, computed));
        }
    }

    private static BilingualText Message(StatedTarget row, UkuranIndikator ukuran, decimal stated, decimal computed)
    {
        ukuran.FinalRule.TryGet(out var rule);
        var (way, basis) = (UkuranText.Of(rule), UkuranText.Of(ukuran.FinalRule.Basis));
        return BilingualText.Create(
            $"kondisi akhir {IndonesianNumber.Format(stated)}, tetapi {way.Indonesia} ({basis.Indonesia}) {IndonesianNumber.Format(computed)}{OtherWays(row, ukuran, Bahasa.Indonesia)}{row.Also(Bahasa.Indonesia)}",
            $"final condition {IndonesianNumber.Format(stated)}, but the {way.English} ({basis.English}) is {IndonesianNumber.Format(computed)}{OtherWays(row, ukuran, Bahasa.English)}{row.Also(Bahasa.English)}");
    }

    // Where the way is inferred, the planner may have meant another one.
    private static string OtherWays(StatedTarget row, UkuranIndikator ukuran, Bahasa bahasa)
    {
        var final = row.Statement.KondisiAkhir;
        string[] fitting =
        [
            .. UkuranText.FinalRules
                .Where(rule => row.Trajectory(ukuran).Bind(trajectory => trajectory.ComputedFinal(rule)).TryGet(out var computed) && Fits(rule, final, computed))
                .Select(rule => UkuranText.Of(rule).In(bahasa)),
        ];
        return fitting.Length == 0 ? string.Empty : (bahasa == Bahasa.English ? "; it fits the " : "; cocok dengan ") + string.Join(", ", fitting);
    }
}
