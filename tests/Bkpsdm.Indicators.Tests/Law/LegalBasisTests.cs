namespace Bkpsdm.Indicators.Tests;

public class LegalBasisTests
{
    private static readonly TahunAnggaran Y2017 = TahunAnggaran.Create(2017);
    private static readonly TahunAnggaran Y2020 = TahunAnggaran.Create(2020);

    [Theory]
    [InlineData(2016, false)]
    [InlineData(2017, true)]
    [InlineData(2020, true)]
    [InlineData(2021, false)]
    public void InForceIn_BothYears_AreIncluded(int year, bool expected) =>
        Assert.Equal(expected, LegalBasis.Create("Permen", SourceConfidence.TwoSources, Y2017, Y2020).IsInForceIn(TahunAnggaran.Create(year)));

    [Fact]
    public void InForceIn_UnknownEnds_AreOpen()
    {
        Assert.True(LegalBasis.Create("Permen", SourceConfidence.TwoSources, Y2017).IsInForceIn(TahunAnggaran.Create(9998)));
        Assert.True(LegalBasis.Create("Permen", SourceConfidence.TwoSources, until: Y2017).IsInForceIn(TahunAnggaran.Create(1945)));
        Assert.True(LegalBasis.Create("Permen", SourceConfidence.TwoSources).IsInForceIn(Y2017));
    }

    [Theory]
    [InlineData(SourceConfidence.ThreeSources, "tiga sumber atau lebih", "three or more sources")]
    [InlineData(SourceConfidence.TwoSources, "dua sumber", "two sources")]
    [InlineData(SourceConfidence.OneSource, "satu sumber, dapat diganti", "one source, replaceable")]
    [InlineData(SourceConfidence.Inferred, "disimpulkan, dapat diganti", "inferred, replaceable")]
    [InlineData(SourceConfidence.Recalled, "belum dikonfirmasi, dapat diganti", "unconfirmed, replaceable")]
    public void Text_EveryConfidence_IsSaid(SourceConfidence confidence, string indonesia, string english)
    {
        var basis = LegalBasis.Create("Permenpan RB 14/2017", confidence, Y2017, article: "Pasal 3");
        Assert.Equal($"Permenpan RB 14/2017, Pasal 3 (sejak 2017; {indonesia})", basis.Text(Bahasa.Indonesia));
        Assert.Equal($"Permenpan RB 14/2017, Pasal 3 (since 2017; {english})", basis.Text(Bahasa.English));
        Assert.Equal(basis.Text(Bahasa.Indonesia), basis.ToString());
    }

    [Fact]
    public void Text_YearsInForce_AreWritten()
    {
        Assert.Equal("P (2017-2020; dua sumber)", LegalBasis.Create("P", SourceConfidence.TwoSources, Y2017, Y2020).ToString());
        Assert.Equal("P (sampai 2020; dua sumber)", LegalBasis.Create("P", SourceConfidence.TwoSources, until: Y2020).ToString());
        Assert.Equal("P (dua sumber)", LegalBasis.Create("P", SourceConfidence.TwoSources).ToString());
    }

    [Fact]
    public void Create_BlankReversedOrUndefined_Throws()
    {
        Assert.Throws<ArgumentException>(() => LegalBasis.Create(" ", SourceConfidence.TwoSources));
        Assert.Equal("until", Assert.Throws<ArgumentException>(() => LegalBasis.Create("P", SourceConfidence.TwoSources, Y2020, Y2017)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => LegalBasis.Create("P", (SourceConfidence)9));
    }

    [Fact]
    public void Equality_IsOfAllParts()
    {
        var basis = LegalBasis.Create("P", SourceConfidence.TwoSources, Y2017, Y2020, "Pasal 1");
        Assert.Equal(LegalBasis.Create("P", SourceConfidence.TwoSources, Y2017, Y2020, "Pasal 1"), basis);
        Assert.Equal(LegalBasis.Create("P", SourceConfidence.TwoSources, Y2017, Y2020, "Pasal 1").GetHashCode(), basis.GetHashCode());
        Assert.NotEqual(LegalBasis.Create("Q", SourceConfidence.TwoSources, Y2017, Y2020, "Pasal 1"), basis);
        Assert.NotEqual(LegalBasis.Create("P", SourceConfidence.OneSource, Y2017, Y2020, "Pasal 1"), basis);
        Assert.NotEqual(LegalBasis.Create("P", SourceConfidence.TwoSources, default, Y2020, "Pasal 1"), basis);
        Assert.NotEqual(LegalBasis.Create("P", SourceConfidence.TwoSources, Y2017, default, "Pasal 1"), basis);
        Assert.NotEqual(LegalBasis.Create("P", SourceConfidence.TwoSources, Y2017, Y2020), basis);
    }
}
