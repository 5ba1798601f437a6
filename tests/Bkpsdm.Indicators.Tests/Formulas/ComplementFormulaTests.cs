namespace Bkpsdm.Indicators.Tests;

public class ComplementFormulaTests
{
    private static readonly ComplementFormula Bersih = ComplementFormula.Create(
        FormulaInput.Create("pelanggaran", BilingualText.Create("pegawai yang melanggar", "employees in breach")),
        FormulaInput.Create("pegawai", BilingualText.Create("jumlah pegawai", "employees")));

    [Theory]
    [InlineData(0, 40, 100)]
    [InlineData(1, 40, 97.5)]
    [InlineData(40, 40, 0)]
    public void Evaluate_PartOfAPopulation_IsTheRest(int part, int whole, double percent) =>
        Assert.Equal((decimal)percent, Bersih.Evaluate(Inputs(part, whole)));

    [Fact]
    public void Evaluate_NobodyAtAll_IsUnknownAndNotAHundred() =>
        Assert.Equal(Reason.NoPopulation, Bersih.Evaluate(Inputs(0, 0)).Reason);

    [Theory]
    [InlineData(41, 40, "masukan 'pelanggaran' bernilai 41; yang mungkin 0 sampai 40")]
    [InlineData(1, 0, "masukan 'pelanggaran' bernilai 1; yang mungkin 0 sampai 0")]
    [InlineData(-1, 40, "masukan 'pelanggaran' bernilai -1; yang mungkin 0 atau lebih")]
    [InlineData(1, -40, "masukan 'pegawai' bernilai -40; yang mungkin 0 atau lebih")]
    public void Evaluate_NumbersThatCannotBe_AreNamed(int part, int whole, string text)
    {
        var reason = Bersih.Evaluate(Inputs(part, whole)).Reason!;
        Assert.Equal("MASUKAN_TIDAK_SAH", reason.Code);
        Assert.Equal(text, reason.Text(Bahasa.Indonesia));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -5)]
    [InlineData(-7, -5)]
    public void Evaluate_InputsWithAnOpenRange_StillHaveNoNegativePopulation(int part, int whole)
    {
        var open = ComplementFormula.Create(
            FormulaInput.Create("pelanggaran", BilingualText.Same("a"), default),
            FormulaInput.Create("pegawai", BilingualText.Same("y"), default));
        Assert.Equal("MASUKAN_TIDAK_SAH", open.Evaluate(Inputs(part, whole)).Reason!.Code);
        Assert.Equal("MASUKAN_TIDAK_SAH", open.Explain(Inputs(part, whole)).Result.Reason!.Code);
    }

    [Fact]
    public void Evaluate_MissingInput_IsNamed() =>
        Assert.Equal(Reason.MissingInput("pegawai"), Bersih.Evaluate(FormulaInputs.Empty.With("pelanggaran", 1m)).Reason);

    [Fact]
    public void Create_SameInputTwice_Throws()
    {
        Assert.Contains("'pegawai' stands twice", Assert.Throws<ArgumentException>(() => ComplementFormula.Create(Bersih.Populasi, Bersih.Populasi)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ComplementFormula.Create(Bersih.Bagian, null!));
    }

    [Fact]
    public void Description_IsInBothLanguages()
    {
        Assert.Equal("komplemen", Bersih.Jenis);
        Assert.Equal("(1 − pegawai yang melanggar / jumlah pegawai) × 100", Bersih.Expression.Indonesia);
        Assert.Equal("(1 − employees in breach / employees) × 100", Bersih.Expression.English);
    }

    private static FormulaInputs Inputs(decimal part, decimal whole) => FormulaInputs.Empty.With("pelanggaran", part).With("pegawai", whole);
}
