using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Worked examples of the cascade score; the achievements are invented, the trees are those of the Paser plan.</summary>
public class SkorKaskadeTests
{
    private static readonly PohonKaskade Rencana = PohonKaskade.Of(PaserRenstra.Load().Rencana);
    private static readonly PohonKaskade Pokin = PohonKaskade.Of(PaserRenstra.Load().PohonKinerja);

    // 5.03.02 has four kegiatan, 5.04.02 two (Tabel 4.1); the fourth kegiatan of 5.03.02 has no achievement.
    private static readonly Dictionary<string, ValueOrReason<decimal>> Kegiatan = new()
    {
        ["5.03.02.2.01"] = 100m,
        ["5.03.02.2.02"] = 90m,
        ["5.03.02.2.03"] = 80m,
        ["5.04.02.2.01"] = 80m,
        ["5.04.02.2.02"] = 90m,
    };

    private static readonly Dictionary<string, long> Bobot = new() { ["5.03.02"] = 3, ["5.04.02"] = 1 };

    // (80 + 90) / 2 = 85; (100 + 90 + 80) / 3 = 90; (3 × 90 + 1 × 85) / 4 = 88,75.
    [Fact]
    public void Plan_renormalised_over_the_known_kegiatan()
    {
        var score = SkorKaskade.Of(Rencana.WithBobot(Bobot), Kegiatan, ChildValueRule.OwnAchievementElseContribution, MissingValuePolicy.Renormalise(75));

        Assert.Equal(85m, Node(score, "5.04.02").Kontribusi);
        Assert.Equal(90m, Node(score, "5.03.02").Kontribusi);
        Assert.Equal(88.75m, Node(score, "sasaran-2").Kontribusi);
        Assert.Equal("CAKUPAN_KURANG", Node(score, "tujuan-1").Kontribusi.Reason?.Code);
    }

    // Three of four kegiatan are known: 75 percent, and (3 × 75 + 1 × 100) / 4 = 81,25 one level up.
    [Fact]
    public void Coverage_is_that_of_all_levels_below()
    {
        var score = SkorKaskade.Of(Rencana.WithBobot(Bobot), Kegiatan, ChildValueRule.OwnAchievementElseContribution, MissingValuePolicy.Renormalise(75));

        Assert.Equal(75m, Node(score, "5.03.02").Cakupan);
        Assert.Equal(81.25m, Node(score, "sasaran-2").Cakupan);
    }

    [Fact]
    public void Missing_kegiatan_makes_everything_above_it_unknown_where_the_policy_says_so()
    {
        var score = SkorKaskade.Of(Rencana, Kegiatan, ChildValueRule.OwnAchievementElseContribution, MissingValuePolicy.Unknown);

        Assert.Equal(85m, Node(score, "5.04.02").Kontribusi);
        Assert.All(["5.03.02", "sasaran-2", "tujuan-1"], id => Assert.Equal("ANAK_TIDAK_LENGKAP", Node(score, id).Kontribusi.Reason?.Code));
        Assert.Equal("1 dari 4 simpul di bawahnya tanpa nilai", Node(score, "5.03.02").Kontribusi.Reason?.Text(Bahasa.Indonesia));
    }

    // (100 + 90 + 80 + 0) / 4 = 67,5.
    [Fact]
    public void Missing_kegiatan_counts_as_zero_where_the_policy_says_so() =>
        Assert.Equal(67.5m, Node(SkorKaskade.Of(Rencana, Kegiatan, ChildValueRule.OwnAchievementElseContribution, MissingValuePolicy.Zero(75)), "5.03.02").Kontribusi);

    // Planned 3 of 4 and 1 of 4; the missing kegiatan has 0 of 3, the others 1 of 3; 3/4 × 1/3 = 25 percent of sasaran-2.
    [Fact]
    public void Edge_shows_planned_actual_and_effective_weight()
    {
        var branch = PohonKaskade.Create(Rencana.Nodes.Where(node => node.Id.StartsWith("5.0", StringComparison.Ordinal) && !node.Id.StartsWith("5.03.01", StringComparison.Ordinal))
            .Select(node => node.Induk == "sasaran-2" ? node : SimpulKaskade.Create(node.Id, node.Nama, node.Induk))
            .Append(SimpulKaskade.Create("sasaran-2", null, null)));
        var score = SkorKaskade.Of(branch.WithBobot(Bobot), Kegiatan, ChildValueRule.OwnAchievementElseContribution, MissingValuePolicy.Renormalise(75));

        Assert.Equal("3/4", Node(score, "5.03.02").Sisi!.BobotRencana.ToString());
        Assert.Equal("1/4", Node(score, "5.03.02.2.01").Sisi!.BobotRencana.ToString());
        Assert.Equal(["1/3", "1/3", "1/3", "0/3"], score.Children(Node(score, "5.03.02")).Select(child => child.Sisi!.BobotNyata.Match(weight => weight.ToString(), _ => "-")));
        Assert.Equal(25m, Node(score, "5.03.02.2.01").Sisi!.BobotEfektif);
        Assert.Equal(12.5m, Node(score, "5.04.02.2.02").Sisi!.BobotEfektif);
        Assert.Equal((StatedBasis.Declared, StatedBasis.Inferred), (Node(score, "sasaran-2").DasarBobot, Node(score, "5.03.02").DasarBobot));
    }

