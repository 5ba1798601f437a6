using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests;

public class FormulaProperties
{
    private static readonly RatioFormula Ratio = RatioFormula.Create(Input("a"), Input("b"));
    private static readonly ComplementFormula Complement = ComplementFormula.Create(Input("a"), Input("b"));
    private static readonly MeanOfRatiosFormula Mean = MeanOfRatiosFormula.Create(Input("k"));
    private static readonly FrequencyWeightedMeanFormula Frequency =
        FrequencyWeightedMeanFormula.Create(FormulaInput.Create("f", BilingualText.Same("f"), ValueRange.Create(0, 100)), 25);

    private static readonly Arbitrary<(decimal A, decimal B)> Pair = Gen.Zip(Gens.Amount, Gens.PositiveNumber).ToArbitrary();

    private static readonly Arbitrary<(TreeShape Tree, int Seed)> TreeAndSeed =
        Gen.Zip(Gens.Tree, Gen.Choose(0, int.MaxValue)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Ratio_is_scale_invariant() => Prop.ForAll(
        Gen.Zip(Gen.Choose(1, 10_000), Gen.Zip(Gen.Choose(0, int.MaxValue), Gen.Choose(1, int.MaxValue))).ToArbitrary(),
        sample =>
        {
            var (k, (a, b)) = sample;
            return Ratio.Evaluate((decimal)k * a, (decimal)k * b) == Ratio.Evaluate(a, b)
                && Ratio.Evaluate(a / 1_000_000m, b / 1_000_000m) == Ratio.Evaluate(a, b);
        });

    [Property(MaxTest = 500)]
    public Property Ratio_of_sums_is_the_same_under_any_partition() => Prop.ForAll(
        Gen.Zip(Gen.Choose(0, 1), Gen.Choose(0, 6)).ArrayOf(40).ToArbitrary(),
        records =>
        {
            // Records fall into units; the ratios of the units, each weighted by its size, are the ratio of all.
            var units = records.GroupBy(record => record.Item2).ToArray();
            var whole = WeightedTreeFormula.Create(40, units.Select(unit => WeightedNode.Computed(
                unit.Count(), $"u{unit.Key}", BilingualText.Same("u"), RatioFormula.Create(Input($"a{unit.Key}"), Input($"b{unit.Key}")))));
            var inputs = units.Aggregate(FormulaInputs.Empty, (all, unit) => all.With($"a{unit.Key}", unit.Sum(record => record.Item1)).With($"b{unit.Key}", unit.Count()));
            return whole.Evaluate(inputs) == Ratio.Evaluate(records.Sum(record => record.Item1), 40);
        });

    [Property(MaxTest = 2000)]
    public Property Fast_percent_is_the_exact_fraction() => Prop.ForAll(Pair, pair =>
        Ratio.Evaluate(pair.A, pair.B) == AsDecimal(Ratio.EvaluateExact(Numbers(pair.A, pair.B))));

    [Property(MaxTest = 2000)]
    public Property Fast_percent_of_any_numbers_is_the_exact_fraction() => Prop.ForAll(
        Gen.Zip(Gens.AnyDecimal, Gens.AnyDecimal.Where(value => value != 0)).ToArbitrary(),
        pair => ExactPercent.Of(pair.Item1, pair.Item2)
            == AsDecimal(Fraction.FromDecimal(pair.Item1) / Fraction.FromDecimal(pair.Item2) * Fraction.FromWhole(100)));

    [Property(MaxTest = 500)]
    public Property Complement_and_share_are_a_hundred_together() => Prop.ForAll(Pair, pair =>
    {
        var inputs = Numbers(Math.Min(pair.A, pair.B), pair.B);
        return (Complement.EvaluateExact(inputs).ToOneOf().AsT1 + Ratio.EvaluateExact(inputs).ToOneOf().AsT1) == Fraction.FromWhole(100);
    });

    [Property(MaxTest = 500)]
    public Property Weighted_tree_does_not_depend_on_the_order_of_branches() => Prop.ForAll(TreeAndSeed, sample =>
    {
        var inputs = sample.Tree.Inputs();
        return sample.Tree.Formula().Evaluate(inputs) == sample.Tree.Shuffled(sample.Seed).Evaluate(inputs);
    });

    [Property(MaxTest = 500)]
    public Property Weighted_tree_without_names_is_the_same_in_any_order() => Prop.ForAll(TreeAndSeed, sample =>
        BySpan(sample.Tree.Formula(), sample.Tree) == BySpan(sample.Tree.Shuffled(sample.Seed), sample.Tree));

    [Property(MaxTest = 500)]
    public Property Weighted_tree_by_span_is_the_one_by_name() => Prop.ForAll(TreeAndSeed, sample =>
        BySpan(sample.Tree.Formula(), sample.Tree) == sample.Tree.Formula().Evaluate(sample.Tree.Inputs()));

    [Property(MaxTest = 500)]
    public Property Weighted_tree_nested_is_the_flattened_one() => Prop.ForAll(TreeAndSeed, sample =>
    {
        var inputs = sample.Tree.Inputs();
        return sample.Tree.Formula().Evaluate(inputs) == sample.Tree.Flattened().Evaluate(inputs);
    });

    [Property]
    public Property Weighted_tree_lies_between_its_smallest_and_largest_leaf() => Prop.ForAll(TreeAndSeed, sample =>
    {
        var counted = CountedLeaves(sample.Tree).ToArray();
        return sample.Tree.Formula().Evaluate(sample.Tree.Inputs()).TryGet(out var value) && value >= counted.Min() && value <= counted.Max();
    });

    [Property]
    public Property Weighted_tree_of_equal_leaves_is_that_value() => Prop.ForAll(
        Gen.Zip(Gens.Tree, Gens.Amount).ToArbitrary(),
        sample =>
        {
            var inputs = sample.Item1.Leaves().Aggregate(FormulaInputs.Empty, (all, leaf) => all.With(leaf.Id, sample.Item2));
            return sample.Item1.Formula().Evaluate(inputs) == sample.Item2;
        });

    [Property]
    public Property Branch_of_weight_zero_changes_nothing() => Prop.ForAll(TreeAndSeed, sample =>
    {
        var own = sample.Tree.Formula();
        var larger = WeightedTreeFormula.Create(own.Keseluruhan, [WeightedNode.Leaf(0, Input("kosong")), .. own.Cabang]);
        var inputs = sample.Tree.Inputs();
        return larger.Evaluate(inputs) == own.Evaluate(inputs)
            && larger.Evaluate(inputs.With("kosong", -1m)) == own.Evaluate(inputs)
            && larger.Evaluate([-1m, .. sample.Tree.Leaves().Select(leaf => leaf.Value)]) == own.Evaluate(inputs);
    });

    [Property(MaxTest = 500)]
    public Property Sum_of_aspects_does_not_depend_on_their_order() => Prop.ForAll(
        Gen.Zip(Gens.Amount.ArrayOf(7), Gen.Shuffle(Enumerable.Range(0, 7).ToArray())).ToArbitrary(),
        sample =>
        {
            var inputs = FormulaInputs.Create(sample.Item1.Select((value, index) => KeyValuePair.Create($"a{index}", value)));
            return SumOfAspectsFormula.Create(Enumerable.Range(0, 7).Select(index => Input($"a{index}"))).Evaluate(inputs)
                == SumOfAspectsFormula.Create(sample.Item2.Select(index => Input($"a{index}"))).Evaluate(inputs);
        });

    [Property(MaxTest = 500)]
    public Property Mean_of_ratios_does_not_depend_on_the_order_of_groups() => Prop.ForAll(
        (from groups in Gens.Groups from shuffled in Gen.Shuffle(groups) select (groups, shuffled)).ToArbitrary(),
        sample => Mean.Evaluate(FormulaInputs.Empty.With("k", sample.groups)) == Mean.Evaluate(FormulaInputs.Empty.With("k", sample.shuffled)));

    [Property]
    public Property Mean_of_one_ratio_is_the_ratio() => Prop.ForAll(Pair, pair =>
        Mean.Evaluate(FormulaInputs.Empty.With("k", [new RatioPair("satu", pair.A, pair.B)])) == Ratio.Evaluate(pair.A, pair.B));

    [Property(MaxTest = 500)]
    public Property Frequency_mean_does_not_depend_on_order_nor_on_how_frequencies_are_split() => Prop.ForAll(
        (from scores in Gens.Frequencies from shuffled in Gen.Shuffle(scores) select (scores, shuffled)).ToArbitrary(),
        sample =>
        {
            var split = sample.shuffled.SelectMany(score => new[] { new ScoreFrequency(score.Nilai, score.Frekuensi - 1), new ScoreFrequency(score.Nilai, 1) });
            var value = Frequency.Evaluate(FormulaInputs.Empty.With("f", sample.scores));
            return value.IsKnown
                && value == Frequency.Evaluate(FormulaInputs.Empty.With("f", sample.shuffled))
                && value == Frequency.Evaluate(FormulaInputs.Empty.With("f", split));
        });

    [Property]
    public Property Explanation_of_a_tree_has_the_result_of_the_evaluation() => Prop.ForAll(TreeAndSeed, sample =>
    {
        var inputs = sample.Tree.Inputs();
        return sample.Tree.Formula().Explain(inputs).Result == sample.Tree.Formula().Evaluate(inputs);
    });

    [Property(MaxTest = 300)]
    public Property Explanation_of_every_kind_has_the_result_of_the_evaluation() => Prop.ForAll(
        (from a in Gens.AnyDecimal
         from b in Gens.AnyDecimal
         from groups in Gens.Groups
         from scores in Gens.Frequencies
         from given in Gen.Choose(0, 15)
         select (a, b, groups, scores, given)).ToArbitrary(),
        sample =>
        {
            var inputs = FormulaInputs.Empty;
            inputs = (sample.given & 1) == 0 ? inputs.With("a", sample.a) : inputs;
            inputs = (sample.given & 2) == 0 ? inputs.With("b", sample.b) : inputs;
            inputs = (sample.given & 4) == 0 ? inputs.With("k", sample.groups) : inputs;
            inputs = (sample.given & 8) == 0 ? inputs.With("f", sample.scores) : inputs;
            return AllKinds().All(formula => formula.Explain(inputs).Result == formula.Evaluate(inputs));
        });

    [Fact]
    public void AllKinds_OfThisTest_AreAllThatExist()
    {
        var kinds = typeof(Formula).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Formula))).Select(type => type.Name).Order();
        Assert.Equal(kinds, AllKinds().Select(formula => formula.GetType().Name).Distinct().Order());
    }

    private static IEnumerable<Formula> AllKinds() =>
    [
        Ratio,
        RatioFormula.Create(Open("a"), Open("b")),
        Complement,
        ComplementFormula.Create(Open("a"), Open("b")),
        Mean,
        Frequency,
        CountFormula.Create(Open("a")),
        OfficialScoreFormula.Create(Open("a"), BilingualText.Same("LHE")),
        SumOfAspectsFormula.Create([Open("a"), Input("b")]),
        WeightedTreeFormula.Create(9, [WeightedNode.Leaf(4, Open("b")), WeightedNode.Computed(5, "c", BilingualText.Same("c"), CountFormula.Create(Input("a")))]),
    ];

    private static FormulaInput Input(string id) => FormulaInput.Create(id, BilingualText.Same(id));

    private static FormulaInput Open(string id) => FormulaInput.Create(id, BilingualText.Same(id), default);

    private static FormulaInputs Numbers(decimal a, decimal b) => FormulaInputs.Empty.With("a", a).With("b", b);

    private static ValueOrReason<decimal> AsDecimal(ValueOrReason<Fraction> exact) =>
        exact.Bind<decimal>(fraction => fraction.TryToDecimal(out var value) ? value : Reason.TooLarge);

    private static ValueOrReason<decimal> BySpan(WeightedTreeFormula formula, TreeShape tree)
    {
        var values = tree.Leaves().ToDictionary(leaf => leaf.Id, leaf => leaf.Value);
        return formula.Evaluate(formula.Inputs.Select(input => values[input.Id]).ToArray());
    }

    private static IEnumerable<decimal> CountedLeaves(TreeShape tree) => tree.IsLeaf
        ? [tree.Value]
        : tree.Branches.Where(branch => branch.Weight > 0).SelectMany(branch => CountedLeaves(branch.Node));
}
