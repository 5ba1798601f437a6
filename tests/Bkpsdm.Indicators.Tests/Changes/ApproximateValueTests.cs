namespace Bkpsdm.Indicators.Tests.Changes;

public class ApproximateValueTests
{
    [Fact]
    public void It_says_that_it_is_approximate()
    {
        var value = ApproximateValue.Create(14.5m, 3);
        Assert.Equal("~14.500", value.ToString());
        Assert.Equal("sekitar 14,5", value.Text(Bahasa.Indonesia));
        Assert.Equal("about 14.5", value.Text(Bahasa.English));
    }

    [Fact]
    public void Default_is_empty_and_prints_nothing()
    {
        Assert.True(default(ApproximateValue).IsEmpty);
        Assert.Empty(default(ApproximateValue).ToString());
        Assert.Empty(default(ApproximateValue).Text(Bahasa.Indonesia));
    }

    [Fact]
    public void Equality_is_of_number_and_decimals()
    {
        Assert.True(ApproximateValue.Create(1.005m, 2) == ApproximateValue.Create(1.01m, 2));
        Assert.True(ApproximateValue.Create(1m, 2) != ApproximateValue.Create(1m, 3));
        Assert.Equal(ApproximateValue.Create(1.0m, 2).GetHashCode(), ApproximateValue.Create(1m, 2).GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ApproximateValue.Create(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ApproximateValue.Create(1, 29));
    }
}
