namespace Bkpsdm.Indicators.Tests.Achievements;

public class AchievementLimitsTests
{
    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(60, 60)]
    [InlineData(100, 100)]
    [InlineData(164, 100)]
    public void Apply_keeps_a_number_within_both_ends(int percent, int expected) =>
        Assert.Equal(expected, AchievementLimits.Create(0, 100).Apply(percent));

    [Fact]
    public void None_changes_nothing_and_prints_nothing()
    {
        Assert.True(AchievementLimits.None.IsNone);
        Assert.Equal(-50m, AchievementLimits.None.Apply(-50m));
        Assert.Empty(AchievementLimits.None.ToString());
        Assert.Equal(default, AchievementLimits.Create(null, null));
    }

    [Fact]
    public void Create_refuses_a_cap_below_the_floor()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AchievementLimits.Create(100, 0));
        Assert.Equal("0..120", AchievementLimits.Create(0.0m, 120.00m).ToString());
    }

    [Fact]
    public void Equality_is_of_both_ends()
    {
        Assert.True(AchievementLimits.Create(0, 100) == AchievementLimits.Create(0.0m, 100.0m));
        Assert.True(AchievementLimits.Create(0, 100) != AchievementLimits.Create(0, null));
        Assert.Equal(AchievementLimits.Create(0, 100).GetHashCode(), AchievementLimits.Create(0.0m, 100.0m).GetHashCode());
    }
}
