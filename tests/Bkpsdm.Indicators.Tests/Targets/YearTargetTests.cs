namespace Bkpsdm.Indicators.Tests.Targets;

public class YearTargetTests
{
    [Fact]
    public void Default_is_empty_and_prints_nothing()
    {
        Assert.True(default(YearTarget).IsEmpty);
        Assert.Empty(default(YearTarget).ToString());
        Assert.Throws<ArgumentException>(() => YearTarget.Create(default(TahunAnggaran), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearTarget.Create(1944, 1));
    }

    [Fact]
    public void Equality_is_exact()
    {
        Assert.True(YearTarget.Create(2026, 71.50m) == YearTarget.Create(TahunAnggaran.Create(2026), 71.5m));
        Assert.True(YearTarget.Create(2026, 71.5m) != YearTarget.Create(2026, Reason.NoTarget));
        Assert.Equal(YearTarget.Create(2026, 71.50m).GetHashCode(), YearTarget.Create(2026, 71.5m).GetHashCode());
        Assert.Equal("2026: 71.5", YearTarget.Create(2026, 71.50m).ToString());
        Assert.Equal("2026: TANPA_TARGET", YearTarget.Create(2026, Reason.NoTarget).ToString());
    }
}
