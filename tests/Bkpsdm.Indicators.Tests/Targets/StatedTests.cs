namespace Bkpsdm.Indicators.Tests.Targets;

public class StatedTests
{
    [Fact]
    public void Default_is_undecided_and_prints_nothing()
    {
        Stated<FinalRule> open = default;
        Assert.False(open.IsDecided);
        Assert.False(open.TryGet(out _));
        Assert.Equal(Stated<FinalRule>.Undecided, open);
        Assert.Empty(open.ToString());
    }

    [Fact]
    public void Declared_and_inferred_are_told_apart()
    {
        var declared = Stated<FinalRule>.Declared(FinalRule.Jumlah);
        var inferred = Stated<FinalRule>.Inferred(FinalRule.Jumlah);
        Assert.True(declared != inferred);
        Assert.True(inferred.TryGet(out var rule));
        Assert.Equal(FinalRule.Jumlah, rule);
        Assert.Equal("Jumlah (Inferred)", inferred.ToString());
        Assert.Equal(inferred.GetHashCode(), Stated<FinalRule>.Inferred(FinalRule.Jumlah).GetHashCode());
    }
}
