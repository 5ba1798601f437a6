using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Merit.Tests;

/// <summary>One to four items of any weight, level and effort, and all the ways to climb them.</summary>
internal sealed class SmallCase
{
    private readonly (decimal Bobot, int Level, decimal[] Efforts)[] items;

    private SmallCase((decimal Bobot, int Level, decimal[] Efforts)[] items, int end)
    {
        this.items = items;
        var maximum = items.Sum(item => item.Bobot) * 4m;
        var text = BilingualText.Create("Uji", "Test");
        Scale = BandScale.Create("uji", text, PermenpanRb40Of2018.Basis, BoundaryRule.AtLeast, Rounding.None, ValueRange.Create(0m, maximum), Band.Create("Kurang", 0m), Band.Create("Baik", maximum * end / 20m));
        var instrument = MeritInstrument.Create("uji", text, PermenpanRb40Of2018.Basis, 4, maximum, Scale, MeritAspek.Create("a", text, maximum))
            .WithItems(items.Select((item, i) => MeritItem.Create("a", $"i{i}", "Item", item.Bobot))).ToOneOf().AsT1;
        var result = MeritAssessment.ScoreItems(instrument, items.Select((item, i) => new KeyValuePair<string, int>($"i{i}", item.Level)));
        Before = result.Total.ToOneOf().AsT1;
        Advice = MeritAdvice.Of(result, items.Select((item, i) => MeritEffort.Create($"i{i}", item.Efforts))).ToOneOf().AsT1;
    }

    public static Gen<SmallCase> Any { get; } =
        from count in Gen.Choose(1, 4)
        from items in Item().ArrayOf(count)
        from end in Gen.Choose(1, 20)
        select new SmallCase(items, end);

    public int Items => items.Length;

    public decimal Before { get; }

    public BandScale Scale { get; }

    public MeritAdvice Advice { get; }

    /// <summary>Points and effort of the first steps of each item, as many as are there.</summary>
    public (decimal Points, decimal Effort) Path(int[] taken)
    {
        var (points, effort) = (0m, 0m);
        for (var i = 0; i < items.Length; i++)
        {
            var steps = items[i].Efforts.Take(taken[i]).ToArray();
            points += items[i].Bobot * steps.Length;
            effort += steps.Sum();
        }

        return (points, effort);
    }

    public IEnumerable<(decimal Points, decimal Effort)> AllPaths() =>
        items.Aggregate(
            (IEnumerable<int[]>)[[]],
            (paths, item) => paths.SelectMany(path => Enumerable.Range(0, item.Efforts.Length + 1).Select(steps => (int[])[.. path, steps]))).Select(Path);

    /// <summary>The steps of each item follow one another from its level on, and the sums are theirs.</summary>
    public bool IsWhole(MeritPath path) =>
        path.Steps.GroupBy(step => step.Item.Kode, StringComparer.Ordinal).All(group =>
            group.Select(step => step.LevelAsal).SequenceEqual(Enumerable.Range(items[Index(group.Key)].Level, group.Count()))
            && group.Select(step => step.Upaya).SequenceEqual(items[Index(group.Key)].Efforts.Take(group.Count())))
        && path.Tambahan == path.Total - Before
        && path.Upaya == path.Steps.Sum(step => step.Upaya);

    private static int Index(string code) => code[1] - '0';

    private static Gen<(decimal Bobot, int Level, decimal[] Efforts)> Item() =>
        from bobot in Gen.Elements(0.25m, 0.5m, 1m, 2m, 2.5m, 3m, 5m, 7.5m)
        from level in Gen.Choose(1, 4)
        from count in Gen.Choose(0, 4 - level)
        from efforts in Gen.Choose(0, 40).Select(effort => effort / 4m).ArrayOf(count)
        select (bobot, level, efforts);
}
