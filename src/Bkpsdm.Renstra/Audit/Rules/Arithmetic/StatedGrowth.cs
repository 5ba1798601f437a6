using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The printed growth of budget and realisation against every named way of computing one.</summary>
/// <remarks>A column whose rows agree only with (last - first) / years x 100 is found once: it is no rate, but rupiah times one hundred.</remarks>
internal sealed class StatedGrowth() : AuditRule(
    "BKP-RNS-008",
    AuditCategory.Arithmetic,
    Severity.Warning,
    BilingualText.Create("Pertumbuhan tercetak bukan laju pertumbuhan", "The printed growth is no rate of growth"),
    BilingualText.Create("Pertumbuhan yang bukan persen tidak dapat dibandingkan antarbaris.", "A growth that is no percentage cannot be compared between rows."),
    BilingualText.Create("Hitung laju pertumbuhan per tahun dalam persen.", "Compute the yearly rate of growth in percent."))
{
    private static readonly Reason NoSeries = Reason.Create("TAHUN_TIDAK_URUT", BilingualText.Create(
        "pertumbuhan memerlukan tahun-tahun yang berurutan",
        "a growth needs years that follow each other"));

    protected override void Check(RuleCheck check)
    {
        var table = check.Plan.AnggaranRealisasi;
        var rows = StatedAnggaran.Of(table);
        Column(check, rows, new("pertumbuhanAnggaran", BilingualText.Create("pertumbuhan anggaran", "growth of the budget"), row => row.Anggaran, row => row.PertumbuhanAnggaran));
        Column(check, rows, new("pertumbuhanRealisasi", BilingualText.Create("pertumbuhan realisasi", "growth of the realisation"), row => row.Realisasi, row => row.PertumbuhanRealisasi));
    }

    private static void Column(RuleCheck check, IReadOnlyList<StatedAnggaran> rows, Kolom column)
    {
        StatedAnggaran[] noRate = [.. rows.Where(row => OnlyTabulated(check, row, column))];
        if (noRate.Length > 0)
        {
            var place = FindingPlace.Of(default, "$.anggaranRealisasi").WithKolom(column.Id);
            check.Report(place, ColumnMessage(check.Plan.AnggaranRealisasi.Tabel, noRate, column), new(column.Cell(noRate[0].Row).AsRead, FindingValue.Of(column.Cell(noRate[0].Row)), Rate(column.Years(noRate[0].Row)), null));
        }
    }

    /// <summary>Judges one row; true where the printed number is no rate but the figure of the table.</summary>
    private static bool OnlyTabulated(RuleCheck check, StatedAnggaran row, Kolom column)
    {
        var place = row.Place.WithKolom(column.Id);
        var (cell, years) = (column.Cell(row.Row), column.Years(row.Row));
        var figure = Follow(years) ? AnggaranRow.TabulatedGrowth(years) : NoSeries;
        if (!cell.Value.IsKnown || !figure.TryGet(out var tabulated))
        {
            check.ReportUnjudged(place, cell.Value.Reason ?? figure.Reason!);
            return false;
        }

        check.CountPlace();
        if (Rates(years).Any(rate => PrintedNumber.Agrees(cell, rate)))
        {
            return false;
        }

        if (PrintedNumber.Agrees(cell, tabulated))
        {
            return true;
        }

        check.Report(place, RowMessage(cell, years, tabulated), new(cell.AsRead, FindingValue.Of(cell), Rate(years), null));
        return false;
    }

    // Compound growth, growth over the whole period, mean of the yearly growths, all in percent; mean change a year in rupiah.
    private static IEnumerable<decimal> Rates(IReadOnlyList<YearCell> years)
    {
        if (AnggaranRow.CompoundGrowth(years).TryGet(out var compound))
        {
            yield return compound.Value;
        }

        var ends = YearSeries.Create(years[0].Tahun, years[0].Cell.Value, years[years.Count - 1].Cell.Value);
        if (Change.YearOnYear(ends)[0].Relative.TryGet(out var whole))
        {
            yield return whole;
        }

        var series = YearSeries.Create(years[0].Tahun, [.. years.Select(year => year.Cell.Value)]);
        if (Change.Mean(series).TryGet(out var rupiah))
        {
            yield return rupiah;
        }

        if (MeanOf([.. Change.YearOnYear(series).Select(change => change.Relative)]) is { } mean)
        {
            yield return mean;
        }
    }

    private static decimal? MeanOf(ValueOrReason<decimal>[] rates)
    {
        var known = rates.Select(rate => rate.TryGet(out var value) ? value : (decimal?)null).ToArray();
        return known.Length == 0 || Array.Exists(known, value => value is null) ? null : ExactSum.Of(known.OfType<decimal>()) / known.Length;
    }

    private static bool Follow(IReadOnlyList<YearCell> years) => years.Count > 1 && years.Zip(years.Skip(1), (one, next) => next.Tahun.Year == one.Tahun.Year + 1).All(follows => follows);

    private static FindingValue Rate(IReadOnlyList<YearCell> years) => AnggaranRow.CompoundGrowth(years).TryGet(out var rate) ? rate.Value : default(FindingValue);

    private static BilingualText RateText(IReadOnlyList<YearCell> years) => AnggaranRow.CompoundGrowth(years).Match(
        rate => BilingualText.Same($"{IndonesianNumber.Format(Rounding.Usual.Apply(rate.Value))} %"),
        reason => BilingualText.Create(reason.Text(Bahasa.Indonesia), reason.Text(Bahasa.English)));

    private static BilingualText RowMessage(DocumentCell cell, IReadOnlyList<YearCell> years, decimal tabulated)
    {
        var rate = RateText(years);
        var figure = IndonesianNumber.Format(Rounding.Usual.Apply(tabulated));
        return BilingualText.Create(
            $"tercetak {cell.Used}, tidak cocok dengan laju mana pun; pertumbuhan majemuk {rate.Indonesia}, (tahun akhir − tahun awal) / banyaknya tahun × 100 = {figure}",
            $"printed {cell.Used}, which agrees with no rate; compound growth {rate.English}, (last year − first year) / number of years × 100 = {figure}");
    }

    private static BilingualText ColumnMessage(string tabel, StatedAnggaran[] rows, Kolom column)
    {
        var (first, rate) = (rows[0].Row, RateText(column.Years(rows[0].Row)));
        var numbers = string.Join(", ", rows.Select(row => row.Row.Reference.Baris));
        return BilingualText.Create(
            $"{tabel}: {column.Name.Indonesia} pada baris {numbers} adalah (tahun akhir − tahun awal) / banyaknya tahun × 100, yaitu rupiah kali seratus; baris {first.Reference.Baris} mencetak {column.Cell(first).Used}, pertumbuhan majemuknya {rate.Indonesia}",
            $"{tabel}: the {column.Name.English} of rows {numbers} is (last year − first year) / number of years × 100, which is rupiah times one hundred; row {first.Reference.Baris} prints {column.Cell(first).Used}, its compound growth is {rate.English}");
    }

    private sealed record Kolom(string Id, BilingualText Name, Func<AnggaranRow, IReadOnlyList<YearCell>> Years, Func<AnggaranRow, DocumentCell> Cell);
}
