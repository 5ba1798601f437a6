namespace Bkpsdm.Indicators.Tests;

public class BandTests
{
    [Fact]
    public void Create_BlankName_Throws()
    {
        Assert.Throws<ArgumentException>(() => Band.Create(" ", 0m));
        Assert.Throws<ArgumentNullException>(() => Band.Create(null!, 0m));
        Assert.Throws<ArgumentException>(() => Band.Create("Baik", 0m, ""));
        Assert.Throws<ArgumentException>(() => Band.Create("Baik", 0m, "B", null, ""));
    }

    [Fact]
    public void Equals_AllPartsEqual_IsTrue()
    {
        var band = Band.Create("Baik", 60m, "B", BilingualText.Create("Baik", "Good"), "bagus");
        Assert.Equal(band, Band.Create("Baik", 60.00m, "B", BilingualText.Create("Baik", "Good"), "bagus"));
        Assert.Equal(band.GetHashCode(), Band.Create("Baik", 60.00m, "B", BilingualText.Create("Baik", "Good"), "bagus").GetHashCode());
        Assert.NotEqual(band, Band.Create("Baik", 61m, "B", BilingualText.Create("Baik", "Good"), "bagus"));
        Assert.NotEqual(band, Band.Create("Baik", 60m, "B", BilingualText.Create("Baik", "Good")));
        Assert.NotEqual(band, Band.Create("Baik", null, "B", BilingualText.Create("Baik", "Good"), "bagus"));
    }

    [Fact]
    public void Text_WithoutUraian_IsThePredikatInBothLanguages()
    {
        Assert.Equal("Baik", Band.Create("Baik", 60m).Text(Bahasa.English));
        Assert.Equal("B, Baik", Band.Create("Baik", 60m, "B").ToString());
    }
}
