using NodaTime;

namespace Bkpsdm.Indicators.Tests;

public class TahunAnggaranTests
{
    [Fact]
    public void Create_Year_IsJanuaryToDecember()
    {
        var tahun = TahunAnggaran.Create(2026);
        Assert.Equal((2026, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), "2026"), (tahun.Year, tahun.Start, tahun.End, tahun.ToString()));
        Assert.True(tahun.Contains(new LocalDate(2026, 1, 1)) && tahun.Contains(new LocalDate(2026, 12, 31)));
        Assert.False(tahun.Contains(new LocalDate(2025, 12, 31)) || tahun.Contains(new LocalDate(2027, 1, 1)));
        Assert.Equal(tahun, TahunAnggaran.FromDate(new LocalDate(2026, 5, 17)));
    }

    [Fact]
    public void Days_OfAnotherCalendar_LieInTheYearOfThatDay()
    {
        var day = new LocalDate(2026, 5, 17).WithCalendar(CalendarSystem.HebrewCivil);
        Assert.Equal(TahunAnggaran.Create(2026), TahunAnggaran.FromDate(day));
        Assert.True(TahunAnggaran.Create(2026).Contains(day));
    }

    [Theory]
    [InlineData(1944)]
    [InlineData(9999)]
    [InlineData(0)]
    [InlineData(-2026)]
    [InlineData(int.MaxValue)]
    public void Create_OutsideTheYears_NamesValueAndRange(int year)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => TahunAnggaran.Create(year));
        Assert.Equal("year", error.ParamName);
        Assert.Contains("1945 to 9998", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1945")]
    [InlineData("2026")]
    [InlineData("9998")]
    public void Parse_FourDigits_IsTheYear(string text)
    {
        Assert.Equal(text, TahunAnggaran.Parse(text).AsT1.ToString());
        Assert.True(TahunAnggaran.TryParse(text, out var tahun));
        Assert.Equal(text, tahun.ToString());
    }

    [Theory]
    [InlineData("1944")]
    [InlineData("9999")]
    [InlineData("0000")]
    [InlineData("26")]
    [InlineData("02026")]
    [InlineData(" 2026")]
    [InlineData("-202")]
    [InlineData("20,6")]
    [InlineData("٢٠٢٦")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_SomethingElse_IsAnError(string? text)
    {
        var error = TahunAnggaran.Parse(text).AsT0;
        Assert.Equal(("TAHUN_TIDAK_TERBACA", text), (error.Code, error.Value));
        Assert.Equal("Bukan tahun; tulis empat digit, 1945 sampai 9998.", error.Message.Indonesia);
        Assert.Equal("Not a year; write four digits, 1945 to 9998.", error.Message.English);
        Assert.False(TahunAnggaran.TryParse(text, out var tahun));
        Assert.True(tahun.IsEmpty);
    }

    [Fact]
    public void PlusYears_StaysInsideOrThrows()
    {
        Assert.Equal(TahunAnggaran.Create(2024), TahunAnggaran.Create(2026).AddYears(-2));
        Assert.Throws<ArgumentOutOfRangeException>(() => TahunAnggaran.Create(2026).AddYears(7973));
        Assert.Throws<ArgumentOutOfRangeException>(() => TahunAnggaran.Create(2026).AddYears(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => TahunAnggaran.Create(2026).AddYears(int.MinValue));
    }

    [Fact]
    public void Default_IsEmptyAndRefused()
    {
        var empty = default(TahunAnggaran);
        Assert.True(empty.IsEmpty);
        Assert.Equal(string.Empty, empty.ToString());
        Assert.Throws<InvalidOperationException>(() => empty.Start);
        Assert.Throws<InvalidOperationException>(() => empty.End);
        Assert.Throws<InvalidOperationException>(() => empty.AddYears(1));
        Assert.False(empty.Contains(new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void Comparison_IsThatOfTheYears()
    {
        var (one, other) = (TahunAnggaran.Create(2025), TahunAnggaran.Create(2026));
        Assert.True(one < other && one <= other && other > one && other >= one && one != other && one.CompareTo(other) < 0);
        Assert.True(one == TahunAnggaran.Create(2025) && one.Equals((object)TahunAnggaran.Create(2025)));
        Assert.Equal(one.GetHashCode(), TahunAnggaran.Create(2025).GetHashCode());
    }
}
