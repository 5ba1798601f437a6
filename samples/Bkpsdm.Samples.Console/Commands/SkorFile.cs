using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>Achievements and weights by node (<c>docs/formats/skor.md</c>). A line that cannot count is listed with its number, and the rest is read.</summary>
internal sealed class SkorFile
{
    private readonly string name;
    private readonly Bahasa bahasa;
    private readonly List<string> problems = [];
    private readonly Dictionary<string, ValueOrReason<decimal>> capaian = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> bobot = new(StringComparer.Ordinal);

    private SkorFile(string name, Bahasa bahasa)
    {
        this.name = name;
        this.bahasa = bahasa;
    }

    public IReadOnlyDictionary<string, ValueOrReason<decimal>> Capaian => capaian;

    public IReadOnlyList<string> Problems => problems;

    /// <summary>Reads a file that has <c>id</c> and the column that it is read for: <c>capaian</c>, or <c>bobot</c> for weights alone.</summary>
    public static SkorFile Read(string name, string text, PohonKaskade tree, Bahasa bahasa, string column)
    {
        var file = new SkorFile(name, bahasa);
        var table = CsvTable.Read(name, text, bahasa, "id", column);
        foreach (var row in table.Rows)
        {
            file.Add(row["id"].Trim(), table.Number(row, "capaian", bahasa), table.Number(row, "bobot", bahasa), tree, row.Line);
        }

        return file;
    }

    public PohonKaskade Weigh(PohonKaskade tree) => bobot.Count == 0 ? tree
        : tree.TryWithBobot(bobot).Match(error => throw InputFault.Of(name, error, bahasa), weighed => weighed);

    private void Add(string id, decimal? achievement, decimal? weight, PohonKaskade tree, int line)
    {
        if (!tree.Contains(id))
        {
            Problem(line, id, "simpul tidak ada dalam pohon; baris tidak dihitung", "the tree has no such node; the line is not counted");
        }
        else if (capaian.ContainsKey(id))
        {
            Problem(line, id, "simpul ini sudah disebut; baris tidak dihitung", "the node was named before; the line is not counted");
        }
        else
        {
            capaian.Add(id, achievement is { } value ? value : Reason.NoRealisasi);
            Weight(id, weight, line);
        }
    }

    private void Weight(string id, decimal? weight, int line)
    {
        if (weight is not { } parts)
        {
            return;
        }

        bobot.Add(id, parts == decimal.Truncate(parts) && Math.Abs(parts) <= long.MaxValue
            ? (long)parts
            : throw InputFault.Of(name, ReadError.Create("BOBOT_BUKAN_BULAT", BilingualText.Create("Bobot harus bilangan bulat.", "A weight is a whole number."), Figures.Exact(parts), "bobot", line), bahasa));
    }

    private void Problem(int line, string id, string indonesia, string english) =>
        problems.Add(bahasa == Bahasa.English ? $"line {line}, {id}: {english}" : $"baris {line}, {id}: {indonesia}");
}
