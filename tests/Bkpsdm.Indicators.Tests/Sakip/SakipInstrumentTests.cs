namespace Bkpsdm.Indicators.Tests;

public class SakipInstrumentTests
{
    private static readonly BilingualText Nama = BilingualText.Same("uji");
    private static readonly LegalBasis Basis = LegalBasis.Create("uji", SourceConfidence.Recalled);

    [Fact]
    public void Create_Weights99Of100_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Instrument(100, Komponen("1", 60, 60), Komponen("2", 39, 39)));
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Komponen("1", 30, 6, 9, 14));
        Assert.Equal(100, Instrument(100, Komponen("1", 60, 60), Komponen("2", 40, 40)).Whole);
    }

    [Fact]
    public void Create_WeightsBeyondEveryWhole_Throws() =>
        Assert.Throws<ArgumentException>(() => Komponen("1", long.MaxValue, long.MaxValue, long.MaxValue));

    [Fact]
    public void Create_CodeTwice_Throws()
    {
        Assert.Throws<ArgumentException>(() => Instrument(100, Komponen("1", 60, 60), Komponen("1", 40, 40)));
        Assert.Throws<ArgumentException>(() => Instrument(100, Komponen("1", 60, 60), Komponen("1.0", 40, 40)));
    }

    [Fact]
    public void Create_NothingOrNull_Throws()
    {
        Assert.Throws<ArgumentException>(() => Instrument(100));
        Assert.Throws<ArgumentException>(() => Instrument(100, Komponen("1", 100, 100), null!));
        Assert.Throws<ArgumentException>(() => SakipKomponen.Create("1", Nama, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => SakipSubKomponen.Create("1.a", Nama, 0));
        Assert.Throws<ArgumentNullException>(() => SakipSubKomponen.Create("1.a", null!, 1));
    }

    [Fact]
    public void Create_ScaleThatDoesNotBeginAtZero_Throws() =>
        Assert.Throws<ArgumentException>(() => SakipInstrument.Create("uji", Nama, Basis, 100, PermenpanRb14Of2017.NikScale, Komponen("1", 100, 100)));

    [Fact]
    public void LevelTable_LetterTwiceOrShareAboveOne_Throws()
    {
        Assert.Throws<ArgumentException>(() => SakipLevelTable.Create("uji", Nama, Basis, SakipLevel.Create("A", 1m), SakipLevel.Create("a", 0.5m)));
        Assert.Throws<ArgumentException>(() => SakipLevelTable.Create("uji", Nama, Basis));
        Assert.Throws<ArgumentOutOfRangeException>(() => SakipLevel.Create("A", 1.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => SakipLevel.Create("A", -0.01m));
    }

    [Theory]
    [InlineData("A", 1)]
    [InlineData(" b", 0.66)]
    [InlineData("C", 0.33)]
    [InlineData("D", 0)]
    [InlineData("y", 1)]
    [InlineData("T", 0)]
    public void LevelTable_AToDAndYaTidak(string letter, double share) =>
        Assert.Equal((decimal)share, PermenpanRb88Of2021.LevelsAToDAndYaTidak.Find(letter).ToOneOf().AsT1.Nilai);

    [Fact]
    public void LevelTable_UnknownLetter_IsAReason()
    {
        var reason = PermenpanRb88Of2021.LevelsAToE.Find("F").Reason!;
        Assert.Equal("LEVEL_TIDAK_DIKENAL", reason.Code);
        Assert.Contains("A, B, C, D, E", reason.Text(Bahasa.English), StringComparison.Ordinal);
    }

    private static SakipInstrument Instrument(long whole, params SakipKomponen[] komponen) =>
        SakipInstrument.Create("uji", Nama, Basis, whole, PermenpanRb88Of2021.Predikat, komponen);

    private static SakipKomponen Komponen(string kode, long parts, params long[] subs) =>
        SakipKomponen.Create(kode, Nama, parts, [.. subs.Select((sub, index) => SakipSubKomponen.Create($"{kode}.{index}", Nama, sub))]);
}
