using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A node of the cascade as a box (<i>kotak</i>): its lines, its light, its place.</summary>
internal sealed class KotakKaskade
{
    public const decimal Width = 268;
    private const decimal Light = 34;
    private const decimal Padding = 8;
    private const decimal TextSize = 12;
    private const decimal TextWidth = Width - Light - (2 * Padding);

    private readonly IReadOnlyList<string> name;
    private readonly string heading;
    private readonly string verdict;
    private readonly string folded;
    private readonly string full;

    public KotakKaskade(SimpulRencana node, PolaWarna light, string verdict, string folded, Bahasa bahasa)
    {
        heading = JenjangTeks.Of(node, bahasa);
        name = TextMeasure.Wrap(node.Nama.ToString(), TextSize, TextWidth);
        full = $"{heading}: {node.Nama}. {verdict}";
        this.verdict = verdict;
        this.folded = folded;
        Pola = light;
        var lines = name.Count + 2 + (folded.Length > 0 ? 1 : 0);
        Height = (lines * SvgPage.LineHeight(TextSize)) + (2 * Padding);
    }

    public PolaWarna Pola { get; }

    public decimal Height { get; }

    /// <summary>The height that the box and everything below it takes.</summary>
    public decimal Block { get; set; }

    public decimal X { get; set; }

    /// <summary>The upper edge of the block.</summary>
    public decimal Top { get; set; }

    public decimal Middle => Top + (Block / 2);

    public void Draw(SvgPage page)
    {
        var top = Middle - (Height / 2);
        page.OpenGroup(full);
        page.Rect(X, top, Width, Height, "#ffffff", "#404040");
        page.Rect(X, top, Light, Height, page.Fill(Pola), "#404040");
        Lamp(page, Pola, X + (Light / 2), Middle);
        var y = page.Lines(X + Light + Padding, top + Padding - 2, [heading], TextSize, bold: true);
        y = page.Lines(X + Light + Padding, y, name, TextSize);
        y = page.Lines(X + Light + Padding, y, [verdict], TextSize, bold: true);
        if (folded.Length > 0)
        {
            page.Lines(X + Light + Padding, y, [folded], TextSize, fill: "#595959");
        }

        page.CloseGroup();
    }

    /// <summary>The letter of a light on a white plate, so that it is read on any hatching.</summary>
    public static void Lamp(SvgPage page, PolaWarna pola, decimal x, decimal y)
    {
        page.Rect(x - 13, y - 10, 26, 20, "#ffffff", SvgPage.Ink);
        page.Text(x, y + 4.5m, pola.Letter, TextSize, "middle", bold: true);
    }
}
