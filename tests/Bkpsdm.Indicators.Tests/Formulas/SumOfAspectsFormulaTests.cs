namespace Bkpsdm.Indicators.Tests;

public class SumOfAspectsFormulaTests
{
    // Grafik 2.3 of the document: the merit system of 2024 by aspect; Tabel 4.3 gives the sum, 246.5.
    private static readonly SumOfAspectsFormula Merit = SumOfAspectsFormula.Create(
        [Aspect("perencanaan", 40), Aspect("pengadaan", 40), Aspect("kinerja", 80)]);

    [Fact]
    public void Evaluate_Scores_AreAdded() =>
        Assert.Equal(99.75m, Merit.Evaluate(Inputs(("perencanaan", 27.5m), ("pengadaan", 32.25m), ("kinerja", 40m))));

    [Fact]
    public void Evaluate_EachAtItsMaximum_IsTheSumOfMaxima() =>
        Assert.Equal(160m, Merit.Evaluate(Inputs(("perencanaan", 40m), ("pengadaan", 40m), ("kinerja", 80m))));

    [Fact]
    public void Evaluate_ScoreAboveItsMaximum_IsUnknownAndNotCutOff()
    {
        var inputs = Inputs(("perencanaan", 27.5m), ("pengadaan", 40.01m), ("kinerja", 40m));
        var reason = Merit.Evaluate(inputs).Reason!;
        Assert.Equal("MASUKAN_TIDAK_SAH", reason.Code);
        Assert.Equal("masukan 'pengadaan' bernilai 40,01; yang mungkin 0 sampai 40", reason.Text(Bahasa.Indonesia));
        Assert.Equal("the input 'pengadaan' is 40.01; possible is 0 to 40", reason.Text(Bahasa.English));
        Assert.Equal(reason, Merit.Explain(inputs).Result.Reason);
        Assert.Null(Merit.Explain(inputs).Working);
    }

    [Fact]
    public void Evaluate_AspectMissing_IsNamedAndNotZero() =>
        Assert.Equal(Reason.MissingInput("kinerja"), Merit.Evaluate(Inputs(("perencanaan", 27.5m), ("pengadaan", 32m))).Reason);

    [Fact]
    public void Create_NoAspectTwiceOrNull_Throws()
    {
        Assert.Throws<ArgumentException>(() => SumOfAspectsFormula.Create([]));
        Assert.Throws<ArgumentNullException>(() => SumOfAspectsFormula.Create(null!));
        Assert.Throws<ArgumentNullException>(() => SumOfAspectsFormula.Create([null!]));
        Assert.Contains("'kinerja' stands twice", Assert.Throws<ArgumentException>(() => SumOfAspectsFormula.Create([Aspect("kinerja", 1), Aspect("kinerja", 2)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Description_NamesTheAspects()
    {
        Assert.Equal("jumlahAspek", Merit.Jenis);
        Assert.Equal("perencanaan + pengadaan + kinerja", Merit.Expression.Indonesia);
        Assert.Equal("kinerja (maksimum 80)", Merit.Explain(FormulaInputs.Empty).Steps[2].Title.Indonesia);
    }

    private static FormulaInput Aspect(string id, decimal maximum) => FormulaInput.Create(id, BilingualText.Same(id), ValueRange.Create(0, maximum));

    private static FormulaInputs Inputs(params (string Id, decimal Value)[] values) =>
        FormulaInputs.Create(values.Select(value => KeyValuePair.Create(value.Id, value.Value)));
}
