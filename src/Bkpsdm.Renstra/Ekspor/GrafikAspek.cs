using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Aspects as bars against their maxima, all on one scale: a large aspect is a long bar.</summary>
/// <remarks>A score that is unknown leaves its bar hatched. One above the maximum or below 0 is drawn to the end and marked.</remarks>
internal static class GrafikAspek
{
    private const decimal NameWidth = 230;
    private const decimal TrackLeft = SvgPage.Margin + NameWidth + 16;
    private const decimal TrackWidth = 360;
    private const decimal LabelGap = 10;
    private const decimal BarHeight = 22;
    private const decimal TextSize = 13;

    private static readonly PolaWarna Score = PolaWarna.Series(0);

    public static string Render(BilingualText judul, IReadOnlyList<SkorAspek> aspek, Bahasa bahasa)
    {
        Guard.Against.Null(judul);
        foreach (var one in Guard.Against.Null(aspek))
        {
            Guard.Against.Null(one, nameof(aspek));
        }

        var label = aspek.Select(one => TextMeasure.Width(Label(one, bahasa), TextSize)).DefaultIfEmpty(0).Max();
        var page = new SvgPage("aspek", judul.In(bahasa), TrackLeft + TrackWidth + LabelGap + label + SvgPage.Margin, bahasa);
        Legend(page, aspek.Any(one => !one.Skor.IsKnown));
        var longest = aspek.Select(one => one.Maksimum).DefaultIfEmpty(1).Max();
        foreach (var one in aspek)
        {
            Row(page, one, TrackWidth * (one.Maksimum / longest));
        }

        return page.Finish(Notes(page, aspek));
    }

    private static string Notes(SvgPage page, IReadOnlyList<SkorAspek> aspek)
    {
        page.Y += 4;
        var unknown = Unknown(aspek, page.Bahasa);
        foreach (var line in unknown.Lines)
        {
            page.Note("? " + line);
        }

        return string.Join(" ", [.. aspek.Select(one => $"{one.Nama.In(page.Bahasa)}: {Label(one, page.Bahasa)}."), .. unknown.Lines]);
    }

    private static void Legend(SvgPage page, bool withUnknown)
    {
        List<(PolaWarna? Pola, string Text)> keys = [(Score, page.Say("skor", "score")), (null, page.Say("sampai maksimum", "up to the maximum"))];
        if (withUnknown)
        {
            keys.Add((PolaWarna.Unknown, page.Say("tidak diketahui", "unknown")));
        }

        var x = TrackLeft;
        foreach (var (pola, text) in keys)
        {
            page.Rect(x, page.Y, 24, 14, pola is null ? "#ffffff" : page.Fill(pola), SvgPage.Ink);
            page.Text(x + 32, page.Y + 12, text, SvgPage.NoteSize);
            x += 32 + TextMeasure.Width(text, SvgPage.NoteSize) + 20;
        }

        page.Y += 28;
    }

    private static void Row(SvgPage page, SkorAspek aspek, decimal track)
    {
        var lines = TextMeasure.Wrap(aspek.Nama.In(page.Bahasa), TextSize, NameWidth);
        var height = Math.Max(BarHeight, lines.Count * SvgPage.LineHeight(TextSize)) + 10;
        page.OpenGroup($"{aspek.Nama.In(page.Bahasa)}: {Label(aspek, page.Bahasa)}");
        page.Lines(SvgPage.Margin, page.Y + ((height - (lines.Count * SvgPage.LineHeight(TextSize))) / 2), lines, TextSize);
        var top = page.Y + ((height - BarHeight) / 2);
        page.Rect(TrackLeft, top, track, BarHeight, aspek.Skor.IsKnown ? "#ffffff" : page.Fill(PolaWarna.Unknown), SvgPage.Ink);
        if (aspek.Skor.TryGet(out var score) && score > 0)
        {
            page.Rect(TrackLeft, top, track * (Math.Min(score, aspek.Maksimum) / aspek.Maksimum), BarHeight, page.Fill(Score), SvgPage.Ink);
        }

        page.Text(TrackLeft + track + LabelGap, top + 16, Label(aspek, page.Bahasa), TextSize);
        page.CloseGroup();
        page.Y += height;
    }

    private static string Label(SkorAspek aspek, Bahasa bahasa)
    {
        var maximum = AngkaGrafik.Of(aspek.Maksimum, bahasa);
        if (!AngkaGrafik.Drawable(aspek.Skor).TryGet(out var score))
        {
            return "? / " + maximum;
        }

        var share = AngkaGrafik.Percent(Rounding.HalfAwayFromZero(1).Apply(score / aspek.Maksimum * 100), bahasa);
        var mark = score > aspek.Maksimum || score < 0 ? bahasa == Bahasa.English ? " ! out of range" : " ! di luar rentang" : string.Empty;
        return $"{AngkaGrafik.Of(score, bahasa)} / {maximum} ({share}){mark}";
    }

    private static CatatanTakDiketahui Unknown(IReadOnlyList<SkorAspek> aspek, Bahasa bahasa)
    {
        var unknown = new CatatanTakDiketahui(bahasa);
        foreach (var one in aspek)
        {
            if (AngkaGrafik.Drawable(one.Skor).Reason is { } reason)
            {
                unknown.Add(one.Nama.In(bahasa), reason);
            }
        }

        return unknown;
    }
}
