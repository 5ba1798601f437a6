namespace Bkpsdm.Indicators.Tests;

public class RatioFormulaTests
{
    private static readonly RatioFormula Tindak = RatioFormula.Create(
        FormulaInput.Create("ditindaklanjuti", BilingualText.Create("temuan ditindaklanjuti", "findings followed up")),
        FormulaInput.Create("temuan", BilingualText.Create("jumlah temuan", "findings")));

    [Theory]
    [InlineData("246.50", "150", "164.33333333333333333333333333")] // Tabel 2.4, Indeks Sistem Merit 2024: 164.33
    [InlineData("1", "3", "33.333333333333333333333333333")]
    [InlineData("2", "3", "66.666666666666666666666666667")]
    [InlineData("0", "7", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "100")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000003", "33.333333333333333333333333333")]
    public void Evaluate_TwoNumbers_IsThePercentage(string above, string below, string percent)
    {
        var expected = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, Tindak.Evaluate(Number(above), Number(below)));
        Assert.Equal(expected, Tindak.Evaluate(FormulaInputs.Empty.With("ditindaklanjuti", Number(above)).With("temuan", Number(below))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Evaluate_ZeroDenominator_IsUnknownAndNotAHundred(int above)
    {
        var reason = Tindak.Evaluate(above, 0).Reason!;
        Assert.Equal("PENYEBUT_NOL", reason.Code);
        Assert.Equal("penyebut 'temuan' nol", reason.Text(Bahasa.Indonesia));
        Assert.Equal("the denominator 'temuan' is zero", reason.Text(Bahasa.English));
    }

    [Fact]
    public void Evaluate_NegativeNumbers_NameTheInput()
    {
        var reason = Tindak.Evaluate(5, -10).Reason!;
        Assert.Equal("MASUKAN_TIDAK_SAH", reason.Code);
        Assert.Equal("masukan 'temuan' bernilai -10; yang mungkin 0 atau lebih", reason.Text(Bahasa.Indonesia));
        Assert.Equal("the input 'temuan' is -10; possible is 0 or more", reason.Text(Bahasa.English));
        Assert.Contains("'ditindaklanjuti'", Tindak.Evaluate(-5, 10).Reason!.Text(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_MissingInput_IsNamed()
    {
        Assert.Equal(Reason.MissingInput("ditindaklanjuti"), Tindak.Evaluate(FormulaInputs.Empty).Reason);
        Assert.Equal(Reason.MissingInput("temuan"), Tindak.Evaluate(FormulaInputs.Empty.With("ditindaklanjuti", 1m)).Reason);
        Assert.Equal("MASUKAN_TIDAK_ADA", Tindak.Evaluate(FormulaInputs.Empty).Reason!.Code);
    }

    [Fact]
    public void Evaluate_BeyondTheLargestDecimal_IsAReason() =>
        Assert.Equal(Reason.TooLarge, Tindak.Evaluate(decimal.MaxValue, 0.0000000000000000000000000001m).Reason);

    [Fact]
    public void Create_SameInputTwice_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => RatioFormula.Create(Tindak.Penyebut, Tindak.Penyebut));
        Assert.Contains("'temuan' stands twice", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => RatioFormula.Create(null!, Tindak.Penyebut));
        Assert.Throws<ArgumentNullException>(() => RatioFormula.Create(Tindak.Pembilang, null!));
        Assert.Throws<ArgumentNullException>(() => Tindak.Evaluate(null!));
    }

    [Fact]
    public void Description_IsInBothLanguages()
    {
        Assert.Equal("rasio", Tindak.Jenis);
        Assert.Equal("temuan ditindaklanjuti / jumlah temuan × 100", Tindak.Expression.Indonesia);
        Assert.Equal("findings followed up / findings × 100", Tindak.Expression.English);
        Assert.Equal(Tindak.Expression.Indonesia, Tindak.ToString());
        Assert.Equal(["ditindaklanjuti", "temuan"], Tindak.Inputs.Select(input => input.Id));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
