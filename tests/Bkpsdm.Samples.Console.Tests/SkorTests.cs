using System.Text.Json;
using Bkpsdm.Tests;

namespace Bkpsdm.Samples.Tests;

public class SkorTests
{
    // The sample: 5.03.02 has 97,2 90 85,5 99,3 below it, so 93; a kegiatan of 5.04.02 is empty.
    [Fact]
    public void Json_keeps_own_achievement_and_contribution_apart()
    {
        var nodes = Nodes(ConsoleRun.Of("skor", "--json"));

        Assert.Equal(77, nodes.Count);
        Assert.Equal(JsonValueKind.Null, nodes["5.03.02"].GetProperty("capaianSendiri").ValueKind);
        Assert.Equal(93m, nodes["5.03.02"].GetProperty("kontribusi").GetDecimal());
        Assert.Equal((88m, "ANAK_TIDAK_LENGKAP"), (nodes["5.04.02"].GetProperty("capaianSendiri").GetDecimal(), nodes["5.04.02"].GetProperty("alasan").GetString()));
    }

    // (3 × 93 + 1 × 88) / 4 = 91,75.
    [Fact]
    public void Json_has_declared_weights_and_says_where_they_are_equal_for_want_of_them()
    {
        var nodes = Nodes(ConsoleRun.Of("skor", "--json"));

        Assert.Equal(91.75m, nodes["sasaran-2"].GetProperty("kontribusi").GetDecimal());
        Assert.Equal(("dinyatakan", "disimpulkan"), (nodes["sasaran-2"].GetProperty("dasarBobot").GetString(), nodes["5.03.02"].GetProperty("dasarBobot").GetString()));
        Assert.Equal((3, 4), (nodes["5.03.02"].GetProperty("bobotRencana").GetInt32(), nodes["5.03.02"].GetProperty("dariRencana").GetInt32()));
    }

    [Fact]
    public void Contoh_is_readable_as_a_file_in_both_trees()
    {
        foreach (var level in new[] { "rencana", "pokin" })
        {
            var run = ConsoleRun.OnFile(".csv", ConsoleRun.Of("skor", "--contoh", "--level", level).Output, "skor", "--level", level, "--json");

            Assert.Equal(0, run.Code);
            Assert.Equal(0, JsonDocument.Parse(run.Output).RootElement.GetProperty("masalah").GetArrayLength());
        }
    }

    // outcome-5 weighs 2, outcome-6 weighs 1: (2 × 90 + 85,5) / 3 = 88,5.
    [Fact]
    public void Performance_tree_is_scored_too() =>
        Assert.Equal(88.5m, Nodes(ConsoleRun.Of("skor", "--level", "pokin", "--json"))["immediate-4"].GetProperty("kontribusi").GetDecimal());

    [Fact]
    public void Policy_is_a_choice()
    {
        var renormalised = Nodes(ConsoleRun.Of("skor", "--kosong", "normalkan", "--cakupan", "50", "--json"));
        var short_of_it = Nodes(ConsoleRun.Of("skor", "--kosong", "normalkan", "--cakupan", "50.5", "--json"));

        Assert.Equal(76.9m, renormalised["5.04.02"].GetProperty("kontribusi").GetDecimal());
        Assert.Equal((1, 0), (renormalised["5.04.02.2.01"].GetProperty("bobotNyata").GetInt32(), renormalised["5.04.02.2.02"].GetProperty("bobotNyata").GetInt32()));
        Assert.Equal("CAKUPAN_KURANG", short_of_it["5.04.02"].GetProperty("alasan").GetString());
    }

    [Fact]
    public void Lines_that_cannot_count_are_listed_and_the_rest_is_scored()
    {
        var run = ConsoleRun.OnFile(".csv", "id,capaian\nsasaran-1,90\nsasaran-9,1\nsasaran-2,80\nsasaran-1,10\n", "skor", "--json");
        var root = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(["baris 3, sasaran-9: simpul tidak ada dalam pohon; baris tidak dihitung", "baris 5, sasaran-1: simpul ini sudah disebut; baris tidak dihitung"], root.GetProperty("masalah").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(85m, root.GetProperty("simpul")[0].GetProperty("kontribusi").GetDecimal());
    }

    [Theory]
    [InlineData("id,capaian,bobot\nsasaran-1,90,1.5\n", "baris 2", "bobot")]
    [InlineData("id,capaian,bobot\nsasaran-1,90,1\n", "sasaran-2", "bobot")]
    [InlineData("id,capaian\nsasaran-1,sembilan\n", "baris 2", "sembilan")]
    [InlineData("simpul,nilai\n", "id, capaian", "kepala")]
    public void Unusable_file_is_exit_code_2_with_one_line_that_says_where(string text, params string[] parts)
    {
        var run = ConsoleRun.OnFile(".csv", text, "skor");

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(parts, part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
    }

    // The invented achievements are those of the shipped plan.
    [Fact]
    public void Another_plan_has_a_form_of_its_own_and_no_example()
    {
        var plan = RepositoryRoot.File("tests", "Bkpsdm.Renstra.Tests", "Ekspor", "rencana-kecil.json");

        Assert.Equal(2, ConsoleRun.Of("skor", "--renstra", plan).Code);
        Assert.StartsWith("id,capaian,bobot\ntujuan-1,,\nsasaran-1,,\n9.99.01,,\n", ConsoleRun.Of("skor", "--contoh", "--renstra", plan).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--anak", "x")]
    [InlineData("--kosong", "x")]
    [InlineData("--cakupan", "101")]
    [InlineData("--level", "x")]
    public void Unknown_choice_is_exit_code_2(string option, string word) => Assert.Equal(2, ConsoleRun.Of("skor", option, word).Code);

    [Theory]
    [InlineData("id", "Skor kaskade, contoh rekaan", "5.04.02 [88,00 | ? 1 dari 2 simpul di bawahnya tanpa nilai] Program Pengembangan Sumber Daya Manusia (1/4, 12,50%) !4/4")]
    [InlineData("en", "Cascade score, invented example", "5.04.02 [88.00 | ? 1 of 2 nodes below have no value] Program Pengembangan Sumber Daya Manusia (1/4, 12.50%) !4/4")]
    public void Screen_shows_both_results(string bahasa, params string[] parts)
    {
        var run = ConsoleRun.Of("skor", "--bahasa", bahasa, "--jelaskan");

        Assert.All(parts, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    private static Dictionary<string, JsonElement> Nodes(ConsoleRun run) =>
        JsonDocument.Parse(run.Output).RootElement.GetProperty("simpul").EnumerateArray().ToDictionary(node => node.GetProperty("id").GetString()!);
}
