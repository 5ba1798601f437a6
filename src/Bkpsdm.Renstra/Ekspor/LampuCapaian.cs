using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The traffic lights of a scale (<i>lampu capaian</i>): which one an achievement lights, and how often each was lit.</summary>
internal sealed class LampuCapaian
{
    private readonly BandScale scale;
    private readonly Bahasa bahasa;
    private readonly IReadOnlyList<PolaWarna> patterns;
    private readonly int[] lit;
    private readonly List<(string Reason, int Count)> unknowns = [];

    public LampuCapaian(BandScale scale, Bahasa bahasa)
    {
        this.scale = scale;
        this.bahasa = bahasa;
        patterns = PolaWarna.Bands(scale, bahasa);
        lit = new int[patterns.Count];
    }

    /// <summary>The number of nodes of each light, the best first.</summary>
    public IEnumerable<string> Counts => Enumerable.Range(1, lit.Length)
        .Select(i => $"{scale.Bands[lit.Length - i].Text(bahasa)}: {ExactText.Of((long)lit[lit.Length - i])}.");

    /// <summary>The reasons of the nodes without an achievement, in the order in which they came, each with its number of nodes.</summary>
    public IEnumerable<string> Unknowns => unknowns.Select(entry => bahasa == Bahasa.English
        ? FormattableString.Invariant($"{entry.Count} unknown: {entry.Reason}.")
        : FormattableString.Invariant($"{entry.Count} tidak diketahui: {entry.Reason}."));

    public (PolaWarna Pola, string Verdict) Judge(ValueOrReason<decimal> capaian)
    {
        var band = AngkaGrafik.Drawable(capaian).Bind(scale.Classify);
        if (band.TryGet(out var found))
        {
            var index = Index(found);
            lit[index]++;
            return (patterns[index], $"{capaian.Match(value => AngkaGrafik.Of(value, bahasa), _ => string.Empty)} · {found.Text(bahasa)}");
        }

        Count(band.Reason!.Text(bahasa));
        return (PolaWarna.Unknown, bahasa == Bahasa.English ? "unknown" : "tidak diketahui");
    }

    /// <summary>Every light with its letter, name and extent, on as many lines as they need.</summary>
    public void Legend(SvgPage page)
    {
        var x = SvgPage.Margin;
        for (var i = patterns.Count - 1; i >= -1; i--)
        {
            var pola = i < 0 ? PolaWarna.Unknown : patterns[i];
            var text = i < 0 ? page.Say("tidak diketahui", "unknown") : $"{scale.Bands[i].Text(bahasa)} ({scale.Extent(scale.Bands[i], bahasa)})";
            var width = 66 + TextMeasure.Width(text, SvgPage.NoteSize) + 18;
            if (x > SvgPage.Margin && x + width > page.Width - SvgPage.Margin)
            {
                x = SvgPage.Margin;
                page.Y += 32;
            }

            page.Rect(x, page.Y, 58, 24, page.Fill(pola), SvgPage.Ink);
            KotakKaskade.Lamp(page, pola, x + 29, page.Y + 12);
            page.Text(x + 66, page.Y + 16, text, SvgPage.NoteSize);
            x += width;
        }

        page.Y += 44;
    }

    private int Index(Band band)
    {
        var index = 0;
        while (!ReferenceEquals(scale.Bands[index], band))
        {
            index++;
        }

        return index;
    }

    private void Count(string reason)
    {
        var at = unknowns.FindIndex(entry => string.Equals(entry.Reason, reason, StringComparison.Ordinal));
        if (at < 0)
        {
            unknowns.Add((reason, 1));
            return;
        }

        unknowns[at] = (reason, unknowns[at].Count + 1);
    }
}
