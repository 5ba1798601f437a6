using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Achievements;

public partial class AchievementTests
{
    private const Polarity Higher = Polarity.HigherIsBetter;
    private const Polarity Lower = Polarity.LowerIsBetter;

    // Renstra BKPSDM Kabupaten Paser 2025-2029, Tabel 2.4: realisation, target and the ratio that the document prints.
    [Theory]
    [InlineData("66,00", "60,00", "110,00")] // row 1, 2022
    [InlineData("70,60", "60,00", "117,67")] // row 2, 2022
    [InlineData("79,00", "62,00", "127,42")] // row 2, 2023
    [InlineData("40,80", "65,00", "62,77")] // row 2, 2024
    [InlineData("185,50", "125,00", "148,40")] // row 3, 2023
    [InlineData("246,50", "150,00", "164,33")] // row 3, 2024
    [InlineData("65,18", "63,00", "103,46")] // row 4, 2023
    [InlineData("80,92", "72,00", "112,39")] // row 5, 2023
    [InlineData("190,69", "80,00", "238,36")] // row 6, 2023
    [InlineData("84,055", "85,00", "98,89")] // row 7, 2023
    [InlineData("0,00", "65,00", "0,00")] // row 1, 2023: a realisation of zero is zero
    public void Higher_is_better_Tabel_2_4(string realisasi, string target, string rasio)
    {
        var percent = Achievement.Of(Number(realisasi), Number(target), Higher, AchievementRule.RealisasiPerTarget);
        Assert.Equal(Number(rasio), percent.Map(Rounding.Usual.Apply));
    }

    [Fact]
    public void The_result_is_not_rounded() => Assert.Equal(
        164.33333333333333333333333333m,
        Achievement.Of(246.5m, 150, Higher, AchievementRule.RealisasiPerTarget));

    // Tabel 4.4 row 3: the share of staff under disciplinary punishment, target 1,00 for 2026; realisations invented.
    [Theory]
    [InlineData("1,00", "100", "100")]
    [InlineData("0,80", "120", "125")]
    [InlineData("1,25", "75", "80")]
    [InlineData("2,00", "0", "50")]
    [InlineData("2,50", "-50", "40")]
    public void Lower_is_better_both_formulas(string realisasi, string twoTargets, string targetPerRealisasi)
    {
        Assert.Equal(Number(twoTargets), Achievement.Of(Number(realisasi), 1m, Lower, AchievementRule.DuaTargetKurangRealisasi));
        Assert.Equal(Number(targetPerRealisasi), Achievement.Of(Number(realisasi), 1m, Lower, AchievementRule.TargetPerRealisasi));
    }

    [Fact]
    public void Zero_realisation_is_200_by_one_formula_and_unknown_by_the_other()
    {
        Assert.Equal(200m, Achievement.Of(0, 1, Lower, AchievementRule.DuaTargetKurangRealisasi));
        Assert.Equal("REALISASI_NOL", Achievement.Of(0, 1, Lower, AchievementRule.TargetPerRealisasi).Reason!.Code);
    }

    [Fact]
    public void Negative_numbers_measure_no_achievement()
    {
        Assert.Equal("TARGET_NEGATIF", Achievement.Of(-1, -2, Higher, AchievementRule.RealisasiPerTarget).Reason!.Code);
        Assert.Equal("REALISASI_NEGATIF", Achievement.Of(-1, 2, Lower, AchievementRule.TargetPerRealisasi).Reason!.Code);
        Assert.Equal(-50m, Achievement.Of(-1, 2, Higher, AchievementRule.RealisasiPerTarget));
    }

    // Tabel 2.4 row 13, 2022: findings, target 0, realisation 0, and a printed ratio of 100,00.
    [Theory]
    [InlineData(ZeroTargetPolicy.Unknown, 0, null)]
    [InlineData(ZeroTargetPolicy.HundredWhenZero, 0, 100)]
    [InlineData(ZeroTargetPolicy.HundredOrZero, 0, 100)]
    [InlineData(ZeroTargetPolicy.Unknown, 3, null)]
    [InlineData(ZeroTargetPolicy.HundredWhenZero, 3, null)]
    [InlineData(ZeroTargetPolicy.HundredOrZero, 3, 0)]
    public void Zero_target_follows_the_named_policy(ZeroTargetPolicy policy, int realisasi, int? expected)
    {
        foreach (var rule in AchievementRule.For(Lower))
        {
            var percent = Achievement.Of(realisasi, 0, Lower, rule, zeroTarget: policy);
            Assert.Equal(expected is { } value ? value : Reason.ZeroTarget, percent);
        }
    }

    [Fact]
    public void Zero_target_that_is_exceeded_is_reached_where_higher_is_better() => Assert.Equal(
        100m,
        Achievement.Of(3, 0, Higher, AchievementRule.RealisasiPerTarget, zeroTarget: ZeroTargetPolicy.HundredOrZero));

