using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A trajectory as a chart: baseline, targets and realisations by year, with the bands of a scale behind them.</summary>
/// <remarks>Every number stands in a table under the chart. An unknown year leaves a gap in the line, and its reason stands under the table. It is never drawn as zero.</remarks>
internal static class GrafikLintasan
{
    private const decimal PlotHeight = 300;
    private const decimal BandGutter = 190;
    private const decimal BandTextSize = 12;

    private static readonly BilingualText NothingToDraw = BilingualText.Create("Tidak ada nilai yang dapat digambar.", "There is no value that can be drawn.");

    public static string Render(BilingualText judul, Trajectory lintasan, IReadOnlyDictionary<TahunAnggaran, ValueOrReason<decimal>> realisasi, BandScale? skala, Bahasa bahasa)
    {
        Guard.Against.Null(judul);
        Guard.Against.Null(lintasan);
        if (Guard.Against.Null(realisasi).Keys.Any(year => year.IsEmpty))
        {
            throw new ArgumentException("One of the years is empty; make a year with TahunAnggaran.Create.", nameof(realisasi));
        }

        var series = DeretLintasan.Of(lintasan, realisasi, bahasa);
        var years = DeretLintasan.Years(series);
        var columns = new KolomTahun([.. years.Select(year => year.ToString())], series.SelectMany(one => years.Select(one.Cell)));
        var title = $"{judul.In(bahasa)} ({lintasan.Satuan.Nama.In(bahasa)})";
        var page = new SvgPage("lintasan", title, columns.Right + (skala is null ? SvgPage.Margin : BandGutter), bahasa);
        var sumbu = SumbuNilai.Of([.. series.SelectMany(one => one.Known(years))], fromZero: false);
        Draw(page, series, years, columns, sumbu, skala);
        return page.Finish(Notes(page, lintasan, series, years, sumbu));
    }

    private static void Draw(SvgPage page, IReadOnlyList<DeretLintasan> series, IReadOnlyList<TahunAnggaran> years, KolomTahun columns, SumbuNilai sumbu, BandScale? skala)
    {
        decimal top = page.Y + 8, bottom = top + PlotHeight;
        if (skala is not null)
        {
            DrawBands(page, skala, sumbu, columns, top, bottom);
        }

        columns.Frame(page, sumbu, top, bottom, tick => AngkaGrafik.Of(tick, page.Bahasa));
        foreach (var one in series)
        {
            one.Draw(page, years, columns, value => sumbu.Place(value, top, bottom));
            columns.Row(page, one.Name, [.. years.Select(one.Cell)], (x, y) => one.Key(page, x, y));
        }
    }

    private static void DrawBands(SvgPage page, BandScale skala, SumbuNilai sumbu, KolomTahun columns, decimal top, decimal bottom)
    {
        var patterns = PolaWarna.Bands(skala, page.Bahasa);
        var labelTop = top;
        for (var i = skala.Bands.Count - 1; i >= 0; i--)
        {
            var band = skala.Bands[i];
            var low = Math.Max(band.Lower ?? sumbu.Low, sumbu.Low);
            var high = Math.Min(skala.UpperEnd(band).Match(end => end, _ => sumbu.High), sumbu.High);
            if (low < high)
            {
                decimal y = sumbu.Place(high, top, bottom), end = sumbu.Place(low, top, bottom);
                page.Rect(KolomTahun.Left, y, columns.Right - KolomTahun.Left, end - y, patterns[i].Tint);
                page.Rect(columns.Right + 8, y + 1, 14, Math.Max(end - y - 2, 1), page.Fill(patterns[i]), SvgPage.Ink);
                page.Line(KolomTahun.Left, y, columns.Right + 22, y, SvgPage.Faint, dashes: "2 3");
                labelTop = Label(page, band.Text(page.Bahasa), skala.Extent(band, page.Bahasa), columns.Right + 30, Math.Max(labelTop, ((y + end) / 2) - 16));
            }
        }
    }

    private static decimal Label(SvgPage page, string name, string extent, decimal x, decimal top)
    {
        var width = BandGutter - 30 - SvgPage.Margin;
        return page.Lines(x, top, [.. TextMeasure.Wrap(name, BandTextSize, width, bold: true), .. TextMeasure.Wrap(extent, BandTextSize, width)], BandTextSize) + 2;
    }

    private static string Notes(SvgPage page, Trajectory lintasan, IReadOnlyList<DeretLintasan> series, IReadOnlyList<TahunAnggaran> years, SumbuNilai sumbu)
    {
        var final = lintasan.Final.Match(value => AngkaGrafik.Of(value, page.Bahasa), reason => page.Say("tidak diketahui: ", "unknown: ") + reason.Text(page.Bahasa));
        var note = page.Say("Kondisi akhir: ", "Final condition: ") + final + "." + AboutAxis(page, sumbu, series.Any(one => one.Known(years).Any()));
        var unknown = new CatatanTakDiketahui(page.Bahasa);
        foreach (var one in series)
        {
            one.Report(unknown);
        }

        page.Y += 6;
        page.Note(note);
        foreach (var line in unknown.Lines)
        {
            page.Note("? " + line);
        }

        return string.Join(" ", [.. series.Select(one => one.Describe(years)), note, .. unknown.Lines]);
    }

    private static string AboutAxis(SvgPage page, SumbuNilai sumbu, bool anyValue) => !anyValue ? " " + NothingToDraw.In(page.Bahasa)
        : sumbu.Low > 0 ? page.Say(" Sumbu nilai tidak mulai dari nol.", " The axis of values does not begin at zero.")
        : string.Empty;
}
