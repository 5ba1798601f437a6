namespace Bkpsdm.Indicators.Tests.Periods;

public class TahunAnggaranTests
{
    [Theory]
    [InlineData("1945", true)]
    [InlineData("9998", true)]
    [InlineData("1944", false)]
    [InlineData("9999", false)]
    [InlineData("+026", false)]
    [InlineData("026", false)]
    public void Parse_takes_the_years_that_Create_takes(string text, bool readable)
    {
        Assert.Equal(readable, TahunAnggaran.TryParse(text, out var tahun));
        Assert.Equal(readable ? text : string.Empty, tahun.ToString());
    }

    [Fact]
    public void Create_refuses_what_Parse_refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TahunAnggaran.Create(1944));
        Assert.Throws<ArgumentOutOfRangeException>(() => TahunAnggaran.Create(9999));
    }
}
