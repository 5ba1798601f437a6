using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Targets;

public partial class TrajectoryTests
{
    [Fact]
    public void ComputedFinal_follows_the_rule()
    {
        Assert.Equal(300m, Merit.ComputedFinal());
        Assert.Equal(222m, Peserta.ComputedFinal());
        Assert.Equal(44.4m, Peserta.ComputedFinal(FinalRule.RataRata));
        Assert.Equal(50m, Peserta.ComputedFinal(FinalRule.TahunTerakhir));
        Assert.Equal("ATURAN_AKHIR_BELUM_DITETAPKAN", Merit.WithFinalRule(default).ComputedFinal().Reason!.Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => Merit.ComputedFinal(default));
    }

    [Fact]
    public void FinalFits_says_whether_the_stated_final_condition_follows()
    {
        Assert.True(Known(Peserta.HasFittingFinal()));
        Assert.False(Known(Peserta.WithFinalRule(Last).HasFittingFinal()));
        Assert.False(Known(Make(null, default, 2026, [1, 1, 2], 1.3333333333333333333333333333m, Mean, Higher).HasFittingFinal()));
        Assert.Equal("ATURAN_AKHIR_BELUM_DITETAPKAN", Peserta.WithFinalRule(default).HasFittingFinal().Reason!.Code);
    }

    [Fact]
    public void An_unknown_year_leaves_only_the_last_year_to_the_rule()
    {
        var trajectory = Make(null, default, 2026, [1, Reason.NoTarget, 2], 2, Last, Higher);
        Assert.Equal(2m, trajectory.ComputedFinal());
        Assert.Equal(Reason.IncompleteChildren, trajectory.ComputedFinal(FinalRule.Jumlah));
        Assert.Equal(Reason.IncompleteChildren, trajectory.ComputedFinal(FinalRule.RataRata));
        Assert.Equal(Reason.IncompleteChildren, trajectory.InferFinalRule().Reason);
    }

    [Fact]
    public void A_sum_beyond_the_largest_decimal_is_unknown() => Assert.Equal(
        Reason.TooLarge,
        Make(null, default, 2026, [decimal.MaxValue, decimal.MaxValue], 1, Sum, Higher).ComputedFinal());

    [Fact]
    public void InferFinalRule_gives_the_one_rule_that_fits()
    {
        Assert.Equal(FinalRule.TahunTerakhir, Merit.InferFinalRule());
        Assert.Equal(FinalRule.Jumlah, Peserta.WithFinalRule(default).InferFinalRule());
        Assert.Equal(FinalRule.RataRata, Make(null, default, 2026, [80, 90, 100], 90, default, Higher).InferFinalRule());
    }

    [Fact]
    public void InferFinalRule_says_when_none_or_several_fit()
    {
        var none = Make(null, default, 2026, [80, 90, 100], 95, default, Higher).InferFinalRule();
        Assert.Equal("ATURAN_AKHIR_TIDAK_COCOK", none.Reason!.Code);

        // Tabel 4.4 row 2: 100 percent in every year and at the end.
        var several = Make(2024, 100, 2026, [100, 100, 100, 100, 100], 100, default, Higher).InferFinalRule();
        Assert.Equal("ATURAN_AKHIR_GANDA", several.Reason!.Code);
        Assert.EndsWith("tahun terakhir, rata-rata", several.Reason.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.EndsWith("last year, mean", several.Reason.Text(Bahasa.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainFinal_shows_the_years_and_the_stated_final_condition() => Assert.Equal(
        "Kondisi akhir yang dihitung, jumlah: 2 + 3 = 5 Indeks -> berbeda dari yang dinyatakan\n"
        + "  Target 2026: 2 Indeks\n"
        + "  Target 2027: 3 Indeks\n"
        + "  Kondisi akhir yang dinyatakan: 6 Indeks\n",
        Make(null, default, 2026, [2, 3], 6, Sum, Higher).ExplainFinal().ToText(Bahasa.Indonesia));

    [Fact]
    public void ExplainFinal_of_a_mean_divides() => Assert.StartsWith(
        "Computed final condition, mean: (2 + 3) / 2 = 2.5 index -> as stated\n",
        Make(null, default, 2026, [2, 3], 2.5m, Mean, Higher).ExplainFinal().ToText(Bahasa.English),
        StringComparison.Ordinal);

    [Property]
    public Property The_inferred_rule_makes_the_final_condition_fit() => Prop.ForAll(
        Gens.Trajectory.ToArbitrary(),
        Gen.Elements(FinalRule.TahunTerakhir, FinalRule.Jumlah, FinalRule.RataRata).ToArbitrary(),
        (trajectory, rule) =>
        {
            var made = Trajectory.Create(trajectory.Satuan, trajectory.BaselineYear, trajectory.Baseline, trajectory.Targets, trajectory.ComputedFinal(rule), default, default);
            if (made.InferFinalRule().TryGet(out var inferred))
            {
                Assert.True(Known(made.WithFinalRule(Stated<FinalRule>.Inferred(inferred)).HasFittingFinal()));
            }
            else
            {
                Assert.True(made.FittingFinalRules().Match(rules => rules.Count != 1, _ => true));
            }
        });

    [Property]
    public Property Explained_final_condition_is_the_computed_one() => Prop.ForAll(
        Gens.Trajectory.ToArbitrary(),
        trajectory => trajectory.ExplainFinal().Result == trajectory.ComputedFinal());
}
