using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A baseline, target, final condition or realisation outside the range that the definition allows.</summary>
internal sealed class ValueOutOfRange() : AuditRule(
    "BKP-RNS-043",
    AuditCategory.Trajectory,
    Severity.Error,
    BilingualText.Create("Nilai di luar rentang indikator", "A value outside the range of the indicator"),
    BilingualText.Create("Nilai yang tidak mungkin dicapai menunjukkan salah ukur, salah skala, atau belum diukur.", "A value that cannot occur shows a wrong measure, a wrong scale, or none taken."),
    BilingualText.Create("Perbaiki nilainya, atau tulis tidak tersedia bila memang belum diukur.", "Mend the value, or write that it is not available where nothing was measured."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var row in check.Targets)
        {
            Check(check, row.Place, row.Statement, row);
        }

        foreach (var history in check.Plan.TargetRows.Where(statement => statement.JenisTabel == JenisTabel.PencapaianPelayanan))
        {
            Check(check, FindingPlace.Of(history), history, null);
        }
    }

    private static void Check(RuleCheck check, FindingPlace place, TargetRow statement, StatedTarget? row) => check.FindUkuran(statement.IdIndikator).Switch(
        ukuran =>
        {
            if (!ukuran.Range.IsEmpty)
            {
                Check(check, place, row, ukuran.Range, [.. Cells(statement, ukuran)]);
            }
        },
        reason => check.ReportUnjudged(place, reason));

    private static void Check(RuleCheck check, FindingPlace place, StatedTarget? row, ValueRange range, IReadOnlyList<Sel> cells)
    {
        check.CountPlace();
        Sel[] outside = [.. cells.Where(cell => cell.Cell.Value.TryGet(out var value) && !range.Contains(value))];
        if (outside.Length == 0)
        {
            return;
        }

        var single = outside.Length == 1;
        check.Report(
            single ? place.WithTahun(outside[0].Tahun).WithKolom(outside[0].Kolom) : place,
            Message(row, range, outside),
            single ? FindingNumbers.Of(outside[0].Cell) : default);
    }

    // The sum of years within the range may well be outside it.
    private static IEnumerable<Sel> Cells(TargetRow statement, UkuranIndikator ukuran) =>
    [
        .. statement.KondisiAwal is { } baseline ? [new Sel("kondisiAwal", baseline.Tahun, baseline.Cell)] : Array.Empty<Sel>(),
        .. statement.Targets.Select(cell => new Sel("target", cell.Tahun, cell.Cell)),
        .. statement.Realisasi.Select(cell => new Sel("realisasi", cell.Tahun, cell.Cell)),
        .. ukuran.FinalRule.TryGet(out var rule) && rule != FinalRule.Jumlah ? [new Sel("kondisiAkhir", default, statement.KondisiAkhir)] : Array.Empty<Sel>(),
    ];

    private static BilingualText Message(StatedTarget? row, ValueRange range, IEnumerable<Sel> outside) => BilingualText.Create(
        $"{string.Join("; ", outside.Select(cell => cell.Text(Bahasa.Indonesia)))}: di luar rentang {Range(range)}{row?.Also(Bahasa.Indonesia)}",
        $"{string.Join("; ", outside.Select(cell => cell.Text(Bahasa.English)))}: outside the range {Range(range)}{row?.Also(Bahasa.English)}");

    private static string Range(ValueRange range) => range switch
    {
        { Minimum: { } low, Maximum: { } high } => $"{IndonesianNumber.Format(low)}–{IndonesianNumber.Format(high)}",
        { Minimum: { } low } => $"≥ {IndonesianNumber.Format(low)}",
        { Maximum: { } high } => $"≤ {IndonesianNumber.Format(high)}",
        _ => string.Empty,
    };

    private readonly record struct Sel(string Kolom, TahunAnggaran Tahun, DocumentCell Cell)
    {
        public string Text(Bahasa bahasa) => string.Join(" ", new[] { Name(bahasa), Tahun.ToString(), Cell.Used }.Where(part => !string.IsNullOrEmpty(part)));

        private string Name(Bahasa bahasa) => (Kolom switch
        {
            "kondisiAwal" => BilingualText.Create("kondisi awal", "baseline"),
            "target" => BilingualText.Create("target", "target"),
            "realisasi" => BilingualText.Create("realisasi", "realisation"),
            _ => BilingualText.Create("kondisi akhir", "final condition"),
        }).In(bahasa);
    }
}
