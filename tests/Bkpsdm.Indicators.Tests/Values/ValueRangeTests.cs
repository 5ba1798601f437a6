namespace Bkpsdm.Indicators.Tests;

public class ValueRangeTests
{
    [Fact]
    public void Contains_BothEnds_AreIncluded()
    {
        var merit = ValueRange.Create(0, 400);
        Assert.True(merit.Contains(0) && merit.Contains(400) && merit.Contains(246.5m));
        Assert.False(merit.Contains(-0.0000000000000000000000000001m) || merit.Contains(400.01m));
        Assert.True(ValueRange.Create(5, 5).Contains(5));
    }

    [Fact]
    public void Contains_OpenEnds_HoldEveryNumber()
    {
        Assert.True(default(ValueRange).Contains(decimal.MinValue) && default(ValueRange).Contains(decimal.MaxValue));
        Assert.True(ValueRange.Create(0, null).Contains(decimal.MaxValue));
        Assert.False(ValueRange.Create(0, null).Contains(-1));
        Assert.False(ValueRange.Create(null, 0).Contains(1));
    }

    [Fact]
    public void Create_Reversed_Throws()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ValueRange.Create(10, 9.99m));
        Assert.Equal("maximum", error.ParamName);
        Assert.Contains("9.99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EqualityAndText_AreThoseOfBothEnds()
    {
        Assert.True(ValueRange.Create(0, 100) == ValueRange.Create(0.0m, 100.00m));
        Assert.True(ValueRange.Create(0, 100) != ValueRange.Create(0, null));
        Assert.True(default(ValueRange).IsEmpty);
        Assert.False(ValueRange.Create(null, 0).IsEmpty);
        Assert.Equal(ValueRange.Create(0, 100).GetHashCode(), ValueRange.Create(0.0m, 100.00m).GetHashCode());
        Assert.Equal(["", "0..400", "0..", "..1.5"], new[] { default, ValueRange.Create(0, 400), ValueRange.Create(0, null), ValueRange.Create(null, 1.50m) }.Select(range => range.ToString()));
    }
}
