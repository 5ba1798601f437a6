using System.Globalization;

namespace Bkpsdm.Indicators.Tests;

public class RoundingTests
{
    [Theory]
    [InlineData("1.005", "1.01", "1.00")]
    [InlineData("-1.005", "-1.01", "-1.00")]
    [InlineData("1.015", "1.02", "1.02")]
    [InlineData("1.0049999999999999999999999999", "1.00", "1.00")]
    [InlineData("164.33333333333333333333333333", "164.33", "164.33")] // Tabel 2.4, Indeks Sistem Merit 2024
    public void Apply_TwoDigits_SendsAHalfAwayOrToTheEvenNeighbour(string value, string away, string even)
    {
        Assert.Equal(Number(away), Rounding.Usual.Apply(Number(value)));
        Assert.Equal(Number(even), Rounding.HalfToEven(2).Apply(Number(value)));
        Assert.Equal(Number(value), Rounding.None.Apply(Number(value)));
    }

    [Fact]
    public void Default_IsNone()
    {
        Assert.True(default(Rounding).IsNone);
        Assert.Equal(Rounding.None, default);
        Assert.Equal(string.Empty, default(Rounding).ToString());
        Assert.NotEqual(Rounding.None, Rounding.HalfToEven(0));
    }

    [Fact]
    public void Usual_IsTwoDigitsHalfAwayFromZero()
    {
        Assert.Equal(Rounding.HalfAwayFromZero(2), Rounding.Usual);
        Assert.True(Rounding.Usual == Rounding.HalfAwayFromZero(2));
        Assert.True(Rounding.Usual != Rounding.HalfToEven(2));
        Assert.Equal(Rounding.HalfAwayFromZero(2).GetHashCode(), Rounding.Usual.GetHashCode());
        Assert.Equal("2 digits, AwayFromZero", Rounding.Usual.ToString());
        Assert.Equal((2, MidpointRounding.AwayFromZero, false), (Rounding.Usual.Digits, Rounding.Usual.Mode, Rounding.Usual.IsNone));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Create_DigitsOutOfRange_NamesParameterValueAndRange(int digits)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfAwayFromZero(digits));
        Assert.Equal("digits", error.ParamName);
        Assert.Contains("outside 0 to 28", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfToEven(digits));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