    [Fact]
    public void A_missing_side_gives_its_reason_the_target_first()
    {
        Assert.Equal(Reason.NoTarget, Achievement.Of(1957, Reason.NoTarget, Higher, AchievementRule.RealisasiPerTarget));
        Assert.Equal(Reason.NoRealisasi, Achievement.Of(Reason.NoRealisasi, 70, Higher, AchievementRule.RealisasiPerTarget));
        Assert.Equal(Reason.NoTarget, Achievement.Of(Reason.NoRealisasi, Reason.NoTarget, Higher, AchievementRule.RealisasiPerTarget));
        Assert.Equal(Reason.NotComputed, Achievement.Of(default, 1, Higher, AchievementRule.RealisasiPerTarget));
    }

    [Fact]
    public void Limits_are_the_callers()
    {
        Assert.Equal(120m, Achievement.Of(246.5m, 150, Higher, AchievementRule.RealisasiPerTarget, AchievementLimits.Create(0, 120)));
        Assert.Equal(0m, Achievement.Of(3, 1, Lower, AchievementRule.DuaTargetKurangRealisasi, AchievementLimits.Create(0, null)));
        Assert.Equal(75m, Achievement.Of(1.25m, 1, Lower, AchievementRule.DuaTargetKurangRealisasi, AchievementLimits.Create(0, 100)));
    }

    [Fact]
    public void A_rule_of_the_other_polarity_is_a_programmer_error()
    {
        var error = Assert.Throws<ArgumentException>(() => Achievement.Of(1, 1, Lower, AchievementRule.RealisasiPerTarget));
        Assert.Contains("DUA_TARGET_KURANG_REALISASI", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Achievement.Of(Reason.NoRealisasi, 1, Higher, AchievementRule.TargetPerRealisasi));
        Assert.Throws<ArgumentOutOfRangeException>(() => Achievement.Of(1, 1, default, AchievementRule.RealisasiPerTarget));
        Assert.Throws<ArgumentOutOfRangeException>(() => Achievement.Of(1, 1, Higher, AchievementRule.RealisasiPerTarget, zeroTarget: (ZeroTargetPolicy)9));
        Assert.Throws<ArgumentNullException>(() => Achievement.Of(1, 1, Higher, null!));
    }

    [Fact]
    public void A_ratio_beyond_the_largest_decimal_is_unknown() => Assert.Equal(
        Reason.TooLarge,
        Achievement.Of(decimal.MaxValue, 0.0000000000000000000000000001m, Higher, AchievementRule.RealisasiPerTarget));

    [Fact]
    public void A_cap_holds_also_beyond_the_largest_decimal() => Assert.Equal(
        100m,
        Achievement.Of(decimal.MaxValue, 0.5m, Higher, AchievementRule.RealisasiPerTarget, AchievementLimits.Create(null, 100)));

    [Property]
    public Property Achievement_does_not_depend_on_the_unit() => Prop.ForAll(
        Gens.PlanAmount.ToArbitrary(),
        Gens.PositiveAmount.ToArbitrary(),
        Gen.Elements(1000m, 0.01m, 7m).ToArbitrary(),
        (realisasi, target, factor) => Assert.All(
            AchievementRule.All,
            rule => Assert.Equal(
                Achievement.Of(realisasi, target, rule.Polarity, rule),
                Achievement.Of(realisasi * factor, target * factor, rule.Polarity, rule))));

    [Property]
    public Property Polarity_mirrors_achievement_at_the_target() => Prop.ForAll(
        Gens.PositiveAmount.ToArbitrary(),
        Gens.PositiveAmount.ToArbitrary(),
        (realisasi, target) =>
        {
            var higher = Known(Achievement.Of(realisasi, target, Higher, AchievementRule.RealisasiPerTarget));
            var mirrored = Known(Achievement.Of(realisasi, target, Lower, AchievementRule.DuaTargetKurangRealisasi));
            Assert.Equal(200m, decimal.Round(higher + mirrored, 20));
            Assert.Equal(
                Achievement.Of(target, realisasi, Higher, AchievementRule.RealisasiPerTarget),
                Achievement.Of(realisasi, target, Lower, AchievementRule.TargetPerRealisasi));
        });

    [Property]
    public Property Better_is_never_less() => Prop.ForAll(
        Gens.PositiveAmount.ToArbitrary(),
        Gens.PositiveAmount.ToArbitrary(),
        Gens.PositiveAmount.ToArbitrary(),
        (one, more, target) => Assert.All(
            AchievementRule.All,
            rule =>
            {
                var before = Known(Achievement.Of(one, target, rule.Polarity, rule));
                var after = Known(Achievement.Of(one + more, target, rule.Polarity, rule));
                Assert.True(rule.Polarity == Higher ? after >= before : after <= before);
            }));

    [Property]
    public Property On_target_is_100_by_every_rule() => Prop.ForAll(
        Gens.PositiveAmount.ToArbitrary(),
        target => AchievementRule.All.All(rule => Achievement.Of(target, target, rule.Polarity, rule) == 100m));

    private static decimal Number(string text) => IndonesianNumber.Parse(text).AsT1;

    private static decimal Known(ValueOrReason<decimal> result) => result.Match(value => value, reason => throw new ArgumentException(reason.ToString()));
}
