using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A budget of which less than the band Sedang was spent in every year.</summary>
internal sealed class PersistentLowAbsorption() : AuditRule(
    RuleCode,
    AuditCategory.Funding,
    Severity.Warning,
    BilingualText.Create("Serapan anggaran rendah setiap tahun", "Low absorption of the budget in every year"),
    BilingualText.Create("Anggaran yang bertahun-tahun tidak terserap direncanakan terlalu besar, atau kegiatannya tidak berjalan.", "A budget that is not spent for years is planned too large, or its activity does not run."),
    BilingualText.Create("Sesuaikan pagu rencana dengan kemampuan, atau jelaskan hambatannya.", "Fit the planned budget to what can be done, or explain the obstacle."),
    Permendagri86Of2017.Basis)
{
    public const string RuleCode = "BKP-RNS-021";

    private const int FewestYears = 2;

    /// <summary>The lower end of the band Sedang, above Rendah and Sangat Rendah.</summary>
    private static readonly decimal Threshold = Permendagri86Of2017.Predikat.Bands.Single(band => band.Predikat == "Sedang").Lower!.Value;

    protected override void Check(RuleCheck check)
    {
        var years = check.Plan.AnggaranRealisasi.TahunRealisasi;
        if (years.Count < FewestYears)
        {
            return;
        }

        foreach (var row in StatedAnggaran.Of(check.Plan.AnggaranRealisasi))
        {
            Check(check, row, years);
        }
    }

    private static void Check(RuleCheck check, StatedAnggaran row, IReadOnlyList<TahunAnggaran> years)
    {
        var serapan = years.Select(row.Row.SerapanAt).ToArray();
        if (Array.Find(serapan, percent => !percent.IsKnown) is { Reason: { } reason } && Array.Exists(serapan, percent => !percent.IsKnown))
        {
            check.ReportUnjudged(row.Place, reason);
            return;
        }

        check.CountPlace();
        if (IsLow(row.Row, years))
        {
            var causes = row.Kegiatan.Where(kegiatan => IsLow(kegiatan.Row, years)).Select(kegiatan => new FindingCause(Finding.IdOf(RuleCode, kegiatan.Place), null));
            check.Report(row.Place, Message(row.Row, years), default, [.. causes]);
        }
    }

    private static bool IsLow(AnggaranRow row, IEnumerable<TahunAnggaran> years) => years.All(tahun => row.SerapanAt(tahun).TryGet(out var percent) && percent < Threshold);

    private static BilingualText Message(AnggaranRow row, IEnumerable<TahunAnggaran> years)
    {
        var list = string.Join(", ", years.Select(tahun => $"{tahun} {row.SerapanAt(tahun).Match(percent => IndonesianNumber.Format(Rounding.Usual.Apply(percent)), _ => string.Empty)} %"));
        return BilingualText.Create(
            $"{row.Uraian}: serapan {list}; semuanya di bawah {IndonesianNumber.Format(Threshold)} % (predikat Rendah ke bawah)",
            $"{row.Uraian}: absorption {list}; all below {IndonesianNumber.Format(Threshold)} % (predikat Rendah and below)");
    }
}
