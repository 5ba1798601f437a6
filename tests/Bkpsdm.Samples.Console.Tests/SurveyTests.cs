using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

public class SurveyTests
{
    private static readonly string TwelveAs = "subKomponen,kriteria,level\n" + string.Concat(
        from component in Enumerable.Range(1, 4)
        from sub in "abc"
        select $"{component}.{sub},1,A\n");

    [Theory]
    [InlineData("ikm")]
    [InlineData("sakip")]
    public void Contoh_fed_back_is_the_built_in_example(string command)
    {
        var own = Result(ConsoleRun.OnFile(".csv", ConsoleRun.Of(command, "--contoh").Output, command, "--json"));
        var built = Result(ConsoleRun.Of(command, "--json"));

        var value = command == "ikm" ? "nik" : "nilai";
        Assert.Equal(built.GetProperty(value).GetRawText(), own.GetProperty(value).GetRawText());
    }

    [Fact]
    public void Ikm_perfect_survey_is_100_or_99_by_the_weights()
    {
        const string Perfect = "u1,u2,u3,u4,u5,u6,u7,u8,u9\n4,4,4,4,4,4,4,4,4\n";

        Assert.Equal("100", Result(ConsoleRun.OnFile(".csv", Perfect, "ikm", "--json")).GetProperty("nik").GetRawText());
        Assert.Equal("99", Result(ConsoleRun.OnFile(".csv", Perfect, "ikm", "--json", "--bobot", "0.11")).GetProperty("nik").GetRawText());
    }

    [Fact]
    public void Ikm_refused_answers_are_listed_with_their_line_and_the_rest_counts()
    {
        const string Text = "u1,u2,u3,u4,u5,u6,u7,u8,u9\n4,4,4,4,4,4,4,4,4\n5,4,4,4,4,4,4,4,4\n4,4,x,4,4,4,4,4,4\n4,4,4,4,4,4,4,4\n";

        var result = Result(ConsoleRun.OnFile(".csv", Text, "ikm", "--json"));

        Assert.Equal(1, result.GetProperty("responden").GetInt32());
        Assert.Equal(3, result.GetProperty("ditolak").GetArrayLength());
        Assert.Contains("3", result.GetProperty("ditolak")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("baris 4, u3", result.GetProperty("ditolak")[1].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ikm_empty_survey_is_unknown_with_its_reason()
    {
        var result = Result(ConsoleRun.OnFile(".csv", "u1,u2,u3,u4,u5,u6,u7,u8,u9\n", "ikm", "--json"));

        Assert.Equal(JsonValueKind.Null, result.GetProperty("nik").ValueKind);
        Assert.Equal("TANPA_POPULASI", result.GetProperty("alasan").GetString());
    }

    // SAKIP 88/2021: A begins above 80, so that exactly 80 is BB.
    [Fact]
    public void Sakip_with_every_criterion_at_eight_tenths_is_exactly_80_and_BB()
    {
        var text = "subKomponen,kriteria,level\n" + string.Concat(
            from component in Enumerable.Range(1, 4)
            from sub in "abc"
            from criterion in Enumerable.Range(1, 7)
            select $"{component}.{sub},{criterion},0.8\n");

        var result = Result(ConsoleRun.OnFile(".csv", text, "sakip", "--json"));

        Assert.Equal("80", result.GetProperty("nilai").GetRawText());
        Assert.Equal("BB", result.GetProperty("predikat").GetString());
    }

    // Permenpan RB 88/2021: A is worth 0.9 in the best confirmed table of levels, 1 in a variant of an office; 90 exactly is A.
    [Theory]
    [InlineData("90", "A", "sakip-level-aa-e", false)]
    [InlineData("90", "A", "sakip-level-aa-e", true, "--level", "sakip-level-aa-e")]
    [InlineData("100", "AA", "sakip-level-a-e", true, "--level", "sakip-level-a-e")]
    [InlineData("100", "AA", "sakip-level-a-d-yt", true, "--level", "sakip-level-a-d-yt")]
    public void Sakip_says_by_which_level_table_twelve_As_were_read(string nilai, string predikat, string table, bool chosen, params string[] level)
    {
        var result = Result(ConsoleRun.OnFile(".csv", TwelveAs, ["sakip", "--json", .. level]));

        Assert.Equal((nilai, predikat), (result.GetProperty("nilai").GetRawText(), result.GetProperty("predikat").GetString()));
        var used = result.GetProperty("tabelLevel");
        Assert.Equal((table, chosen), (used.GetProperty("id").GetString(), used.GetProperty("dipilih").GetBoolean()));
        Assert.Contains("sejak 2021; satu sumber, dapat diganti", used.GetProperty("uraian").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sakip_names_the_level_table_on_the_screen_and_in_every_row()
    {
        var usual = ConsoleRun.OnFile(".csv", TwelveAs, "sakip").Output.ReplaceLineEndings(" ");
        var office = ConsoleRun.OnFile(".csv", TwelveAs, "sakip", "--level", "sakip-level-a-e", "--bahasa", "en").Output;
        var rows = ConsoleRun.OnFile(".csv", TwelveAs, "sakip", "--csv").Output.TrimEnd('\n').Split('\n');

        Assert.Contains("Tabel level: Level AA sampai E (sakip-level-aa-e), paling terkonfirmasi, dipakai tanpa --level", usual, StringComparison.Ordinal);
        Assert.Contains("satu sumber, dapat diganti", usual, StringComparison.Ordinal);
        Assert.Contains("Level table: Levels A to E, an office variant (sakip-level-a-e)", office, StringComparison.Ordinal);
        Assert.EndsWith(",tabelLevel,dasarTabelLevel", rows[0], StringComparison.Ordinal);
        Assert.All(rows.Skip(1), row => Assert.Contains(",sakip-level-aa-e,", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Sakip_unknown_letter_is_a_reason()
    {
        var result = Result(ConsoleRun.OnFile(".csv", ConsoleRun.Of("sakip", "--contoh").Output.Replace("1.a,1,A", "1.a,1,Z", StringComparison.Ordinal), "sakip", "--json"));

        Assert.Equal("LEVEL_TIDAK_DIKENAL", result.GetProperty("alasan").GetString());
    }

    [Theory]
    [InlineData("ikm", "--tahun", "1990")]
    [InlineData("sakip", "--tahun", "2019")]
    [InlineData("sakip", "--level", "x")]
    [InlineData("ikm", "--bobot", "2")]
    [InlineData("terbang")]
    [InlineData("capaian", "--terbang")]
    [InlineData("capaian", "--bahasa", "fr")]
    [InlineData("capaian", "--file")]
    public void Unusable_arguments_are_one_line_and_exit_code_2(params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static JsonElement Result(ConsoleRun run)
    {
        Assert.True(run.Code == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
