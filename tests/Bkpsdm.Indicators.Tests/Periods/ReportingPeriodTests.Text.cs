using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Periods;

public partial class ReportingPeriodTests
{
    [Theory]
    [InlineData("2026-03", "Maret 2026", "March 2026")]
    [InlineData("2026-08", "Agustus 2026", "August 2026")]
    [InlineData("2026-TW2", "Triwulan II 2026", "Quarter II 2026")]
    [InlineData("2026-TW4", "Triwulan IV 2026", "Quarter IV 2026")]
    [InlineData("2026-S1", "Semester I 2026", "Semester I 2026")]
    [InlineData("2026", "Tahun 2026", "Year 2026")]
    [InlineData("2025-2029", "Renstra 2025-2029", "Renstra 2025-2029")]
    public void Text_names_the_period(string code, string indonesia, string english)
    {
        Assert.Equal(indonesia, Read(code).Text(Bahasa.Indonesia));
        Assert.Equal(english, Read(code).Text(Bahasa.English));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-")]
    [InlineData("-2026")]
    [InlineData("2026-3")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-TW0")]
    [InlineData("2026-TW5")]
    [InlineData("2026-TW22")]
    [InlineData("2026-tw2")]
    [InlineData("2026-S3")]
    [InlineData("2026-S")]
    [InlineData("2026-Q2")]
    [InlineData("2026-2026")]
    [InlineData("2029-2025")]
    [InlineData("2025-2026-2027")]
    [InlineData("1944")]
    [InlineData("9999")]
    [InlineData("2026-9999")]
    [InlineData(" 2026")]
    [InlineData("2026-0٣")]
    public void What_is_not_a_period_is_one_clear_error(string? text)
    {
        var error = ReportingPeriod.Parse(text).AsT0;
        Assert.Equal("PERIODE_TIDAK_TERBACA", error.Code);
        Assert.Equal(text, error.Value);
        Assert.Contains("2026-TW2", error.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Contains("2026-TW2", error.Text(Bahasa.English), StringComparison.Ordinal);
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.True(period.IsEmpty);
    }

    [Property]
    public Property What_is_written_is_read_again() => Prop.ForAll(
        Gens.ReportingPeriod.ToArbitrary(),
        period =>
        {
            Assert.True(ReportingPeriod.TryParse(period.ToString(), out var again));
            Assert.Equal(period, again);
            Assert.True(period == again && !(period != again));
            Assert.Equal(period.GetHashCode(), again.GetHashCode());
            Assert.Equal(0, period.CompareTo(again));
        });
}