    // Tabel 4.1 has 58 sub kegiatan: none has an achievement, and what is above them says so, known or not.
    [Fact]
    public void Missing_below_is_counted_also_where_the_contribution_is_known()
    {
        var score = SkorKaskade.Of(Rencana, Kegiatan, ChildValueRule.OwnAchievementElseContribution, MissingValuePolicy.Renormalise(75));

        Assert.True(Node(score, "5.04.02").Kontribusi.IsKnown);
        Assert.False(Node(score, "5.04.02").IsComplete);
        Assert.Equal((58, 58), (score.Roots[0].Parts, score.Roots[0].Missing));
        Assert.False(Node(score, "5.04.02.2.01.0003").Sisi!.HasPathToTop);
        Assert.True(Node(score, "5.04.02.2.01").Sisi!.HasPathToTop);
    }

    // Gambar 3.2: output-24 is one of two under outcome-7, one of two under immediate-5, one of five under intermediate-2, one of two under ultimate-1.
    [Fact]
    public void Performance_tree_from_its_outputs()
    {
        var own = Pokin.Nodes.Where(node => node.Id.StartsWith("output", StringComparison.Ordinal)).ToDictionary(node => node.Id, _ => (ValueOrReason<decimal>)100m);
        own["output-24"] = 50m;
        own["intermediate-1"] = 90m;
        var score = SkorKaskade.Of(Pokin, own, ChildValueRule.Contribution, MissingValuePolicy.Unknown);

        Assert.Equal(75m, Node(score, "outcome-7").Kontribusi);
        Assert.Equal(87.5m, Node(score, "immediate-5").Kontribusi);
        Assert.Equal(97.5m, Node(score, "intermediate-2").Kontribusi);
        Assert.Equal(93.75m, Node(score, "goal-1").Kontribusi);
        Assert.Equal((28, 0), (Node(score, "goal-1").Parts, Node(score, "goal-1").Missing));
        Assert.Equal(2.5m, Node(score, "output-24").Sisi!.BobotEfektif);
    }

    [Fact]
    public void Own_achievement_only_judges_each_level_by_the_next()
    {
        var own = new Dictionary<string, ValueOrReason<decimal>> { ["sasaran-1"] = 90m, ["sasaran-2"] = 80m };
        var score = SkorKaskade.Of(Rencana.WithBobot(new Dictionary<string, long> { ["sasaran-1"] = 40, ["sasaran-2"] = 60 }), own, ChildValueRule.OwnAchievement, MissingValuePolicy.Unknown);

        Assert.Equal(84m, score.Roots[0].Kontribusi);
        Assert.Equal("TANPA_CAPAIAN", score.Roots[0].CapaianSendiri.Reason?.Code);
        Assert.Equal("ANAK_TIDAK_LENGKAP", Node(score, "sasaran-1").Kontribusi.Reason?.Code);
        Assert.Equal("TANPA_ANAK", Node(score, "5.04.02.2.01.0003").Kontribusi.Reason?.Code);
    }

    // 1/3 of 100 three times over is 100 again: nothing is rounded on the way.
    [Fact]
    public void Thirds_add_up_again()
    {
        SimpulKaskade[] nodes = [SimpulKaskade.Create("a", null, null), .. Enumerable.Range(1, 3).SelectMany(i => new[]
        {
            SimpulKaskade.Create($"b{i}", null, "a"),
            SimpulKaskade.Create($"c{i}", null, $"b{i}"),
            SimpulKaskade.Create($"d{i}", null, $"b{i}"),
            SimpulKaskade.Create($"e{i}", null, $"b{i}"),
        })];
        var score = SkorKaskade.Of(PohonKaskade.Create(nodes), id => id[0] == 'c' ? 100m : 0m, ChildValueRule.Contribution, MissingValuePolicy.Unknown);

        Assert.Equal(33.333333333333333333333333333m, Node(score, "a").Kontribusi.Match(value => value, _ => 0), 26);
        Assert.Equal(100m, SkorKaskade.Of(PohonKaskade.Create(nodes), id => id[0] == 'c' ? 300m : 0m, ChildValueRule.Contribution, MissingValuePolicy.Unknown).Roots[0].Kontribusi);
    }

