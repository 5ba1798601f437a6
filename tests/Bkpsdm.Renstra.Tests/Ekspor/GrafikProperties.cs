using System.Globalization;
using System.Xml.Linq;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Renstra.Tests;

/// <summary>What holds for every chart, whatever its names and numbers.</summary>
public class GrafikProperties
{
    private static readonly BilingualText Judul = BilingualText.Same("x");
    private static readonly Arbitrary<PlanText.Shape[]> Shapes = Arb.From(PlanText.Shapes);

    [Property]
    public bool Any_name_is_well_formed_and_whole(NonNull<string> name, decimal score)
    {
        if (string.IsNullOrWhiteSpace(name.Get))
        {
            return true;
        }

        var nama = BilingualText.Same(name.Get);
        var chart = XDocument.Parse(EksporSvg.RenderAspek(nama, [SkorAspek.Create(nama, score, 40)], Bahasa.Indonesia));
        var lines = chart.Descendants().Where(element => element.Name.LocalName == "text" && element.HasElements).Take(2).Select(element => element.Value);
        return Letters(string.Concat(lines)) == Letters(name.Get) + Letters(name.Get);
    }

    [Property]
    public bool Any_numbers_can_be_drawn(decimal baseline, decimal[] targets, decimal scale)
    {
        if (targets.Length == 0)
        {
            return true;
        }

        var lintasan = Trajectory.Create(
            Satuan.Nilai,
            TahunAnggaran.Create(2024),
            baseline,
            [.. targets.Select((target, i) => YearTarget.Create(2025 + i, target))],
            Reason.NoTarget,
            Stated<FinalRule>.Undecided,
            Stated<Polarity>.Undecided);
        var chart = XDocument.Parse(EksporSvg.RenderLintasan(Judul, lintasan, new Dictionary<TahunAnggaran, ValueOrReason<decimal>> { [TahunAnggaran.Create(2025)] = scale }, Permendagri86Of2017.Predikat, Bahasa.English));
        return IsInside(chart, "circle", "cx", "cy");
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("1000000000000000000")]
    [InlineData("0.0000000000000000000000000001")]
    public void Numbers_at_the_ends_of_the_decimals_can_be_drawn(string text)
    {
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);

        Assert.True(Any_numbers_can_be_drawn(number, [0, 1, number], -number));
        Assert.True(Any_name_is_well_formed_and_whole(NonNull<string>.NewNonNull("a/b"), number));
    }

    [Property]
    public Property Boxes_of_the_cascade_stand_on_the_page_and_do_not_overlap() =>
        Prop.ForAll(Shapes, shapes =>
        {
            var chart = XDocument.Parse(EksporSvg.RenderKaskade(Judul, PlanText.Tree(PlanText.Flat(shapes)), _ => default, Permendagri86Of2017.Predikat, shapes.Length, Bahasa.Indonesia));
            var boxes = chart.Descendants().Where(element => element.Name.LocalName == "rect" && element.Attribute("width")?.Value == "268")
                .Select(box => (X: Number(box, "x"), Top: Number(box, "y"), Bottom: Number(box, "y") + Number(box, "height"))).ToArray();
            return boxes.Length == shapes.Length
                && IsInside(chart, "rect", "x", "y")
                && boxes.All(box => boxes.Count(other => other.X == box.X && other.Top < box.Bottom && other.Bottom > box.Top) == 1);
        });

    [Property]
    public Property Cascade_shows_a_node_or_counts_it() =>
        Prop.ForAll(Shapes, shapes =>
        {
            var tree = PlanText.Tree(PlanText.Flat(shapes));
            return Enumerable.Range(1, 4).All(depth =>
            {
                var lines = EksporMermaid.Render(tree, depth, Bahasa.English).Split('\n');
                var shown = lines.Count(line => line.Contains("<br/>", StringComparison.Ordinal));
                return shown + lines.Where(line => line.EndsWith("below\"])", StringComparison.Ordinal)).Sum(line => int.Parse(line.Split(' ')[^2], CultureInfo.InvariantCulture)) == shapes.Length;
            });
        });

    private static bool IsInside(XDocument chart, string element, string x, string y)
    {
        decimal width = Number(chart.Root!, "width"), height = Number(chart.Root!, "height");
        return chart.Root!.Elements().Concat(chart.Root.Elements().SelectMany(group => group.Elements()))
            .Where(shape => shape.Name.LocalName == element && shape.Attribute(x) is not null)
            .All(shape => Number(shape, x) is var left && Number(shape, y) is var top && left >= 0 && left <= width && top >= 0 && top <= height);
    }

    private static decimal Number(XElement element, string attribute) => decimal.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    // Blanks may become line breaks, and what XML cannot hold a replacement character; every other letter is there, in its order.
    private static string Letters(string text) =>
        string.Concat(text.Where(letter => letter is > ' ' and < '\uFFFD' && !char.IsWhiteSpace(letter) && !char.IsSurrogate(letter)));
}
