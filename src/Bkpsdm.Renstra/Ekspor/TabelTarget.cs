using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A table in Markdown whose rows end in baseline, targets by year and final condition; the first row says the years.</summary>
internal sealed class TabelTarget(string tabel, string judul, IReadOnlyList<string> names, Bahasa bahasa)
{
    private readonly List<IReadOnlyList<string>> rows = [];
    private TahunAnggaran awal;
    private IReadOnlyList<YearCell> years = [];

    public void Group(string name) => rows.Add([.. names.Select((_, column) => column == names.Count - 1 ? $"**{TabelMarkdown.Cell(name)}**" : string.Empty)]);

    public void Add(IEnumerable<string> cells, YearCell baseline, IReadOnlyList<YearCell> targets, DocumentCell final)
    {
        if (years.Count == 0)
        {
            awal = baseline.Tahun;
            years = targets;
        }

        rows.Add([.. cells, TabelMarkdown.Cell(baseline.Cell, bahasa), .. targets.Select(target => TabelMarkdown.Cell(target.Cell, bahasa)), TabelMarkdown.Cell(final, bahasa)]);
    }

    public override string ToString()
    {
        var english = bahasa == Bahasa.English;
        string[] head = [.. names, ((english ? "Baseline " : "Kondisi awal ") + awal).TrimEnd(), .. years.Select(year => "Target " + year.Tahun), english ? "Final condition" : "Kondisi akhir"];
        var table = new TabelMarkdown(tabel, judul, head, column => column >= names.Count);
        foreach (var row in rows)
        {
            table.Add([.. row, .. Enumerable.Repeat(string.Empty, head.Length - row.Count)]);
        }

        return table.ToString();
    }
}