    [Fact]
    public void Chain_of_100000_nodes_does_not_overflow_the_stack()
    {
        var chain = PohonKaskade.Create(Enumerable.Range(0, 100_000).Select(i => SimpulKaskade.Create($"s{i}", null, i == 0 ? null : $"s{i - 1}")));
        var score = SkorKaskade.Of(chain, id => id == "s99999" ? 77m : SkorNothing, ChildValueRule.Contribution, MissingValuePolicy.Unknown);

        Assert.Equal(77m, score.Roots[0].Kontribusi);
        Assert.Equal(100m, Node(score, "s99999").Sisi!.BobotEfektif);
        Assert.Single(score.Explain(score.Roots[0], 1).Steps.Skip(1));
    }

    [Theory]
    [InlineData("x", 1, "SIMPUL_TIDAK_DIKENAL")]
    [InlineData("tujuan-1", 1, "BOBOT_DI_PUNCAK")]
    [InlineData("sasaran-1", -1, "BOBOT_NEGATIF")]
    [InlineData("sasaran-1", 1, "BOBOT_TIDAK_LENGKAP")]
    public void Weights_that_are_none_are_named(string id, long weight, string code)
    {
        var weights = new Dictionary<string, long> { [id] = weight };

        Assert.Equal(code, Rencana.TryWithBobot(weights).AsT0.Code);
        Assert.Throws<ArgumentException>(() => Rencana.WithBobot(weights));
    }

    [Theory]
    [InlineData(0, 0, "BOBOT_KOSONG", "tujuan-1")]
    [InlineData(long.MaxValue, 1, "BOBOT_TERLALU_BESAR", "sasaran-2")]
    public void Weights_of_siblings_that_make_no_whole_are_named(long first, long second, string code, string path)
    {
        var error = Rencana.TryWithBobot(new Dictionary<string, long> { ["sasaran-1"] = first, ["sasaran-2"] = second }).AsT0;

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    [Fact]
    public void Achievement_of_an_unknown_node_is_listed_and_counts_nowhere()
    {
        var own = new Dictionary<string, ValueOrReason<decimal>> { ["zz"] = 1m, ["aa"] = 1m };

        Assert.Equal(["aa", "zz"], SkorKaskade.Of(Rencana, own, ChildValueRule.Contribution, MissingValuePolicy.Zero(0)).UnknownIds);
    }

    [Fact]
    public void Tree_that_is_none_is_refused()
    {
        static SimpulKaskade Node(string id, string? above) => SimpulKaskade.Create(id, null, above);

        Assert.Throws<ArgumentException>(() => PohonKaskade.Create([Node("a", null), Node("a", null)]));
        Assert.Throws<ArgumentException>(() => PohonKaskade.Create([Node("a", "b")]));
        Assert.Throws<ArgumentException>(() => PohonKaskade.Create([Node("a", "b"), Node("b", "a"), Node("c", null)]));
        Assert.Empty(SkorKaskade.Of(PohonKaskade.Create([]), _ => 1m, ChildValueRule.Contribution, MissingValuePolicy.Unknown).Nodes);
    }

    [Fact]
    public void Working_shows_weights_and_keeps_the_own_achievement_apart()
    {
        var own = new Dictionary<string, ValueOrReason<decimal>>(Kegiatan) { ["5.04.02"] = 70m };
        var score = SkorKaskade.Of(Rencana.WithBobot(Bobot), own, ChildValueRule.OwnAchievementElseContribution, MissingValuePolicy.Renormalise(75));
        var lines = score.Explain(Node(score, "sasaran-2"), 1).ToText(Bahasa.Indonesia).Split('\n');

        Assert.StartsWith("Kontribusi dari bawah sasaran-2 Meningkatnya Kualitas Tata Kelola Manajemen ASN, ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(": (3 × 90 + 1 × 70) / 4 = 85", lines[0], StringComparison.Ordinal);
        Assert.Equal("  Capaian indikatornya sendiri, tidak ikut dihitung: tidak diketahui, tidak ada capaian [TANPA_CAPAIAN]", lines[1]);
        Assert.Equal("  5.03.02 Program Kepegawaian Daerah (bobot 3 dari 4, kontribusi dari bawahnya): 90", lines[2]);
        Assert.Equal("  5.04.02 Program Pengembangan Sumber Daya Manusia (bobot 1 dari 4, capaian sendiri): 70", lines[3]);
    }

    private static ValueOrReason<decimal> SkorNothing => Reason.NoRealisasi;

    private static SkorSimpul Node(SkorKaskade score, string id) => score.Find(id).ToOneOf().AsT1;
}
