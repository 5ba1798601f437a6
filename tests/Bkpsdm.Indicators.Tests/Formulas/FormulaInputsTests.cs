namespace Bkpsdm.Indicators.Tests;

public class FormulaInputsTests
{
    [Fact]
    public void With_SameId_ReplacesAndLeavesTheFormerSet()
    {
        var one = FormulaInputs.Empty.With("a", 1m);
        var two = one.With("a", 2m).With("b", 3m);
        Assert.Equal(["a", "b"], two.Ids);
        Assert.Equal(["a"], one.Ids);
        Assert.Equal(2m, Count("a").Evaluate(two));
        Assert.Equal(1m, Count("a").Evaluate(one));
        Assert.Empty(FormulaInputs.Empty.Ids);
    }

    [Fact]
    public void With_SameIdOfAnotherKind_Replaces()
    {
        var groups = FormulaInputs.Empty.With("a", 1m).With("a", [new RatioPair("x", 1, 2)]);
        Assert.Equal(["a"], groups.Ids);
        Assert.Equal(Reason.MissingInput("a"), Count("a").Evaluate(groups).Reason);
        var scores = groups.With("a", [new ScoreFrequency(1, 2)]);
        Assert.Equal(["a"], scores.Ids);
        Assert.Equal(["a"], scores.With("a", 5m).Ids);
    }

    [Fact]
    public void With_CallersListChangedLater_SetStays()
    {
        var groups = new List<RatioPair> { new("x", 1, 2) };
        var inputs = FormulaInputs.Empty.With("k", groups);
        groups[0] = new RatioPair("x", 1, 1);
        Assert.Equal(50m, MeanOfRatiosFormula.Create(FormulaInput.Create("k", BilingualText.Same("k"))).Evaluate(inputs));
    }

    [Fact]
    public void Ids_AreInOrdinalOrder() =>
        Assert.Equal(["I", "a", "i", "ı"], FormulaInputs.Empty.With("ı", 1m).With("i", 1m).With("a", 1m).With("I", 1m).Ids);

    [Fact]
    public void Create_BlankOrRepeatedId_Throws()
    {
        Assert.Throws<ArgumentException>(() => FormulaInputs.Create([KeyValuePair.Create(" ", 1m)]));
        Assert.Throws<ArgumentException>(() => FormulaInputs.Create([KeyValuePair.Create("a", 1m), KeyValuePair.Create("a", 2m)]));
        Assert.Throws<ArgumentNullException>(() => FormulaInputs.Create(null!));
        Assert.Throws<ArgumentException>(() => FormulaInputs.Empty.With("", 1m));
        Assert.Throws<ArgumentNullException>(() => FormulaInputs.Empty.With("a", (IEnumerable<RatioPair>)null!));
        Assert.Throws<ArgumentNullException>(() => FormulaInputs.Empty.With("a", (IEnumerable<ScoreFrequency>)null!));
    }

    [Fact]
    public void Input_BlankIdOrNoName_Throws()
    {
        Assert.Throws<ArgumentException>(() => FormulaInput.Create(" ", BilingualText.Same("x")));
        Assert.Throws<ArgumentNullException>(() => FormulaInput.Create(null!, BilingualText.Same("x")));
        Assert.Throws<ArgumentNullException>(() => FormulaInput.Create("x", null!));
        Assert.Equal("0..", FormulaInput.Create("x", BilingualText.Same("x")).Range.ToString());
        Assert.Equal("x", FormulaInput.Create("x", BilingualText.Same("y")).ToString());
    }

    private static CountFormula Count(string id) => CountFormula.Create(FormulaInput.Create(id, BilingualText.Same(id)));
}
