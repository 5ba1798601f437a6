using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Formulas;

/// <summary>The quick sum over named inputs is the exact sum over the tree, to the last digit and with the same reason.</summary>
public class WeightedTreeByNameTests
{
    private const int Leaves = 5;

    /// <summary>Scores as they are met, long ones, large ones, ones out of range, and a missing one.</summary>
    private static readonly Gen<decimal?> Values = Gen.Frequency(
        (8, Gen.Choose(0, 10_000).Select(value => (decimal?)(value / 100m))),
        (2, Gen.Choose(1, 1_000_000).Select(value => (decimal?)(1m / value))),
        (2, Gen.Choose(1, 1_000_000).Select(value => (decimal?)(decimal.MaxValue / value))),
        (1, Gen.Constant((decimal?)-1m)),
        (1, Gen.Constant((decimal?)null)));

    [Property(MaxTest = 500)]
    public Property Evaluate_ByName_IsTheExactSum() => Prop.ForAll(
        Gen.Choose(0, 20).ArrayOf(Leaves).Where(parts => parts.Take(3).Sum() > 0 && parts.Skip(3).Sum() > 0).ToArbitrary(),
        Values.ArrayOf(Leaves).ToArbitrary(),
        (parts, values) =>
        {
            var inputs = FormulaInputs.Create(values
                .Select((value, i) => (Id: Id(i), Value: value))
                .Where(input => input.Value is not null)
                .Select(input => new KeyValuePair<string, decimal>(input.Id, input.Value!.Value)));
            var tree = Tree(parts);
            var exact = tree.EvaluateExact(inputs).Bind<decimal>(fraction => fraction.TryToDecimal(out var value) ? value : Reason.TooLarge);
            return tree.Evaluate(inputs) == exact;
        });

    /// <summary>Two leaves and a group of two in which one leaf weighs nothing: (30 × 50 + 70 × 90) / 100 = 78.</summary>
    [Fact]
    public void Evaluate_ByName_DoesNotReadWhatWeighsNothing()
    {
        var tree = WeightedTreeFormula.Create(100,
        [
            WeightedNode.Leaf(30, Input(0)),
            WeightedNode.Group(70, "kelompok", BilingualText.Create("Kelompok", "Group"), 2, [WeightedNode.Leaf(2, Input(1)), WeightedNode.Leaf(0, Input(2))]),
        ]);
        var inputs = FormulaInputs.Empty.With(Id(0), 50).With(Id(1), 90);
        Assert.Equal(78m, tree.Evaluate(inputs));
        Assert.Equal(Reason.MissingInput(Id(1)), tree.Evaluate(FormulaInputs.Empty.With(Id(0), 50)));
        Assert.Equal(Reason.InvalidInput(Id(0), -1, ValueRange.Create(0, null)), tree.Evaluate(inputs.With(Id(0), -1)));
    }

    /// <summary>More leaves than the quick sum keeps at hand: the mean of 0 to 99 is 49.5.</summary>
    [Fact]
    public void Evaluate_ByName_ManyLeaves()
    {
        var tree = WeightedTreeFormula.Create(100, Enumerable.Range(0, 100).Select(i => WeightedNode.Leaf(1, Input(i))));
        var inputs = FormulaInputs.Create(Enumerable.Range(0, 100).Select(i => new KeyValuePair<string, decimal>(Id(i), i)));
        Assert.Equal(49.5m, tree.Evaluate(inputs));
    }

    private static WeightedTreeFormula Tree(int[] parts)
    {
        var group = parts.Skip(3).Sum();
        return WeightedTreeFormula.Create(
            parts.Take(3).Sum() + 7,
            [
                .. parts.Take(3).Select((weight, i) => WeightedNode.Leaf(weight, Input(i))),
                WeightedNode.Group(7, "kelompok", BilingualText.Create("Kelompok", "Group"), group, parts.Skip(3).Select((weight, i) => WeightedNode.Leaf(weight, Input(i + 3)))),
            ]);
    }

    private static string Id(int index) => "aspek-" + index.ToString(CultureInfo.InvariantCulture);

    private static FormulaInput Input(int index) => FormulaInput.Create(Id(index), BilingualText.Same(Id(index)));
}
