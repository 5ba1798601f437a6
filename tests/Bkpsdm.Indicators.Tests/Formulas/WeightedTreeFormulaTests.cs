namespace Bkpsdm.Indicators.Tests;

public class WeightedTreeFormulaTests
{
    private static readonly WeightedTreeFormula IpAsn = WeightedTreeFormula.Create(
        100, [Leaf(25, "kualifikasi"), Leaf(40, "kompetensi"), Leaf(30, "kinerja"), Leaf(5, "disiplin")]);

    [Fact]
    public void Evaluate_IpAsn_IsTheBaselineOfTheDocument()
    {
        // Invented scores, chosen for the 2024 baseline of 79 in Tabel 4.3.
        Assert.Equal(79m, IpAsn.Evaluate([68m, 75m, 90m, 100m]));
        Assert.Equal(79m, IpAsn.Evaluate(Inputs(("disiplin", 100m), ("kinerja", 90m), ("kompetensi", 75m), ("kualifikasi", 68m))));
    }

    [Fact]
    public void Evaluate_Ninths_DivideOnce()
    {
        var ninth = WeightedTreeFormula.Create(9, Enumerable.Range(0, 9).Select(i => Leaf(1, $"u{i}")));
        Assert.Equal(3.1111111111111111111111111111m, ninth.Evaluate([3m, 3m, 3m, 3m, 3m, 3m, 3m, 3m, 4m]));
        Assert.Equal(3m, ninth.Evaluate([3m, 3m, 3m, 3m, 3m, 3m, 3m, 3m, 3m]));
    }

    [Fact]
    public void Evaluate_NestedLevels_MultiplyTheirShares()
    {
        var tree = Nested();
        Assert.Equal(["a", "b", "c"], tree.Inputs.Select(input => input.Id));
        Assert.Equal(70m, tree.Evaluate([100m, 40m, 70m]));
        Assert.Equal(70m, tree.Evaluate(Inputs(("a", 100m), ("b", 40m), ("c", 70m))));
    }

    [Fact]
    public void Evaluate_ComputedLeaf_UsesItsFormula()
    {
        var share = RatioFormula.Create(Input("x"), Input("y"));
        var tree = WeightedTreeFormula.Create(4, [WeightedNode.Computed(1, "bagian", BilingualText.Same("bagian"), share), Leaf(3, "z")]);
        Assert.Equal(["x", "y", "z"], tree.Inputs.Select(input => input.Id));
        Assert.Equal(53.333333333333333333333333333m, tree.Evaluate(Inputs(("x", 1m), ("y", 3m), ("z", 60m))));
        Assert.Equal(Reason.ZeroDenominator("y"), tree.Evaluate(Inputs(("x", 1m), ("y", 0m), ("z", 60m))).Reason);
        Assert.Throws<InvalidOperationException>(() => tree.Evaluate([1m, 3m, 60m]));
    }

    [Fact]
    public void Evaluate_MissingOrImpossibleLeaf_IsNamed()
    {
        Assert.Equal(Reason.MissingInput("kompetensi"), IpAsn.Evaluate(Inputs(("kualifikasi", 1m), ("kinerja", 1m), ("disiplin", 1m))).Reason);
        Assert.Equal("masukan 'kinerja' bernilai 101; yang mungkin 0 sampai 100", IpAsn.Evaluate([1m, 1m, 101m, 1m]).Reason!.Text(Bahasa.Indonesia));
        Assert.Equal(IpAsn.Evaluate([1m, 1m, 101m, 1m]), IpAsn.Evaluate(Inputs(("kualifikasi", 1m), ("kompetensi", 1m), ("kinerja", 101m), ("disiplin", 1m))));
    }

    [Fact]
    public void Evaluate_MissingLeafOfWeightZero_TakesNoPart()
    {
        var tree = WeightedTreeFormula.Create(2, [Leaf(2, "a"), Leaf(0, "b")]);
        Assert.Equal(7m, tree.Evaluate(Inputs(("a", 7m))));
        Assert.Equal(7m, tree.Evaluate([7m, 1000m]));
    }

    [Fact]
    public void Evaluate_WholeTooLargeForTheFastSum_IsStillExact()
    {
        var tree = WeightedTreeFormula.Create(long.MaxValue, [Leaf(long.MaxValue - 1, "a"), Leaf(1, "b")]);
        Assert.Equal(100m, tree.Evaluate([100m, 100m]));
        Assert.Equal(tree.Evaluate(Inputs(("a", 0m), ("b", 100m))), tree.Evaluate([0m, 100m]));
    }

    [Fact]
    public void Evaluate_LargestDecimals_DoNotOverflow()
    {
        var tree = WeightedTreeFormula.Create(2, [Leaf(1, "a", default), Leaf(1, "b", default)]);
        Assert.Equal(decimal.MaxValue, tree.Evaluate([decimal.MaxValue, decimal.MaxValue]));
        Assert.Equal(0m, tree.Evaluate([decimal.MaxValue, decimal.MinValue]));
    }

