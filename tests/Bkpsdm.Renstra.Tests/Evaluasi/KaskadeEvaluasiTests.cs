using Bkpsdm.Indicators;
using static Bkpsdm.Renstra.Tests.EvaluasiText;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The cascade score out of an evaluation of 2026, by hand from Tabel 4.1 and Gambar 3.2.</summary>
public class KaskadeEvaluasiTests
{
    // Targets of 2026: 84, 71.5, 250; 100 formations, 1.00 percent disciplined. 67.2 of 84 is 80, 200 of 250 is 80; (2 × 1 - 1.5) is 50.
    private static readonly EvaluasiRenstra Evaluation = Of(
        1,
        Nilai("kepuasan-layanan-kepegawaian", 1, 67.2m),
        Nilai("nilai-sakip", 1, 71.5m, 2),
        Nilai("indeks-sistem-merit", 1, 200, 3),
        Nilai("pemenuhan-kebutuhan-asn", 1, 90, 4),
        Nilai("hukuman-disiplin", 1, 1.5m, 5));

    [Fact]
    public void Node_has_the_mean_of_its_indicators_and_apart_from_it_what_comes_from_below()
    {
        var score = Score(PohonKaskade.Of(Plan.Rencana), Evaluation.CapaianPerSimpul(MissingValuePolicy.Unknown));
        var goal = score.Find("tujuan-1").ToOneOf().AsT1;

        Assert.Equal(90m, score.Find("sasaran-1").ToOneOf().AsT1.CapaianSendiri);
        Assert.Equal(80m, score.Find("sasaran-2").ToOneOf().AsT1.CapaianSendiri);
        Assert.Equal("ANAK_TIDAK_LENGKAP", goal.CapaianSendiri.Reason?.Code);
        Assert.Equal(85m, goal.Kontribusi);
        Assert.Equal(StatedBasis.Inferred, goal.DasarBobot);
    }

    // Program 5.03.02 has four outcomes, a box for each.
    [Fact]
    public void Box_of_the_performance_tree_stands_for_the_indicators_of_its_outcome()
    {
        var score = Score(PohonKaskade.Of(Plan.PohonKinerja), Evaluation.CapaianPerKotak(MissingValuePolicy.Unknown));

        Assert.Equal(90m, score.Find("intermediate-1").ToOneOf().AsT1.CapaianSendiri);
        Assert.Equal(90m, score.Find("immediate-1").ToOneOf().AsT1.CapaianSendiri);
        Assert.Equal(50m, score.Find("immediate-3").ToOneOf().AsT1.CapaianSendiri);
        Assert.Equal(("ANAK_TIDAK_LENGKAP", "1 dari 1 indikator tanpa capaian"), Why(score.Find("immediate-2").ToOneOf().AsT1.CapaianSendiri));
        Assert.Equal("KOTAK_TANPA_SIMPUL", score.Find("goal-1").ToOneOf().AsT1.CapaianSendiri.Reason?.Code);
        Assert.Equal(85m, score.Find("ultimate-1").ToOneOf().AsT1.Kontribusi);
    }

    [Fact]
    public void Policy_says_what_a_missing_indicator_does()
    {
        Assert.Equal("ANAK_TIDAK_LENGKAP", Evaluation.CapaianPerSimpul(MissingValuePolicy.Unknown)["5.03.02"].Reason?.Code);
        Assert.Equal(70m, Evaluation.CapaianPerSimpul(MissingValuePolicy.Renormalise(50))["5.03.02"]);
        Assert.Equal("CAKUPAN_KURANG", Evaluation.CapaianPerSimpul(MissingValuePolicy.Renormalise(51))["5.03.02"].Reason?.Code);
        Assert.Equal(35m, Evaluation.CapaianPerSimpul(MissingValuePolicy.Zero(0))["5.03.02"]);
    }

    // 5.03.02 states no rupiah of its own in Tabel 4.1: its four kegiatan have 4,276,143,360 in 2026.
    [Fact]
    public void Program_without_a_budget_of_its_own_is_measured_by_its_branches()
    {
        var node = Of(1, Rupiah("5.03.02", 1, 427_614_336)).FindSimpul("5.03.02").ToOneOf().AsT1;

        Assert.Equal(4_276_143_360m, node.Pagu);
        Assert.Equal(10m, node.Serapan);
    }

    [Fact]
    public void Jabatan_without_any_achievement_is_not_said_to_have_no_indicator()
    {
        var view = Of(1, Rupiah("5.03.01", 1, 1)).FindJabatan("kepala-badan").ToOneOf().AsT1;

        Assert.Equal(("ANAK_TIDAK_LENGKAP", "3 dari 3 indikator tanpa capaian"), Why(view.PorsiTerhitung));
    }

    [Fact]
    public void Levels_say_how_much_of_them_is_counted()
    {
        Assert.Equal([0m, 100m], Evaluation.PerJenjang.Take(2).Select(level => level.Cakupan.Match(value => value, _ => -1)));
        Assert.Equal(4.46m, Evaluation.Ringkasan.Cakupan.Map(Rounding.Usual.Apply));
    }

    private static SkorKaskade Score(PohonKaskade tree, IReadOnlyDictionary<string, ValueOrReason<decimal>> achieved) =>
        SkorKaskade.Of(tree, achieved, ChildValueRule.OwnAchievementElseContribution, MissingValuePolicy.Unknown);

    private static (string?, string?) Why(ValueOrReason<decimal> value) => (value.Reason?.Code, value.Reason?.Text(Bahasa.Indonesia));
}
