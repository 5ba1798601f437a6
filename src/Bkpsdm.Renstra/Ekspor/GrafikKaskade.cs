using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The cascade of a plan as a tree with traffic lights.</summary>
/// <remarks>A light is a colour, a hatching and a letter. A node without an achievement has a question mark; the reasons stand under the tree with the number of their nodes.</remarks>
internal static class GrafikKaskade
{
    private const decimal ColumnGap = 40;
    private const decimal RowGap = 12;

    private static readonly BilingualText NoNode = BilingualText.Create("Rencana ini tidak memuat simpul.", "This plan has no node.");

    public static string Render(BilingualText judul, PohonRencana pohon, Func<string, ValueOrReason<decimal>> capaian, BandScale skala, int dalam, Bahasa bahasa)
    {
        Guard.Against.Null(judul);
        Guard.Against.Null(capaian);
        var cut = new PotonganPohon(Guard.Against.Null(pohon), Guard.Against.Outside(dalam, 1, int.MaxValue));
        var lights = new LampuCapaian(Guard.Against.Null(skala), bahasa);
        var boxes = cut.Nodes.ToDictionary(node => node.Index, node => Box(node, capaian(node.Id), lights, cut.Hidden(node), bahasa));
        var levels = cut.Nodes.Select(cut.Depth).DefaultIfEmpty(0).Max() + 1;
        var width = (levels * (KotakKaskade.Width + ColumnGap)) - ColumnGap + (2 * SvgPage.Margin);
        var page = new SvgPage("kaskade", judul.In(bahasa), Math.Max(width, 640), bahasa);
        lights.Legend(page);
        Arrange(page, cut, boxes);
        Draw(page, cut, boxes);
        if (boxes.Count == 0)
        {
            page.Note(NoNode.In(bahasa));
        }

        return page.Finish(Notes(page, lights));
    }

    private static KotakKaskade Box(SimpulRencana node, ValueOrReason<decimal> capaian, LampuCapaian lights, int hidden, Bahasa bahasa)
    {
        var (pola, verdict) = lights.Judge(capaian);
        var folded = hidden == 0 ? string.Empty
            : bahasa == Bahasa.English ? $"+ {hidden} below"
            : $"+ {hidden} simpul di bawahnya";
        return new KotakKaskade(node, pola, verdict, folded, bahasa);
    }

    // Each node owns a block as high as itself or everything below it; blocks of siblings do not overlap, so no boxes do.
    private static void Arrange(SvgPage page, PotonganPohon cut, Dictionary<int, KotakKaskade> boxes)
    {
        var below = new Dictionary<int, decimal>();
        for (var i = cut.Nodes.Count - 1; i >= 0; i--)
        {
            var node = cut.Nodes[i];
            var box = boxes[node.Index];
            var children = Below(below, node);
            box.Block = Math.Max(box.Height, children - RowGap);
            if (node.Parent is not null)
            {
                below[node.Parent.Index] = Below(below, node.Parent) + box.Block + RowGap;
            }
        }

        Place(page, cut, boxes, below);
    }

    private static void Place(SvgPage page, PotonganPohon cut, Dictionary<int, KotakKaskade> boxes, Dictionary<int, decimal> below)
    {
        var next = new Dictionary<int, decimal>();
        foreach (var node in cut.Nodes)
        {
            var box = boxes[node.Index];
            box.X = SvgPage.Margin + (cut.Depth(node) * (KotakKaskade.Width + ColumnGap));
            box.Top = node.Parent is null ? page.Y : next[node.Parent.Index];
            next[node.Index] = box.Middle - ((Below(below, node) - RowGap) / 2);
            if (node.Parent is null)
            {
                page.Y += box.Block + RowGap;
            }
            else
            {
                next[node.Parent.Index] += box.Block + RowGap;
            }
        }
    }

    private static decimal Below(Dictionary<int, decimal> below, SimpulRencana node) => below.TryGetValue(node.Index, out var height) ? height : 0;

    private static void Draw(SvgPage page, PotonganPohon cut, Dictionary<int, KotakKaskade> boxes)
    {
        foreach (var node in cut.Nodes.Where(node => node.Parent is not null))
        {
            KotakKaskade from = boxes[node.Parent!.Index], to = boxes[node.Index];
            var bend = to.X - (ColumnGap / 2);
            page.Polyline([(from.X + KotakKaskade.Width, from.Middle), (bend, from.Middle), (bend, to.Middle), (to.X, to.Middle)], SvgPage.Faint, 1.5m);
        }

        foreach (var node in cut.Nodes)
        {
            boxes[node.Index].Draw(page);
        }
    }

    private static string Notes(SvgPage page, LampuCapaian lights)
    {
        foreach (var line in lights.Unknowns)
        {
            page.Note("? " + line);
        }

        return string.Join(" ", [.. lights.Counts, .. lights.Unknowns]);
    }
}
