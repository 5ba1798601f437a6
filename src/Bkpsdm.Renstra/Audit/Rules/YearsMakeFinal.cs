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

    public static FindingPlace PlaceOf(BarisTarget row) => row.Place.WithKolom("kondisiAkhir");

    /// <summary>Whether a printed final condition can be the computed one; only a mean is printed rounded.</summary>
    public static bool Fits(FinalRule rule, DocumentCell final, decimal computed) =>
        rule == FinalRule.RataRata ? PrintedNumber.Agrees(final, computed) : final.Value.TryGet(out var printed) && printed == computed;

    protected internal override void Check(RuleCheck check)
    {
        foreach (var row in BarisTarget.Of(check.Plan))
        {
            check.Ukuran(row.IdIndikator).Switch(ukuran => Check(check, row, ukuran), reason => check.CannotTell(PlaceOf(row), reason));
        }
    }

    private static void Check(RuleCheck check, BarisTarget row, UkuranIndikator ukuran)
    {
        var final = row.Statement.KondisiAkhir;
        var years = row.Trajectory(ukuran).Bind(trajectory => trajectory.ComputedFinal());
        if (!final.Value.TryGet(out var stated) || !years.TryGet(out var computed) || !ukuran.FinalRule.TryGet(out var rule))
        {
            check.CannotTell(PlaceOf(row), final.Value.Reason ?? years.Reason!);
            return;
        }

        check.Looked();
        if (!Fits(rule, final, computed))
        {
            var basis = UkuranText.Of(ukuran.FinalRule.Basis);
            check.Find(PlaceOf(row), Message(row, stated, computed, UkuranText.Of(rule), basis), FindingNumbers.Of(final, computed));
        }
    }

    private static BilingualText Message(BarisTarget row, decimal stated, decimal computed, BilingualText rule, BilingualText basis) => BilingualText.Create(
        $"kondisi akhir {IndonesianNumber.Format(stated)}, tetapi {rule.Indonesia} ({basis.Indonesia}) {IndonesianNumber.Format(computed)}{row.Also(Bahasa.Indonesia)}",
        $"final condition {IndonesianNumber.Format(stated)}, but the {rule.English} ({basis.English}) is {IndonesianNumber.Format(computed)}{row.Also(Bahasa.English)}");
}
