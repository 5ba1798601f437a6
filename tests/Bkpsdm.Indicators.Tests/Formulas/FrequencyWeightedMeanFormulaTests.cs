namespace Bkpsdm.Indicators.Tests;

public class FrequencyWeightedMeanFormulaTests
{
    private static readonly FrequencyWeightedMeanFormula Mean = FrequencyWeightedMeanFormula.Create(
        FormulaInput.Create("nilai", BilingualText.Create("nilai", "score"), ValueRange.Create(1, 4)), 25);

    [Fact]
    public void Evaluate_Scores_AreWeightedByFrequency()
    {
        // Two 4s and one 3: 11 / 3 × 25.
        Assert.Equal(91.66666666666666666666666667m, Evaluate(new ScoreFrequency(4, 2), new ScoreFrequency(3, 1)));
        Assert.Equal(100m, Evaluate(new ScoreFrequency(4, 5_000_000_000)));
        Assert.Equal(25m, Evaluate(new ScoreFrequency(1, 3), new ScoreFrequency(4, 0)));
    }

    [Fact]
    public void Evaluate_FrequenciesBeyondLong_AreAddedExactly() =>
        Assert.Equal(62.5m, Evaluate(new ScoreFrequency(1, long.MaxValue), new ScoreFrequency(4, long.MaxValue)));

    [Fact]
    public void Evaluate_NobodyAnswered_IsNoPopulation()
    {
        Assert.Equal(Reason.NoPopulation, Evaluate().Reason);
        Assert.Equal(Reason.NoPopulation, Evaluate(new ScoreFrequency(4, 0)).Reason);
        Assert.Equal(Reason.NoPopulation, Mean.Explain(FormulaInputs.Empty.With("nilai", Array.Empty<ScoreFrequency>())).Result.Reason);
        Assert.Equal(Reason.MissingInput("nilai"), Mean.Evaluate(FormulaInputs.Empty).Reason);
    }

    [Fact]
    public void Evaluate_ImpossibleScoreOrFrequency_IsNamed()
    {
        Assert.Equal("the input 'nilai' is 5; possible is 1 to 4", Evaluate(new ScoreFrequency(4, 1), new ScoreFrequency(5, 1)).Reason!.Text(Bahasa.English));
        Assert.Equal("the input 'nilai' is -1; possible is 0 or more", Evaluate(new ScoreFrequency(4, -1)).Reason!.Text(Bahasa.English));
    }

    [Fact]
    public void Create_FactorBelowOne_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FrequencyWeightedMeanFormula.Create(Mean.Nilai, 0));
        Assert.Throws<ArgumentNullException>(() => FrequencyWeightedMeanFormula.Create(null!, 1));
    }

    [Fact]
    public void Description_IsInBothLanguages()
    {
        Assert.Equal(("rataBerfrekuensi", 25L), (Mean.Jenis, Mean.Pengali));
        Assert.Equal("Σ(nilai × frekuensi) / Σ frekuensi × 25", Mean.Expression.Indonesia);
        Assert.Equal("Σ(score × frequency) / Σ frequency × 25", Mean.Expression.English);
        Assert.Equal("(4 × 2 + 3 × 1) / (2 + 1) × 25", Mean.Explain(FormulaInputs.Empty.With("nilai", [new ScoreFrequency(4, 2), new ScoreFrequency(3, 1)])).Working!.English);
    }

    private static ValueOrReason<decimal> Evaluate(params ScoreFrequency[] scores) => Mean.Evaluate(FormulaInputs.Empty.With("nilai", scores));
}
