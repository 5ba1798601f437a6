using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>The scores that the plan's catalogue holds as a worked example, and the invented items of the sample file.</summary>
internal static class MeritExample
{
    public const string Indicator = "indeks-sistem-merit";

    /// <summary>The year of the scores, as the catalogue's note on them says.</summary>
    public static readonly TahunAnggaran Tahun = TahunAnggaran.Create(2024);

    // Invented: no source lists the items or their weights. Every aspect adds up to its maximum, and the levels to the aspect's score of 2024.
    private static readonly (string Aspek, (string Bobot, int Level)[] Items)[] Invented =
    [
        ("perencanaan-kebutuhan", [("2.5", 4), ("2.5", 4), ("2.5", 4), ("2.5", 3)]),
        ("pengadaan", [("2", 4), ("2", 4), ("2", 4), ("2", 3), ("2", 3)]),
        ("pengembangan-karier", [("5", 2), ("5", 2), ("5", 1), ("2.5", 2), ("2.5", 2), ("2.5", 2), ("2.5", 2), ("2.5", 2), ("2.5", 1)]),
        ("promosi-mutasi", [("2.5", 2), ("2.5", 2), ("2.5", 1), ("2.5", 1)]),
        ("manajemen-kinerja", [("5", 3), ("5", 2), ("5", 2), ("2.5", 3), ("2.5", 2)]),
        ("penggajian-penghargaan-disiplin", [("2.5", 3), ("2.5", 3), ("2.5", 3), ("2.5", 3)]),
        ("perlindungan-pelayanan", [("2", 3), ("2", 2)]),
        ("sistem-informasi", [("2", 3), ("2", 3), ("2", 3)]),
    ];

    /// <summary>The scores by aspect; null where the plan's catalogue has no example.</summary>
    public static IReadOnlyList<KeyValuePair<string, decimal>>? Scores(RencanaStrategis plan)
    {
        var definition = plan.Katalog.Find(Indicator).Match<IndicatorDefinition?>(found => found, _ => null);
        if (definition?.Example is not { } example || !definition.Formula.TryGet(out var formula))
        {
            return null;
        }

        var scores = formula.Inputs.Zip(formula.Explain(example.Masukan).Steps, (aspek, step) => (aspek.Id, step.Result));
        return [.. scores.SelectMany(score => score.Result.Match<KeyValuePair<string, decimal>[]>(value => [new(score.Id, value)], _ => []))];
    }

    public static string AspectFile(RencanaStrategis plan) =>
        CsvOutput.Of(["aspek", "nilai"], (Scores(plan) ?? []).Select(score => new[] { score.Key, Figures.Exact(score.Value) }));

    /// <summary>A file of items with efforts, every row of which says that it is invented.</summary>
    public static string ItemFile() => CsvOutput.Of(
        ["aspek", "item", "nama", "bobot", "level", "upaya2", "upaya3", "upaya4", "keterangan"],
        Invented.SelectMany((aspek, i) => aspek.Items.Select((item, j) => Row(aspek.Aspek, i + 1, j + 1, item.Bobot, item.Level))));

    // Efforts rise with the level and differ by item, so that the cheapest way is not the obvious one.
    private static string[] Row(string aspek, int number, int item, string bobot, int level)
    {
        string Effort(int to) => to <= level ? string.Empty : Figures.Exact((to * (number + item)) + (3 * ((number * item) % 4)));
        return [aspek, $"{number}.{item}", $"Item rekaan {number}.{item}", bobot, Figures.Exact(level), Effort(2), Effort(3), Effort(4), "rekaan, bukan item resmi"];
    }
}
