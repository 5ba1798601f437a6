using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One column a year (<i>kolom tahun</i>), shared by a chart and the table of its numbers under it, so that no label needs room inside the chart.</summary>
internal sealed class KolomTahun
{
    public const decimal Left = 250;
    public const decimal CellSize = 12;
    private const decimal MinimumWidth = 74;
    private const decimal Gap = 14;
    private const decimal KeyWidth = 34;

    private readonly IReadOnlyList<string> years;

    public KolomTahun(IReadOnlyList<string> years, IEnumerable<string> cells)
    {
        this.years = years;
        Width = Math.Max(MinimumWidth, cells.Select(cell => TextMeasure.Width(cell, CellSize, bold: true)).DefaultIfEmpty(0).Max() + Gap);
    }

    public decimal Width { get; }

    public decimal Right => Left + (Width * years.Count);

    public decimal Center(int index) => Left + (Width * index) + (Width / 2);

    /// <summary>The frame of the chart: values at the left, years below.</summary>
    public void Frame(SvgPage page, SumbuNilai sumbu, decimal top, decimal bottom, Func<decimal, string> label)
    {
        foreach (var tick in sumbu.Ticks)
        {
            var y = sumbu.Place(tick, top, bottom);
            page.Line(Left, y, Right, y, "#c8c8c8");
            page.Text(Left - 8, y + 4, label(tick), CellSize, "end");
        }

        page.Line(Left, bottom, Right, bottom, SvgPage.Ink);
        for (var i = 0; i < years.Count; i++)
        {
            page.Text(Center(i), bottom + 18, years[i], CellSize, "middle", bold: true);
        }

        page.Y = bottom + 28;
    }

    /// <summary>A row of the table: the key of the series, its name on as many lines as it needs, a cell for each year.</summary>
    public void Row(SvgPage page, string name, IReadOnlyList<string> cells, Action<decimal, decimal>? key, bool bold = false)
    {
        page.Line(SvgPage.Margin, page.Y, Right, page.Y, "#c8c8c8");
        var lines = TextMeasure.Wrap(name, CellSize, Left - SvgPage.Margin - KeyWidth - Gap, bold);
        var top = page.Y + 4;
        key?.Invoke(SvgPage.Margin, top);
        page.Y = page.Lines(SvgPage.Margin + KeyWidth, top, lines, CellSize, bold: bold) + 5;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > 0)
            {
                page.Text(Center(i), top + CellSize, cells[i], CellSize, "middle", bold);
            }
        }
    }
}
