namespace Bkpsdm.Indicators.Tests;

public class OfficialScoreFormulaTests
{
    private static readonly OfficialScoreFormula Sakip = OfficialScoreFormula.Create(
        FormulaInput.Create("nilai", BilingualText.Create("nilai SAKIP", "SAKIP score"), ValueRange.Create(0, 100)),
        BilingualText.Create("LHE Inspektorat", "the inspectorate's report"));

    [Fact]
    public void Evaluate_Score_IsTakenOver() =>
        Assert.Equal(71.51m, Sakip.Evaluate(FormulaInputs.Empty.With("nilai", 71.51m))); // Tabel 2.4, SAKIP 2024

    [Fact]
    public void Evaluate_AboveTheMaximumOrMissing_IsAReason()
    {
        Assert.Equal("the input 'nilai' is 100.01; possible is 0 to 100", Sakip.Evaluate(FormulaInputs.Empty.With("nilai", 100.01m)).Reason!.Text(Bahasa.English));
        Assert.Equal(Reason.MissingInput("nilai"), Sakip.Evaluate(FormulaInputs.Empty).Reason);
    }

    [Fact]
    public void Description_NamesTheReport()
    {
        Assert.Equal("skorResmi", Sakip.Jenis);
        Assert.Equal("nilai SAKIP, diambil dari LHE Inspektorat", Sakip.Expression.Indonesia);
        Assert.Equal("SAKIP score, taken over from the inspectorate's report", Sakip.Expression.English);
        Assert.Throws<ArgumentNullException>(() => OfficialScoreFormula.Create(Sakip.Masukan, null!));
    }
}
