using OneOf;

namespace Bkpsdm.Indicators.Tests;

public class ReadResultTests
{
    [Fact]
    public void TryGet_OfWhatWasRead_GivesTheValueAndNoError()
    {
        Assert.True(TahunAnggaran.Parse("2026").TryGet(out var tahun, out var error));
        Assert.Equal(TahunAnggaran.Create(2026), tahun);
        Assert.Null(error);
    }

    [Fact]
    public void TryGet_OfWhatWasNotRead_GivesTheErrorAndNoValue()
    {
        Assert.False(IndicatorCatalog.Read("{").TryGet(out var catalog, out var error));
        Assert.Null(catalog);
        Assert.Equal("JSON_TIDAK_SAH", error.Code);
    }

    [Fact]
    public void TryGet_OfADefaultResult_IsAProgrammersError() =>
        Assert.Throws<ArgumentException>("result", () => default(OneOf<ReadError, decimal>).TryGet(out _, out _));
}
