using System.Text;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A page of SVG that grows downwards: heading, shapes, notes; the size is known at the end.</summary>
internal sealed class SvgPage
{
    public const decimal Margin = 24;
    public const decimal NoteSize = 12;
    public const string Ink = "#1a1a1a";
    public const string Faint = "#767676";
    private const decimal TitleSize = 18;
    private const decimal LineFactor = 1.35m;

    private readonly StringBuilder body = new();
    private readonly StringBuilder patterns = new();
    private readonly HashSet<string> defined = new(StringComparer.Ordinal);
    private readonly string kind;
    private readonly string title;

    public SvgPage(string kind, string title, decimal width, Bahasa bahasa)
    {
        this.kind = kind;
        this.title = title;
        Width = width;
        Bahasa = bahasa;
        Y = Lines(Margin, Margin - 4, TextMeasure.Wrap(title, TitleSize, width - (2 * Margin), bold: true), TitleSize, bold: true) + 12;
    }

    public decimal Width { get; }

    public Bahasa Bahasa { get; }

    /// <summary>The top of the next part.</summary>
    public decimal Y { get; set; }

    public string Say(string indonesia, string english) => Bahasa == Bahasa.English ? english : indonesia;

    public static decimal LineHeight(decimal size) => size * LineFactor;

    /// <summary>A fill for the shapes: the colour itself, or its hatching, which is defined once a page.</summary>
    public string Fill(PolaWarna pola)
    {
        var id = kind + "-" + pola.Id;
        if (pola.IsPlain)
        {
            return pola.Colour;
        }

        if (defined.Add(id))
        {
            patterns.Append(pola.Definition(id));
        }

        return $"url(#{id})";
    }

    public void Rect(decimal x, decimal y, decimal width, decimal height, string fill, string stroke = "none", decimal strokeWidth = 1) =>
        Add($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" fill=\"{fill}\"{Stroke(stroke, strokeWidth)}/>");

    public void Circle(decimal x, decimal y, decimal radius, string fill, string stroke, decimal strokeWidth) =>
        Add($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{fill}\"{Stroke(stroke, strokeWidth)}/>");

    public void Line(decimal x1, decimal y1, decimal x2, decimal y2, string stroke, decimal strokeWidth = 1, string? dashes = null) =>
        Add($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"{Stroke(stroke, strokeWidth)}{Dashes(dashes)}/>");

    public void Polygon(IEnumerable<(decimal X, decimal Y)> points, string fill, string stroke, decimal strokeWidth) =>
        Add($"<polygon points=\"{Points(points)}\" fill=\"{fill}\"{Stroke(stroke, strokeWidth)}/>");

    public void Polyline(IEnumerable<(decimal X, decimal Y)> points, string stroke, decimal strokeWidth = 1) =>
        Add($"<polyline points=\"{Points(points)}\" fill=\"none\"{Stroke(stroke, strokeWidth)}/>");

    /// <summary>One line; <paramref name="y"/> is the base line. A halo keeps it readable on hatching.</summary>
    public void Text(decimal x, decimal y, string text, decimal size, string anchor = "start", bool bold = false, bool halo = false, string fill = Ink) =>
        Add($"<text x=\"{N(x)}\" y=\"{N(y)}\"{Style(size, anchor, bold, halo, fill)}>{SvgMarkup.Escape(text)}</text>");

    /// <summary>Several lines of one text; <paramref name="top"/> is the upper edge.</summary>
    /// <returns>The lower edge.</returns>
    public decimal Lines(decimal x, decimal top, IReadOnlyList<string> lines, decimal size, string anchor = "start", bool bold = false, string fill = Ink)
    {
        body.Append("<text").Append(Style(size, anchor, bold, halo: false, fill)).Append('>');
        for (var i = 0; i < lines.Count; i++)
        {
            // A blank between the lines, so that a copied name keeps its words apart.
            var blank = i > 0 && !lines[i - 1].EndsWith("/", StringComparison.Ordinal) && !lines[i - 1].EndsWith("-", StringComparison.Ordinal) ? " " : string.Empty;
            body.Append(blank + $"<tspan x=\"{N(x)}\" y=\"{N(top + size + (i * LineHeight(size)))}\">{SvgMarkup.Escape(lines[i])}</tspan>");
        }

        body.Append("</text>\n");
        return top + (lines.Count * LineHeight(size));
    }

    /// <summary>A group whose title is read aloud and shown under the pointer.</summary>
    public void OpenGroup(string title) => Add($"<g><title>{SvgMarkup.Escape(title)}</title>");

    public void CloseGroup() => Add("</g>");

    /// <summary>A note over the whole width, at the place that is free next.</summary>
    public void Note(string text) => Y = Lines(Margin, Y, TextMeasure.Wrap(text, NoteSize, Width - (2 * Margin)), NoteSize, fill: "#404040") + 3;

    public string Finish(string description)
    {
        string width = N(Width), height = N(Y + Margin - 4);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\""
            + $" aria-labelledby=\"{kind}-judul {kind}-uraian\" xml:lang=\"{(Bahasa == Bahasa.English ? "en" : "id")}\""
            + " font-family=\"'Segoe UI', 'Noto Sans', 'DejaVu Sans', Arial, Helvetica, sans-serif\">\n"
            + $"<title id=\"{kind}-judul\">{SvgMarkup.Escape(title)}</title>\n"
            + $"<desc id=\"{kind}-uraian\">{SvgMarkup.Escape(description)}</desc>\n"
            + (patterns.Length == 0 ? string.Empty : $"<defs>\n{patterns}</defs>\n")
            + $"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
            + body
            + "</svg>\n";
    }

    private void Add(string element) => body.Append(element).Append('\n');

    private static string N(decimal value) => SvgMarkup.Number(value);

    private static string Points(IEnumerable<(decimal X, decimal Y)> points) => string.Join(" ", points.Select(point => $"{N(point.X)},{N(point.Y)}"));

    private static string Stroke(string stroke, decimal width) =>
        string.Equals(stroke, "none", StringComparison.Ordinal) ? string.Empty : $" stroke=\"{stroke}\" stroke-width=\"{N(width)}\"";

    private static string Dashes(string? dashes) => dashes is null ? string.Empty : $" stroke-dasharray=\"{dashes}\"";

    private static string Style(decimal size, string anchor, bool bold, bool halo, string fill) =>
        $" font-size=\"{N(size)}\" fill=\"{fill}\""
        + (string.Equals(anchor, "start", StringComparison.Ordinal) ? string.Empty : $" text-anchor=\"{anchor}\"")
        + (bold ? " font-weight=\"bold\"" : string.Empty)
        + (halo ? " stroke=\"#ffffff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"" : string.Empty);
}