    [Fact]
    public void Evaluate_OtherCountOfNumbers_Throws()
    {
        Assert.Contains("3 numbers for 4 inputs", Assert.Throws<ArgumentException>(() => IpAsn.Evaluate([1m, 2m, 3m])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => IpAsn.Evaluate(ReadOnlySpan<decimal>.Empty));
    }

    [Fact]
    public void TryCreate_NinetyNineOfAHundred_IsRefusedInBothLanguages()
    {
        var error = WeightedTreeFormula.TryCreate(100, [Leaf(25, "a"), Leaf(74, "b")]).AsT0;
        Assert.Equal("BOBOT_TIDAK_UTUH", error.Code);
        Assert.Equal("Bobot cabang 'pohonBobot' berjumlah 99 dari 100; jumlahnya harus tepat 100.", error.Text(Bahasa.Indonesia));
        Assert.Equal("The weights of the branches of 'pohonBobot' sum to 99 of 100; they must sum to exactly 100.", error.Text(Bahasa.English));
    }

    [Theory]
    [InlineData(0, "BOBOT_KOSONG")]
    [InlineData(-100, "BOBOT_KOSONG")]
    [InlineData(101, "BOBOT_TIDAK_UTUH")]
    [InlineData(99, "BOBOT_TIDAK_UTUH")]
    public void TryCreate_OtherWhole_IsRefused(long whole, string code)
    {
        Assert.Equal(code, WeightedTreeFormula.TryCreate(whole, [Leaf(25, "a"), Leaf(75, "b")]).AsT0.Code);
        Assert.Throws<ArgumentException>(() => WeightedTreeFormula.Create(whole, [Leaf(25, "a"), Leaf(75, "b")]));
    }

    [Fact]
    public void TryCreate_NoBranchOrAnInputTwice_IsRefused()
    {
        Assert.Equal("BOBOT_KOSONG", WeightedTreeFormula.TryCreate(100, []).AsT0.Code);
        var twice = WeightedTreeFormula.TryCreate(2, [Leaf(1, "a"), Group(1, "g", 1, Leaf(1, "a"))]).AsT0;
        Assert.Equal("MASUKAN_GANDA", twice.Code);
        Assert.Equal("The input 'a' stands twice; each input has an id of its own.", twice.Text(Bahasa.English));
    }

    [Fact]
    public void TryCreate_WeightsBeyondLong_AreSummedExactly()
    {
        var error = WeightedTreeFormula.TryCreate(long.MaxValue, [Leaf(long.MaxValue, "a"), Leaf(long.MaxValue, "b")]).AsT0;
        Assert.Contains("18446744073709551614", error.Text(Bahasa.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Node_BadWeights_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Leaf(-1, "a"));
        Assert.Contains("'g' sum to 3 of 4", Assert.Throws<ArgumentException>(() => Group(1, "g", 4, Leaf(3, "a"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Group(1, "g", 4));
        Assert.Throws<ArgumentException>(() => WeightedNode.Computed(1, " ", BilingualText.Same("x"), IpAsn));
        Assert.Throws<ArgumentNullException>(() => WeightedNode.Computed(1, "x", BilingualText.Same("x"), null!));
        Assert.Throws<ArgumentNullException>(() => WeightedNode.Leaf(1, null!));
    }

    [Fact]
    public void Node_Kinds_TellWhatTheyHold()
    {
        var leaf = Leaf(3, "a");
        Assert.Equal(("a", "a", 3L, 0L), (leaf.Id, leaf.Nama.Indonesia, leaf.Bobot, leaf.Keseluruhan));
        Assert.Empty(leaf.Cabang);
        Assert.Null(leaf.Rumus);
        var group = Group(2, "g", 3, leaf);
        Assert.Equal(("g", 2L, 3L), (group.Id, group.Bobot, group.Keseluruhan));
        Assert.Same(leaf, Assert.Single(group.Cabang));
        Assert.Null(group.Masukan);
    }

    [Fact]
    public void Description_ShowsWeightsAndWhole()
    {
        Assert.Equal("pohonBobot", IpAsn.Jenis);
        Assert.Equal("(25 × kualifikasi + 40 × kompetensi + 30 × kinerja + 5 × disiplin) / 100", IpAsn.Expression.Indonesia);
    }

    // (3 of 4: (1 of 2: a, 1 of 2: b); 1 of 4: c)
    private static WeightedTreeFormula Nested() => WeightedTreeFormula.Create(4, [Group(3, "g", 2, Leaf(1, "a"), Leaf(1, "b")), Leaf(1, "c")]);

    private static FormulaInput Input(string id) => FormulaInput.Create(id, BilingualText.Same(id));

    private static WeightedNode Leaf(long weight, string id) => Leaf(weight, id, ValueRange.Create(0, id == "b" ? null : 100));

    private static WeightedNode Leaf(long weight, string id, ValueRange range) => WeightedNode.Leaf(weight, FormulaInput.Create(id, BilingualText.Same(id), range));

    private static WeightedNode Group(long weight, string id, long whole, params WeightedNode[] nodes) =>
        WeightedNode.Group(weight, id, BilingualText.Same(id), whole, nodes);

    private static FormulaInputs Inputs(params (string Id, decimal Value)[] values) =>
        FormulaInputs.Create(values.Select(value => KeyValuePair.Create(value.Id, value.Value)));
}
