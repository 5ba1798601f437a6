namespace Bkpsdm.Indicators.Tests;

public class RubricSetTests
{
    private static readonly LegalBasis Old = Basis("Lama", 2004, 2016);
    private static readonly LegalBasis New = Basis("Baru", 2017, null);

    [Theory]
    [InlineData(2004, "Lama")]
    [InlineData(2016, "Lama")]
    [InlineData(2017, "Baru")]
    [InlineData(2050, "Baru")]
    public void For_YearInForce_IsTheOneRubric(int year, string regulation) =>
        Assert.Equal(regulation, Set(New, Old).For(TahunAnggaran.Create(year)).ToOneOf().AsT1.Regulation);

    [Fact]
    public void For_YearOfNone_IsAReason()
    {
        var reason = Set(Old, New).For(TahunAnggaran.Create(2003)).Reason!;
        Assert.Equal("DI_LUAR_RUBRIK", reason.Code);
        Assert.Equal("tidak ada rubrik yang berlaku untuk tahun pengukuran 2003", reason.Text(Bahasa.Indonesia));
        Assert.Equal("no rubric is in force for the year of measurement 2003", reason.Text(Bahasa.English));
    }

    [Fact]
    public void For_EmptyYear_Throws()
    {
        Assert.Throws<ArgumentException>(() => Set(Old, New).For(default));
        Assert.Throws<ArgumentException>(() => Set(LegalBasis.Create("Terbuka", SourceConfidence.Recalled)).For(default));
    }

    [Theory]
    [InlineData(2016, null)]
    [InlineData(2016, 2020)]
    [InlineData(2000, 2004)]
    [InlineData(2000, null)]
    [InlineData(null, 2004)]
    [InlineData(null, null)]
    [InlineData(2005, 2006)]
    public void Create_TwoInOneYear_Throws(int? from, int? until)
    {
        var error = Assert.Throws<ArgumentException>(() => Set(Old, Basis("Lain", from, until)));
        Assert.Contains("Lama and Lain are in force in the same year", error.Message, StringComparison.Ordinal);
        Assert.Equal("rubrics", error.ParamName);
        Assert.Throws<ArgumentException>(() => Set(Basis("Lain", from, until), Old));
    }

    [Theory]
    [InlineData(2017, null)]
    [InlineData(null, 2003)]
    public void Create_BesideOneAnother_IsASet(int? from, int? until) => Assert.Equal(2, Set(Old, Basis("Lain", from, until)).Rubrics.Count);

    [Fact]
    public void Create_NoneOrNull_Throws()
    {
        Assert.Throws<ArgumentException>(() => Set());
        Assert.Throws<ArgumentNullException>(() => Set(Old, null!));
        Assert.Throws<ArgumentNullException>(() => RubricSet<LegalBasis>.Create(null!, Old));
        Assert.Throws<ArgumentNullException>(() => Set(null!));
    }

    [Fact]
    public void Create_CallersArrayChangedLater_SetStays()
    {
        var rubrics = new[] { Old, New };
        var set = Set(rubrics);
        rubrics[0] = New;
        Assert.Equal("Lama", set.For(TahunAnggaran.Create(2010)).ToOneOf().AsT1.Regulation);
    }

    private static RubricSet<LegalBasis> Set(params LegalBasis[] rubrics) => RubricSet<LegalBasis>.Create(basis => basis, rubrics);

    private static LegalBasis Basis(string name, int? from, int? until) => LegalBasis.Create(name, SourceConfidence.Recalled, Year(from), Year(until));

    private static TahunAnggaran Year(int? year) => year is { } value ? TahunAnggaran.Create(value) : default;
}
