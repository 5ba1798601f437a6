namespace Bkpsdm.Indicators.Tests;

public class CountFormulaTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void Evaluate_WholeNumber_IsTheCount(int count) => Assert.Equal(count, Evaluate("dokumen", count));

    [Theory]
    [InlineData("dokumen", "'dokumen' bernilai 1,5; cacah adalah bilangan bulat, 0 atau lebih")]
    [InlineData("{0", "'{0' bernilai 1,5; cacah adalah bilangan bulat, 0 atau lebih")]
    [InlineData("a}b{1}", "'a}b{1}' bernilai 1,5; cacah adalah bilangan bulat, 0 atau lebih")]
    public void Evaluate_Fraction_IsAReasonWhateverTheId(string id, string text)
    {
        var reason = Evaluate(id, 1.5m).Reason!;
        Assert.Equal("BUKAN_CACAH", reason.Code);
        Assert.Equal(text, reason.Text(Bahasa.Indonesia));
    }

    [Fact]
    public void Evaluate_NegativeOrMissing_IsAReason()
    {
        Assert.Equal("MASUKAN_TIDAK_SAH", Evaluate("dokumen", -1).Reason!.Code);
        var open = CountFormula.Create(FormulaInput.Create("dokumen", BilingualText.Same("dokumen"), default));
        Assert.Equal("BUKAN_CACAH", open.Evaluate(FormulaInputs.Empty.With("dokumen", -1m)).Reason!.Code);
        Assert.Equal(Reason.MissingInput("dokumen"), open.Evaluate(FormulaInputs.Empty).Reason);
    }

    [Fact]
    public void Description_IsInBothLanguages()
    {
        var count = CountFormula.Create(FormulaInput.Create("dokumen", BilingualText.Create("dokumen", "documents")));
        Assert.Equal(("cacah", "jumlah dokumen", "number of documents"), (count.Jenis, count.Expression.Indonesia, count.Expression.English));
    }

    private static ValueOrReason<decimal> Evaluate(string id, decimal value) =>
        CountFormula.Create(FormulaInput.Create(id, BilingualText.Same(id))).Evaluate(FormulaInputs.Empty.With(id, value));
}
