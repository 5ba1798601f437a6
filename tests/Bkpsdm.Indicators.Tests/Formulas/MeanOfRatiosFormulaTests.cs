namespace Bkpsdm.Indicators.Tests;

public class MeanOfRatiosFormulaTests
{
    private static readonly MeanOfRatiosFormula Mean =
        MeanOfRatiosFormula.Create(FormulaInput.Create("jabatan", BilingualText.Create("jenis jabatan", "kind of position")));

    [Fact]
    public void Evaluate_SmallAndLargeGroup_CountTheSame()
    {
        // 1 of 1 and 0 of 99: the ratio of sums would be 1.
        Assert.Equal(50m, Evaluate(new RatioPair("kecil", 1, 1), new RatioPair("besar", 0, 99)));
    }

    [Fact]
    public void Evaluate_ThirdsAndSevenths_RoundsOnce() =>
        Assert.Equal(23.809523809523809523809523810m, Evaluate(new RatioPair("a", 1, 3), new RatioPair("b", 1, 7)));

    [Fact]
    public void Evaluate_NoGroup_IsNoPopulation() => Assert.Equal(Reason.NoPopulation, Evaluate().Reason);

    [Fact]
    public void Evaluate_InputMissingOrANumber_IsMissing()
    {
        Assert.Equal(Reason.MissingInput("jabatan"), Mean.Evaluate(FormulaInputs.Empty).Reason);
        Assert.Equal(Reason.MissingInput("jabatan"), Mean.Evaluate(FormulaInputs.Empty.With("jabatan", 50m)).Reason);
    }

    [Fact]
    public void Evaluate_ZeroDenominator_NamesTheGroup()
    {
        Assert.Equal("penyebut 'jabatan: Pelaksana' nol", Evaluate(new RatioPair("Struktural", 1, 1), new RatioPair("Pelaksana", 0, 0)).Reason!.Text(Bahasa.Indonesia));
        Assert.Equal("penyebut 'jabatan: #2' nol", Evaluate(new RatioPair("Struktural", 1, 1), new RatioPair("", 0, 0)).Reason!.Text(Bahasa.Indonesia));
        Assert.Equal("PENYEBUT_NOL", Evaluate(default(RatioPair)).Reason!.Code);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(1, -5)]
    public void Evaluate_NegativeNumber_NamesTheGroup(int above, int below)
    {
        var reason = Evaluate(new RatioPair("Pelaksana", above, below)).Reason!;
        Assert.Equal("MASUKAN_TIDAK_SAH", reason.Code);
        Assert.Contains("jabatan: Pelaksana", reason.Text(Bahasa.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Groups_AreStepsOfTheirOwn()
    {
        var steps = Mean.Explain(FormulaInputs.Empty.With("jabatan", [new RatioPair("Struktural", 3, 4), new RatioPair(" ", 1, 2)])).Steps;
        Assert.Equal(["Struktural", "#2"], steps.Select(step => step.Title.Indonesia));
        Assert.Equal([75m, 50m], steps.Select(step => step.Result.ToOneOf().AsT1));
    }

    [Fact]
    public void Description_IsInBothLanguages()
    {
        Assert.Equal("rataRataRasio", Mean.Jenis);
        Assert.Equal("rata-rata dari (pembilang / penyebut × 100) per jenis jabatan", Mean.Expression.Indonesia);
        Assert.Equal("mean of (numerator / denominator × 100) by kind of position", Mean.Expression.English);
        Assert.Throws<ArgumentNullException>(() => MeanOfRatiosFormula.Create(null!));
    }

    private static ValueOrReason<decimal> Evaluate(params RatioPair[] groups) => Mean.Evaluate(FormulaInputs.Empty.With("jabatan", groups));
}
