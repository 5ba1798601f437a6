using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Indicators.Tests;

/// <summary>Generators of numbers, groups and weighted trees; all values are valid.</summary>
static partial class Gens
{
    /// <summary>Any decimal at all: every sign, every scale, up to 29 digits, and the extremes.</summary>
    public static Gen<decimal> AnyDecimal { get; } = Gen.OneOf(
        from low in Word
        from middle in Word
        from high in Word
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale),
        from low in Word
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, 0, 0, negative, (byte)scale),
        Gen.Elements(0m, 1m, -1m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m));

    /// <summary>A decimal of at most 28 digits, as a document can write one.</summary>
    public static Gen<decimal> WrittenDecimal { get; } =
        from low in Word
        from middle in Word
        from high in Gen.Choose(0, 500_000_000)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 27)
        select new decimal(low, middle, high, negative, (byte)scale);

    /// <summary>A number, 0 or more: a count, an amount of money, or one with many ugly decimals.</summary>
    public static Gen<decimal> Amount { get; } = Gen.OneOf(
        Gen.Choose(0, 500).Select(value => (decimal)value),
        Gen.Choose(0, int.MaxValue).Select(value => value / 100m),
        Gen.Choose(0, int.MaxValue).Select(value => value / 7m),
        from low in Word
        from middle in Word
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, 0, false, (byte)scale));

    /// <summary>A number above 0.</summary>
    public static Gen<decimal> PositiveNumber { get; } = Amount.Where(value => value > 0);

    /// <summary>One to eight groups with a numerator and a positive denominator.</summary>
    public static Gen<RatioPair[]> Groups { get; } =
        from count in Gen.Choose(1, 8)
        from pairs in Gen.Zip(Amount, PositiveNumber).ArrayOf(count)
        select pairs.Select((pair, index) => new RatioPair($"kelompok {index}", pair.Item1, pair.Item2)).ToArray();

    /// <summary>One to twelve scores from 0 to 100 with a positive frequency each.</summary>
    public static Gen<ScoreFrequency[]> Frequencies { get; } =
        from count in Gen.Choose(1, 12)
        from scores in Gen.Zip(Gen.Choose(0, 10_000).Select(value => value / 97m), Gen.Choose(1, 1_000_000)).ArrayOf(count)
        select scores.Select(score => new ScoreFrequency(Math.Min(score.Item1, 100m), score.Item2)).ToArray();

    /// <summary>A weighted tree of one to three levels; the first weight of each level is above 0, others may be 0.</summary>
    public static Gen<TreeShape> Tree { get; } = MakeTree(2, 1);

    private static Gen<int> Word => Gen.Choose(int.MinValue, int.MaxValue);

    private static Gen<TreeShape> MakeTree(int depth, int least) =>
        from count in Gen.Choose(least, 3)
        from weights in Gen.Choose(0, 9).ArrayOf(count)
        from branches in MakeBranch(depth).ArrayOf(count)
        select new TreeShape(0m, [.. weights.Select((weight, index) => (index == 0 ? weight + 1L : weight, branches[index]))]);

    private static Gen<TreeShape> MakeBranch(int depth)
    {
        var leaf = Amount.Select(value => new TreeShape(value, []));
        return depth == 0 ? leaf : Gen.OneOf(leaf, leaf, MakeTree(depth - 1, 1));
    }
}

/// <summary>A leaf with its number, or weighted branches.</summary>
sealed record TreeShape(decimal Value, IReadOnlyList<(long Weight, TreeShape Node)> Branches)
{
    public bool IsLeaf => Branches.Count == 0;

    public long Whole => Branches.Sum(branch => branch.Weight);

    /// <summary>The numbers of the leaves, depth first, with the path of each as its id.</summary>
    public IEnumerable<(string Id, decimal Value)> Leaves(string path = "n") => IsLeaf
        ? [(path, Value)]
        : Branches.SelectMany((branch, index) => branch.Node.Leaves($"{path}-{index}"));

    public FormulaInputs Inputs() => Leaves().Aggregate(FormulaInputs.Empty, (inputs, leaf) => inputs.With(leaf.Id, leaf.Value));

    public WeightedTreeFormula Formula() => WeightedTreeFormula.Create(Whole, Nodes("n"));

    /// <summary>The same tree with the branches of every level in another order.</summary>
    public WeightedTreeFormula Shuffled(int seed)
    {
        var random = new Random(seed);
        return WeightedTreeFormula.Create(Whole, Shuffle(Nodes("n"), random));
    }

    /// <summary>One level with all leaves, each with its part of the product of all wholes.</summary>
    public WeightedTreeFormula Flattened()
    {
        var whole = Wholes().Aggregate(1L, (product, level) => product * level);
        return WeightedTreeFormula.Create(whole, Parts("n", whole).Select(leaf => WeightedNode.Leaf(leaf.Part, Input(leaf.Id))));
    }

    public override string ToString() => IsLeaf
        ? FormattableString.Invariant($"{Value}")
        : "(" + string.Join(" + ", Branches.Select(branch => FormattableString.Invariant($"{branch.Weight} × {branch.Node}"))) + ")";

    private static FormulaInput Input(string id) => FormulaInput.Create(id, BilingualText.Same(id));

    private static WeightedNode[] Shuffle(IEnumerable<WeightedNode> nodes, Random random) => nodes
        .Select(node => node.Cabang.Count == 0 ? node : WeightedNode.Group(node.Bobot, node.Id, node.Nama, node.Keseluruhan, Shuffle(node.Cabang, random)))
        .OrderBy(_ => random.Next())
        .ToArray();

    private IEnumerable<long> Wholes() => IsLeaf ? [] : [Whole, .. Branches.SelectMany(branch => branch.Node.Wholes())];

    private IEnumerable<(string Id, long Part)> Parts(string path, long part) => IsLeaf
        ? [(path, part)]
        : Branches.SelectMany((branch, index) => branch.Node.Parts($"{path}-{index}", part / Whole * branch.Weight));

    private IEnumerable<WeightedNode> Nodes(string path) => Branches.Select((branch, index) =>
    {
        var id = $"{path}-{index}";
        return branch.Node.IsLeaf
            ? WeightedNode.Leaf(branch.Weight, Input(id))
            : WeightedNode.Group(branch.Weight, id, BilingualText.Same(id), branch.Node.Whole, branch.Node.Nodes(id));
    });
}
