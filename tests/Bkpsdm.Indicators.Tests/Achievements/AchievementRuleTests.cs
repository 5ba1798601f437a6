namespace Bkpsdm.Indicators.Tests.Achievements;

public class AchievementRuleTests
{
    [Fact]
    public void Rules_of_a_polarity_are_named()
    {
        Assert.Equal(["REALISASI_PER_TARGET"], AchievementRule.For(Polarity.HigherIsBetter).Select(rule => rule.Code));
        Assert.Equal(["DUA_TARGET_KURANG_REALISASI", "TARGET_PER_REALISASI"], AchievementRule.For(Polarity.LowerIsBetter).Select(rule => rule.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => AchievementRule.For(default));
    }

    [Fact]
    public void Each_rule_says_where_it_comes_from() => Assert.All(
        AchievementRule.All,
        rule =>
        {
            Assert.True(rule.Basis.Confidence >= SourceConfidence.TwoSources);
            Assert.Contains("target", rule.Nama.Indonesia, StringComparison.Ordinal);
        });
}
