using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Achievements;

public partial class AchievementTests
{
    [Fact]
    public void Explain_shows_the_numbers_the_rule_and_its_basis() => Assert.Equal(
        "Capaian: 246,5 / 150 × 100 = 164,33333333333333333333333333 Persen\n"
        + "  [dasar hukum: Praktik LKjIP menurut Permenpan RB 53/2014 (tiga sumber atau lebih)]\n"
        + "  Realisasi: 246,5 Indeks\n"
        + "  Target: 150 Indeks\n",
        Achievement.Explain(246.5m, 150, Higher, AchievementRule.RealisasiPerTarget, satuan: Satuan.Indeks).ToText(Bahasa.Indonesia));

    [Fact]
    public void Explain_shows_the_limit_that_changes_the_result() => Assert.Equal(
        "Achievement within its limits: at least 0, at most 100 = 100 percent\n"
        + "  Achievement: (2 × 1 - 0.8) / 1 × 100 = 120 percent\n"
        + "    [legal basis: Praktik LKjIP menurut Permenpan RB 53/2014 (three or more sources)]\n"
        + "    Realisation: 0.8\n"
        + "    Target: 1\n",
        Achievement.Explain(0.8m, 1, Lower, AchievementRule.DuaTargetKurangRealisasi, AchievementLimits.Create(0, 100)).ToText(Bahasa.English));

    [Fact]
    public void Explain_says_why_it_is_unknown()
    {
        var text = Achievement.Explain(Reason.NoRealisasi, 0, Lower, AchievementRule.TargetPerRealisasi).ToText(Bahasa.Indonesia);
        Assert.StartsWith("Capaian: target / realisasi x 100 = tidak diketahui, tidak ada realisasi [TANPA_REALISASI]\n", text, StringComparison.Ordinal);
        Assert.Contains("Praktik LKjIP beberapa daerah (dua sumber)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_names_a_zero_target() => Assert.StartsWith(
        "Achievement: target zero, realisation 0 = 100 percent\n",
        Achievement.Explain(0, 0, Lower, AchievementRule.TargetPerRealisasi, zeroTarget: ZeroTargetPolicy.HundredWhenZero).ToText(Bahasa.English),
        StringComparison.Ordinal);

    [Property]
    public Property Explained_result_is_the_result() => Prop.ForAll(
        Gens.PlanAmount.ToArbitrary(),
        Gens.PlanAmount.ToArbitrary(),
        Gen.Elements(AchievementLimits.None, AchievementLimits.Create(0, 100), AchievementLimits.Create(null, 120)).ToArbitrary(),
        (realisasi, target, limits) => Assert.All(
            AchievementRule.All,
            rule => Assert.Equal(
                Achievement.Of(realisasi, target, rule.Polarity, rule, limits),
                Achievement.Explain(realisasi, target, rule.Polarity, rule, limits).Result)));
}
