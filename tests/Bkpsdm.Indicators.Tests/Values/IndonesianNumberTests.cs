using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests;

public class IndonesianNumberTests
{
    [Theory]
    [InlineData("17.994.096.616,00", "17994096616.00")] // Tabel 2.6
    [InlineData("-400.014.000,00", "-400014000.00")]
    [InlineData("1.957", "1957")]
    [InlineData("81,62", "81.62")]
    [InlineData("0", "0")]
    [InlineData("0,5", "0.5")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    [InlineData(" 246,50\t", "246.50")]
    [InlineData("123456", "123456")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("0,0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Parse_IndonesianNumber_IsRead(string text, string number)
    {
        Assert.Equal(Number(number), IndonesianNumber.Parse(text).AsT1);
        Assert.True(IndonesianNumber.TryParse(text, out var value));
        Assert.Equal(Number(number), value);
    }

    [Theory]
    [InlineData("1.95")]
    [InlineData("12.5")]
    [InlineData("1.9570")]
    [InlineData("0.123")] // No group of thousands begins with 0: a decimal point of another language.
    [InlineData("-00.500,25")]
    [InlineData("1,2,3")]
    [InlineData("1.957,")]
    [InlineData(",5")]
    [InlineData(".957")]
    [InlineData("1957.000")]
    [InlineData("1..957")]
    [InlineData("1,957.00")]
    [InlineData("1 957")]
    [InlineData("1,9.57")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("1-")]
    [InlineData("1e3")]
    [InlineData("81,62%")]
    [InlineData("Rp1.957")]
    [InlineData("N/A")]
    [InlineData("NaN")]
    [InlineData("١٢")]
    [InlineData("１２")]
    [InlineData("−5")]
    public void Parse_SomethingElse_IsRefusedAndNotGuessed(string text)
    {
        var error = IndonesianNumber.Parse(text).AsT0;
        Assert.Equal("ANGKA_TIDAK_TERBACA", error.Code);
        Assert.Equal(text, error.Value);
        Assert.Equal(
            $"Bukan angka Indonesia; tulis titik di antara kelompok tiga digit dan koma sebelum desimal, seperti 17.994.096.616,00. Terbaca: \"{text}\"",
            error.Text(Bahasa.Indonesia));
        Assert.StartsWith("Not an Indonesian number;", error.Text(Bahasa.English), StringComparison.Ordinal);
        Assert.False(IndonesianNumber.TryParse(text, out var value));
        Assert.Equal(0m, value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Parse_Nothing_IsNotZero(string? text) => Assert.Equal("ANGKA_KOSONG", IndonesianNumber.Parse(text).AsT0.Code);

    [Theory]
    [InlineData("12345678901234567890123456789")]
    [InlineData("1,1234567890123456789012345678")]
    [InlineData("0,00000000000000000000000000001")]
    [InlineData("999999999999999999999999999999999999999999")]
    public void Parse_MoreThan28Digits_IsRefusedAndNotRounded(string text) =>
        Assert.Equal("ANGKA_TERLALU_PANJANG", IndonesianNumber.Parse(text).AsT0.Code);

    [Theory]
    [InlineData("17994096616.00", "17.994.096.616")]
    [InlineData("-400014000", "-400.014.000")]
    [InlineData("-100", "-100")]
    [InlineData("1957.50", "1.957,5")]
    [InlineData("0.05", "0,05")]
    [InlineData("-0.000", "0")]
    [InlineData("79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001")]
    public void Format_AllDigits_WithoutTrailingZeros(string number, string text) => Assert.Equal(text, IndonesianNumber.Format(Number(number)));

    [Theory]
    [InlineData("17994096616", 2, "17.994.096.616,00")]
    [InlineData("1.005", 2, "1,01")]
    [InlineData("-1.005", 2, "-1,01")]
    [InlineData("999.995", 2, "1.000,00")]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.001", 2, "0,00")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("1", 28, "1,0000000000000000000000000000")]
    public void Format_FixedDecimals_RoundsHalfAwayFromZero(string number, int decimals, string text) =>
        Assert.Equal(text, IndonesianNumber.Format(Number(number), decimals));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Format_DecimalsOutOfRange_Throws(int decimals)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => IndonesianNumber.Format(1m, decimals));
        Assert.Contains("0 to 28", error.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 2000)]
    public Property Parse_of_format_is_the_number() => Prop.ForAll(Gens.WrittenDecimal.ToArbitrary(), value =>
        IndonesianNumber.Parse(IndonesianNumber.Format(value)).AsT1 == value);

    [Property(MaxTest = 1000)]
    public Property Equal_numbers_are_equal_text() => Prop.ForAll(Gens.WrittenDecimal.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (value, zeros) =>
    {
        var rounded = decimal.Round(value, 2);
        var longer = rounded + new decimal(0, 0, 0, true, (byte)(2 + zeros));
        return longer != rounded || IndonesianNumber.Format(longer) == IndonesianNumber.Format(rounded);
    });

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
