using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

public class PokinTests
{
    [Fact]
    public void Json_has_every_level_and_box_however_deep_the_view_is()
    {
        var tree = JsonDocument.Parse(ConsoleRun.Of("pokin", "--json", "--dalam", "1").Output).RootElement;

        Assert.Equal([1, 1, 2, 5, 8, 27, 0], tree.GetProperty("level").EnumerateArray().Select(level => level.GetProperty("jumlahKotak").GetInt32()));
        Assert.Equal(44, tree.GetProperty("kotak").GetArrayLength());
        Assert.Equal(40, tree.GetProperty("kotak").EnumerateArray().Count(box => box.GetProperty("dasarInduk").GetString() == "disimpulkan"));
    }

    [Fact]
    public void Csv_has_a_line_for_each_box()
    {
        var lines = ConsoleRun.Of("pokin", "--csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(45, lines.Length);
        Assert.Equal("id,level,nama,induk,dasarInduk,simpul,dasarSimpul,pernyataan", lines[0]);
        Assert.Equal("goal-1,goal,Meningkatnya kinerja pemerintah daerah yang bersih dan akuntabel,,,,,", lines[1]);
        Assert.Equal("outcome-2,outcome,Meningkatnya Kualitas Data ASN,immediate-1,disimpulkan,5.03.02.2.01,dinyatakan,5.03.02.2.01-hasil-2", lines[11]);
    }

    [Theory]
    [InlineData("id", "... di bawahnya 3 Output", "disimpulkan", "Input/Aktivitas")]
    [InlineData("en", "... below it 3 Output", "inferred", "Input/Aktivitas")]
    public void Tree_goes_down_to_the_outcomes_and_counts_what_is_below(string bahasa, params string[] parts)
    {
        var run = ConsoleRun.Of("pokin", "--bahasa", bahasa);

        Assert.Equal(0, run.Code);
        Assert.All(parts, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
        Assert.Contains("~ Meningkatnya Kualitas Data ASN [5.03.02.2.01]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Terkelolanya Data Kepegawaian", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_unfolds_the_outputs_or_folds_what_is_above_them()
    {
        Assert.Contains("~ Terkelolanya Data Kepegawaian [~5.03.02.2.01.0011]", ConsoleRun.Of("pokin", "--dalam", "6").Output, StringComparison.Ordinal);
        Assert.Contains("... di bawahnya 2 Intermediate Outcome, 5 Immediate Outcome, 8 Outcome, 27 Output", ConsoleRun.Of("pokin", "--dalam", "2").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("dua")]
    public void Depth_that_is_no_number_is_exit_code_2(string depth) => Assert.Equal(2, ConsoleRun.Of("pokin", "--dalam", depth).Code);

    [Fact]
    public void Plan_without_a_tree_says_so()
    {
        const string Plan = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""";
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            File.WriteAllText(file, Plan);
            Assert.Contains("tidak memuat pohon kinerja", ConsoleRun.Of("pokin", "--renstra", file).Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
