using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Spending above the budget of the year.</summary>
internal sealed class RealisasiAbovePagu() : AuditRule(
    RuleCode,
    AuditCategory.Funding,
    Severity.Error,
    BilingualText.Create("Realisasi melampaui anggaran", "The realisation is above the budget"),
    BilingualText.Create("Belanja tidak boleh melampaui anggaran yang tersedia; angka seperti ini berarti salah catat atau anggaran perubahan tidak dimuat.", "Nothing may be spent beyond the available budget; such a number is a wrong record, or the changed budget is left out."),
    BilingualText.Create("Muat anggaran sesudah perubahan, atau perbaiki realisasinya.", "State the budget after its changes, or mend the realisation."),
    Rubrics.Uu1Of2004.Basis)
{
    public const string RuleCode = "BKP-RNS-020";

    protected override void Check(RuleCheck check)
    {
        var tahun = check.Plan.AnggaranRealisasi.TahunRealisasi;
        foreach (var row in StatedAnggaran.Of(check.Plan.AnggaranRealisasi))
        {
            Look(check, row, tahun);
            var over = Over(row, tahun);
            if (over.Count > 0)
            {
                check.Report(PlaceOf(row, over), Message(row.Row, over), Numbers(row.Row, over), Causes(row, over, tahun));
            }
        }
    }

    private static void Look(RuleCheck check, StatedAnggaran row, IEnumerable<TahunAnggaran> years)
    {
        foreach (var tahun in years)
        {
            if ((row.Row.AnggaranAt(tahun).Reason ?? row.Row.RealisasiAt(tahun).Reason) is { } reason)
            {
                check.ReportUnjudged(row.Place.WithTahun(tahun), reason);
            }
            else
            {
                check.CountPlace();
            }
        }
    }

    private static IReadOnlyList<TahunAnggaran> Over(StatedAnggaran row, IReadOnlyList<TahunAnggaran> years) => [.. years.Where(tahun => Excess(row.Row, tahun) > 0)];

    private static decimal Excess(AnggaranRow row, TahunAnggaran tahun) =>
        row.AnggaranAt(tahun).TryGet(out var budget) && row.RealisasiAt(tahun).TryGet(out var spent) && spent > budget ? BoundedDecimal.Subtract(spent, budget) ?? decimal.MaxValue : 0;

    private static FindingPlace PlaceOf(StatedAnggaran row, IReadOnlyList<TahunAnggaran> over) => over.Count == 1 ? row.Place.WithTahun(over[0]) : row.Place;

    // What a program spends above its budget its kegiatan have spent.
    private static IReadOnlyList<FindingCause> Causes(StatedAnggaran row, IReadOnlyList<TahunAnggaran> over, IReadOnlyList<TahunAnggaran> years) =>
    [
        .. row.Kegiatan
            .Select(kegiatan => (Over: Over(kegiatan, years), Row: kegiatan, Amount: ExactSum.Of(over.Select(tahun => Excess(kegiatan.Row, tahun)))))
            .Where(part => part.Amount != 0)
            .Select(part => new FindingCause(Finding.IdOf(RuleCode, PlaceOf(part.Row, part.Over)), part.Amount)),
    ];

    private static FindingNumbers Numbers(AnggaranRow row, IReadOnlyList<TahunAnggaran> over) => over.Count == 1
        ? FindingNumbers.Of(YearCell.Find(row.Realisasi, over[0]), YearCell.Find(row.Anggaran, over[0]))
        : Numbers(ExactSum.Of(over.Select(tahun => Number(row.RealisasiAt(tahun)))), ExactSum.Of(over.Select(tahun => Number(row.AnggaranAt(tahun)))));

    private static FindingNumbers Numbers(decimal? spent, decimal? budget) => new(null, ExactSum.Value(spent), ExactSum.Value(budget), BoundedDecimal.Add(spent, -budget));

    private static decimal Number(ValueOrReason<decimal> value) => value.TryGet(out var number) ? number : 0;

    private static BilingualText Message(AnggaranRow row, IReadOnlyList<TahunAnggaran> over) => BilingualText.Create(
        $"{row.Uraian}: {string.Join("; ", over.Select(tahun => $"{tahun} realisasi {Spent(row, tahun)} dari anggaran {Budget(row, tahun)}"))}",
        $"{row.Uraian}: {string.Join("; ", over.Select(tahun => $"{tahun} realisation {Spent(row, tahun)} of a budget of {Budget(row, tahun)}"))}");

    private static string Spent(AnggaranRow row, TahunAnggaran tahun) => Rupiah.Of(Number(row.RealisasiAt(tahun)));

    private static string Budget(AnggaranRow row, TahunAnggaran tahun) => Rupiah.Of(Number(row.AnggaranAt(tahun)));
}
