namespace Bkpsdm.Indicators.Tests;

public class BandScaleTests
{
    private static readonly LegalBasis Basis = LegalBasis.Create("uji", SourceConfidence.Recalled);

    [Fact]
    public void Create_EndsThatDoNotRise_Throws()
    {
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast, ("D", 0m), ("B", 50m), ("C", 40m)));
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast, ("D", 0m), ("C", 50m), ("B", 50m)));
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast, ("D", 0m), ("C", null)));
    }

    [Fact]
    public void Create_LowestBandAboveOrBelowTheMinimum_Throws()
    {
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast, ("D", 1m), ("C", 50m)));
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast, ("D", -1m), ("C", 50m)));
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast, ("D", null), ("C", 50m)));
    }

    [Fact]
    public void Create_BandThatNoValueReaches_Throws()
    {
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast, ("D", 0m), ("C", 100.01m)));
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.MoreThan, ("D", 0m), ("C", 100m)));
        Assert.Equal("C", Make(BoundaryRule.AtLeast, ("D", 0m), ("C", 100m)).Classify(100m).ToOneOf().AsT1.Predikat);
    }

    [Fact]
    public void Create_NoBandNullBandOrSharedName_Throws()
    {
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast));
        Assert.Throws<ArgumentException>(() => Make(BoundaryRule.AtLeast, ("Baik", 0m), (" baik", 50m)));
        Assert.Throws<ArgumentException>(() => BandScale.Create("uji", BilingualText.Same("uji"), Basis, BoundaryRule.AtLeast, Rounding.None, default, [null!]));
        Assert.Throws<ArgumentNullException>(() => BandScale.Create("uji", BilingualText.Same("uji"), Basis, BoundaryRule.AtLeast, Rounding.None, default, null!));
    }

    [Fact]
    public void Create_EndWithMoreDecimalsThanTheReading_Throws()
    {
        var bands = new[] { Band.Create("D", null), Band.Create("C", 50.005m) };
        var error = Assert.Throws<ArgumentException>(() => BandScale.Create("uji", BilingualText.Same("uji"), Basis, BoundaryRule.AtLeast, Rounding.Usual, default, bands));
        Assert.Contains("50.005", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_CallersArrayChangedLater_ScaleStays()
    {
        var bands = new[] { Band.Create("D", null), Band.Create("C", 50m) };
        var scale = BandScale.Create("uji", BilingualText.Same("uji"), Basis, BoundaryRule.AtLeast, Rounding.None, default, bands);
        bands[1] = Band.Create("X", 60m);
        Assert.Equal("C", scale.Classify(55m).ToOneOf().AsT1.Predikat);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    [InlineData(-79228162514264337593543950335d)]
    public void Classify_OutsideTheRange_IsAReason(double value)
    {
        var number = value < -1e20 ? decimal.MinValue : (decimal)value;
        var scale = Make(BoundaryRule.AtLeast, ("D", 0m), ("C", 50m));
        Assert.Equal("DI_LUAR_RENTANG", scale.Classify(number).Reason!.Code);
        Assert.Equal("DI_LUAR_RENTANG", scale.GapTo(number, "C").Reason!.Code);
        Assert.Equal("DI_LUAR_RENTANG", scale.GapsAbove(number).Reason!.Code);
        Assert.Equal("DI_LUAR_RENTANG", scale.Explain(number).Result.Reason!.Code);
    }

    [Fact]
    public void GapTo_BeyondEveryDecimal_IsAReason()
    {
        var scale = BandScale.Create("uji", BilingualText.Same("uji"), Basis, BoundaryRule.AtLeast, Rounding.None, default, Band.Create("D", null), Band.Create("C", 50m));
        Assert.Equal("TERLALU_BESAR", scale.GapTo(decimal.MinValue, "C").Reason!.Code);
        Assert.Equal("TERLALU_BESAR", scale.GapsAbove(decimal.MinValue).Reason!.Code);
        Assert.Equal(0m, scale.GapTo(decimal.MinValue, "D"));
    }

    [Fact]
    public void Find_ByPredikatCodeOrAlias_IgnoresCapitalsAndBlanks()
    {
        var scale = PermenpanRb88Of2021.Predikat;
        foreach (var name in new[] { "BB", " bb ", "Sangat Baik", "SANGAT BAIK" })
        {
            Assert.Equal("BB", scale.Find(name).ToOneOf().AsT1.Kode);
        }

        Assert.Equal("CC", scale.Find("memadai").ToOneOf().AsT1.Kode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Istimewa")]
    public void Find_UnknownName_IsAReasonWithTheKnownOnes(string name)
    {
        var reason = PermenpanRb88Of2021.Predikat.Find(name).Reason!;
        Assert.Equal("PREDIKAT_TIDAK_DIKENAL", reason.Code);
        Assert.Contains("BB, Sangat Baik", reason.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Equal(reason, PermenpanRb88Of2021.Predikat.GapTo(50m, name).Reason);
    }

    [Fact]
    public void GapsAbove_MoreThan_TellsThatTheEndMustBeExceeded()
    {
        // Paser's SAKIP 2024: 71.51 (Tabel 2.4); A begins above 80, AA above 90 (Permenpan RB 88/2021).
        var gaps = PermenpanRb88Of2021.Predikat.GapsAbove(71.51m).ToOneOf().AsT1;
        Assert.Equal(["A", "AA"], gaps.Select(gap => gap.Band.Kode));
        Assert.Equal([8.49m, 18.49m], gaps.Select(gap => gap.Gap));
        Assert.All(gaps, gap => Assert.True(gap.IsBoundExcluded));
    }

    [Fact]
    public void GapsAbove_AtTheEndItself_IsZeroAndNotReached()
    {
        var gaps = PermenpanRb88Of2021.Predikat.GapsAbove(80m).ToOneOf().AsT1;
        Assert.Equal("A", gaps[0].Band.Kode);
        Assert.Equal(0m, gaps[0].Gap);
    }

    [Fact]
    public void AboveAndUpperEnd_OfTheHighestBand_AreReasons()
    {
        var scale = Permendagri86Of2017.Predikat;
        var highest = scale.Find("Sangat Tinggi").ToOneOf().AsT1;
        Assert.Equal("PREDIKAT_TERTINGGI", scale.Above(highest).Reason!.Code);
        Assert.Equal("TANPA_BATAS_ATAS", scale.UpperEnd(highest).Reason!.Code);
        Assert.Equal("Tinggi", scale.Above(scale.Find("Sedang").ToOneOf().AsT1).ToOneOf().AsT1.Predikat);
    }

    [Fact]
    public void Above_BandOfAnotherScale_Throws() =>
        Assert.Throws<ArgumentException>(() => PermenpanRb88Of2021.Predikat.Above(PermenpanRb14Of2017.NikScale.Bands[0]));

    [Theory]
    [InlineData("D", ">= 0 dan <= 30", ">= 0 and <= 30")]
    [InlineData("BB", "> 70 dan <= 80", "> 70 and <= 80")]
    [InlineData("AA", "> 90 dan <= 100", "> 90 and <= 100")]
    public void Extent_MoreThan_ShowsBothEnds(string kode, string indonesia, string english)
    {
        var scale = PermenpanRb88Of2021.Predikat;
        var band = scale.Find(kode).ToOneOf().AsT1;
        Assert.Equal(indonesia, scale.Extent(band, Bahasa.Indonesia));
        Assert.Equal(english, scale.Extent(band, Bahasa.English));
    }

    [Theory]
    [InlineData("D", ">= 25 dan < 65", ">= 25 and < 65")]
    [InlineData("B", ">= 76,61 dan < 88,31", ">= 76.61 and < 88.31")]
    [InlineData("A", ">= 88,31 dan <= 100", ">= 88.31 and <= 100")]
    public void Extent_AtLeast_ShowsBothEnds(string kode, string indonesia, string english)
    {
        var scale = PermenpanRb14Of2017.NikScale;
        var band = scale.Find(kode).ToOneOf().AsT1;
        Assert.Equal(indonesia, scale.Extent(band, Bahasa.Indonesia));
        Assert.Equal(english, scale.Extent(band, Bahasa.English));
    }

    [Fact]
    public void Explain_RoundedReading_ShowsIt()
    {
        const string Expected = """
            Mutu pelayanan menurut NIK: 88,305 dibulatkan ke 2 desimal = 88,31 -> A, Sangat Baik
              [dasar hukum: Permenpan RB 14/2017 (sejak 2017; tiga sumber atau lebih)]
              Batas bawah, paling rendah: 88,31
              Batas atas, paling tinggi: 100

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), PermenpanRb14Of2017.NikScale.Explain(88.305m).ToText(Bahasa.Indonesia));
    }

    [Fact]
    public void Explain_ExactReading_ShowsTheEnds()
    {
        const string Expected = """
            SAKIP predikat: 80 -> BB, Very good
              [legal basis: Permenpan RB 88/2021 (since 2021; three or more sources)]
              Lower end, more than: 70
              Upper end, at most: 80

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), PermenpanRb88Of2021.Predikat.Explain(80m).ToText(Bahasa.English));
    }

    private static BandScale Make(BoundaryRule rule, params (string Predikat, decimal? Lower)[] bands) =>
        BandScale.Create("uji", BilingualText.Same("uji"), Basis, rule, Rounding.None, ValueRange.Create(0m, 100m), [.. bands.Select(band => Band.Create(band.Predikat, band.Lower))]);
}
