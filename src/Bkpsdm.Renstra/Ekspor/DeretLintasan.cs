using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One line of the chart of a trajectory (<i>deret</i>): its values by year and how they are drawn.</summary>
internal sealed class DeretLintasan
{
    private const string Blue = "#0072B2";
    private const string Vermillion = "#B34700";
    private const decimal Radius = 5;

    private readonly SortedDictionary<TahunAnggaran, ValueOrReason<decimal>> values;
    private readonly Action<SvgPage, decimal, decimal> marker;
    private readonly string colour;
    private readonly string? dashes;
    private readonly Bahasa bahasa;

    private DeretLintasan(string name, IEnumerable<KeyValuePair<TahunAnggaran, ValueOrReason<decimal>>> values, string colour, string? dashes, Action<SvgPage, decimal, decimal> marker, Bahasa bahasa)
    {
        Name = name;
        this.values = [];
        foreach (var value in values)
        {
            this.values[value.Key] = AngkaGrafik.Drawable(value.Value);
        }

        this.colour = colour;
        this.dashes = dashes;
        this.marker = marker;
        this.bahasa = bahasa;
    }

    public string Name { get; }

    public static IReadOnlyList<DeretLintasan> Of(Trajectory lintasan, IReadOnlyDictionary<TahunAnggaran, ValueOrReason<decimal>> realisasi, Bahasa bahasa)
    {
        string Say(string indonesia, string english) => bahasa == Bahasa.English ? english : indonesia;
        IEnumerable<KeyValuePair<TahunAnggaran, ValueOrReason<decimal>>> baseline = lintasan.BaselineYear.IsEmpty ? [] : [new(lintasan.BaselineYear, lintasan.Baseline)];
        var targets = lintasan.Targets.Select(target => new KeyValuePair<TahunAnggaran, ValueOrReason<decimal>>(target.Tahun, target.Target));
        DeretLintasan[] all =
        [
            new(Say("Kondisi awal", "Baseline"), baseline, SvgPage.Ink, null, Diamond, bahasa),
            new(Say("Target", "Target"), targets, Blue, "7 4", Square, bahasa),
            new(Say("Realisasi", "Realised"), realisasi, Vermillion, null, Dot, bahasa),
        ];
        return [.. all.Where(one => one.values.Count > 0)];
    }

    /// <summary>Every year from the first to the last that a series has.</summary>
    public static IReadOnlyList<TahunAnggaran> Years(IReadOnlyList<DeretLintasan> series)
    {
        var first = series.Min(one => one.values.Keys.First());
        var last = series.Max(one => one.values.Keys.Last());
        return [.. Enumerable.Range(0, last.Year - first.Year + 1).Select(first.AddYears)];
    }

    public IEnumerable<decimal> Known(IReadOnlyList<TahunAnggaran> years)
    {
        foreach (var year in years)
        {
            if (At(year).TryGet(out var value))
            {
                yield return value;
            }
        }
    }

    public string Cell(TahunAnggaran year) => !values.TryGetValue(year, out var value) ? string.Empty
        : value.Match(number => AngkaGrafik.Of(number, bahasa), _ => "?");

    public void Draw(SvgPage page, IReadOnlyList<TahunAnggaran> years, KolomTahun columns, Func<decimal, decimal> place)
    {
        page.OpenGroup(Describe(years));
        for (var i = 1; i < years.Count; i++)
        {
            // Only neighbouring years are joined: an unknown year stays a gap.
            if (At(years[i - 1]).TryGet(out var from) && At(years[i]).TryGet(out var to))
            {
                page.Line(columns.Center(i - 1), place(from), columns.Center(i), place(to), colour, 2.5m, dashes);
            }
        }

        for (var i = 0; i < years.Count; i++)
        {
            if (At(years[i]).TryGet(out var value))
            {
                marker(page, columns.Center(i), place(value));
            }
        }

        page.CloseGroup();
    }

    public void Key(SvgPage page, decimal x, decimal top)
    {
        page.Line(x, top + 8, x + 26, top + 8, colour, 2.5m, dashes);
        marker(page, x + 13, top + 8);
    }

    public void Report(CatatanTakDiketahui unknown)
    {
        foreach (var value in values)
        {
            if (value.Value.Reason is { } reason)
            {
                unknown.Add(Name + " " + value.Key, reason);
            }
        }
    }

    public string Describe(IReadOnlyList<TahunAnggaran> years) =>
        Name + ": " + string.Join("; ", years.Where(values.ContainsKey).Select(year => year + " " + Cell(year))) + ".";

    private ValueOrReason<decimal> At(TahunAnggaran year) => values.TryGetValue(year, out var value) ? value : default;

    private static void Diamond(SvgPage page, decimal x, decimal y) =>
        page.Polygon([(x, y - 8), (x + 8, y), (x, y + 8), (x - 8, y)], "#ffffff", SvgPage.Ink, 2);

    private static void Square(SvgPage page, decimal x, decimal y) =>
        page.Rect(x - Radius, y - Radius, 2 * Radius, 2 * Radius, "#ffffff", Blue, 2.5m);

    private static void Dot(SvgPage page, decimal x, decimal y) =>
        page.Circle(x, y, Radius, Vermillion, "#ffffff", 1.5m);
}
