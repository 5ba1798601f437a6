using System.Reflection;

namespace Bkpsdm.Indicators.Tests;

public class ReasonTests
{
    private static readonly Reason[] BuiltIn = [.. typeof(Reason).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Reason)property.GetValue(null)!)];

    [Fact]
    public void BuiltIn_CodesAreUniqueCapitalsAndTextsDiffer()
    {
        Assert.Equal(
            ["ANAK_TIDAK_LENGKAP", "BELUM_DIHITUNG", "BELUM_DINILAI", "BOBOT_TIDAK_DITETAPKAN", "RUMUS_TIDAK_DITETAPKAN", "TANPA_POPULASI", "TANPA_REALISASI", "TANPA_TARGET", "TARGET_NOL", "TERLALU_BESAR"],
            BuiltIn.Select(reason => reason.Code).Order(StringComparer.Ordinal));
        Assert.All(BuiltIn, reason => Assert.NotEqual(reason.Text(Bahasa.Indonesia), reason.Text(Bahasa.English)));
    }

    [Theory]
    [InlineData(null, null, "semua angka", "every number")]
    [InlineData(0, null, "0 atau lebih", "0 or more")]
    [InlineData(null, 1250, "1.250 atau kurang", "1250 or less")]
    [InlineData(0, 400, "0 sampai 400", "0 to 400")]
    public void OutOfRange_WritesNumbersInTheMannerOfTheLanguage(int? minimum, int? maximum, string indonesia, string english)
    {
        var reason = Reason.OutOfRange(1957.5m, ValueRange.Create(minimum, maximum));
        Assert.Equal("DI_LUAR_RENTANG", reason.Code);
        Assert.Equal("nilai 1.957,5 di luar rentang yang mungkin, " + indonesia, reason.Text(Bahasa.Indonesia));
        Assert.Equal("the value 1957.5 is outside the possible range, " + english, reason.Text(Bahasa.English));
    }

    [Fact]
    public void Factories_RefuseBlanks()
    {
        Assert.Throws<ArgumentException>(() => Reason.MissingInput(" "));
        Assert.Throws<ArgumentException>(() => Reason.ZeroDenominator(""));
        Assert.Throws<ArgumentException>(() => Reason.OutsidePeriod("2030", " "));
        Assert.Throws<ArgumentException>(() => Reason.Create(" ", BilingualText.Same("x")));
        Assert.Throws<ArgumentNullException>(() => Reason.Create("X", null!));
    }

    [Fact]
    public void Equality_IsCodeAndText()
    {
        Assert.Equal(Reason.MissingInput("a"), Reason.MissingInput("a"));
        Assert.NotEqual(Reason.MissingInput("a"), Reason.MissingInput("b"));
        Assert.Equal(Reason.MissingInput("a").GetHashCode(), Reason.MissingInput("a").GetHashCode());
        Assert.Equal("MASUKAN_TIDAK_ADA: masukan 'a' tidak ada", Reason.MissingInput("a").ToString());
    }
}
