using System.Text.Json;
using Spectre.Console;

namespace Bkpsdm.Samples.Tests;

/// <summary>Invented records: the example, and what becomes of it when it is damaged.</summary>
public class IkdTests
{
    private static readonly string Example = ConsoleRun.Of("ikd", "--contoh").Output;
    private static readonly string[] Lines = Example.Split('\n');
    private static readonly string[] Columns = Lines[0].Split(',');

    // The last column of the example names these defects.
    private static readonly Dictionary<string, int> Defects = new()
    {
        ["COM_1"] = 3, ["COM_2"] = 2, ["COM_3"] = 2, ["COM_4"] = 1, ["COM_5"] = 3, ["COM_6"] = 5, ["COM_7"] = 4,
        ["TIM_1"] = 4, ["TIM_2"] = 1, ["TIM_3"] = 1, ["TIM_4"] = 2, ["TIM_5"] = 2, ["TIM_6"] = 1,
        ["ACC_1"] = 1, ["ACC_2"] = 2, ["ACC_3"] = 1, ["ACC_4"] = 2, ["ACC_5"] = 6, ["ACC_6"] = 1, ["ACC_7"] = 1, ["ACC_8"] = 2, ["ACC_9"] = 1, ["ACC_10"] = 1,
        ["CON_1"] = 2, ["CON_2"] = 2, ["CON_3"] = 2, ["CON_4"] = 1,
    };

    [Fact]
    public void Example_has_all_27_indicators_with_the_defects_that_it_names()
    {
        var result = Result(ConsoleRun.Of("ikd", "--json"));
        var indicators = result.GetProperty("indikator").EnumerateArray().ToDictionary(rule => rule.GetProperty("kode").GetString()!, rule => rule.GetProperty("disparitas").GetInt32());

        Assert.Equal(Defects, indicators);
        Assert.All(Defects, defect => Assert.Equal(defect.Value, Lines.Count(line => line.EndsWith($"cacat {defect.Key}\"", StringComparison.Ordinal))));
        Assert.Empty(result.GetProperty("tanpaPopulasi").EnumerateArray());
        Assert.Equal((120, 120, 0), Counts(result));
    }

    // From weights, Y and A of the example by fractions elsewhere: 90.440888 rounded; the targets of the plan are those of Tabel 4.1, 95 to 97.
    [Fact]
    public void Index_stands_beside_the_targets_of_the_plan()
    {
        var result = Result(ConsoleRun.Of("ikd", "--json", "--prioritas", "1"));
        var targets = result.GetProperty("target").EnumerateArray().ToArray();

        Assert.Equal(90.44m, decimal.Round(result.GetProperty("indeks").GetDecimal(), 2));
        Assert.Equal([(2026, 95), (2027, 95), (2028, 96), (2029, 96), (2030, 97)], targets.Select(target => (target.GetProperty("tahun").GetInt32(), target.GetProperty("target").GetInt32())));
        Assert.Equal([4, 4, 5, 5, 6], targets.Select(target => target.GetProperty("rekaman").GetInt32()));
    }

    [Fact]
    public void Contoh_fed_back_is_the_built_in_example()
    {
        var built = ConsoleRun.Of("ikd", "--json", "--prioritas", "5", "--jelaskan");

        Assert.Equal(built.Output, OnFile(Example, "--prioritas", "5", "--jelaskan").Output);
        Assert.Equal(built.Output, OnFile("\uFEFF" + Example, "--prioritas", "5").Output);
        Assert.Equal(built.Output, OnFile(Example.ReplaceLineEndings("\r\n"), "--prioritas", "5").Output);
    }

    [Fact]
    public void Semicolons_tabs_and_json_give_the_same()
    {
        var built = ConsoleRun.Of("ikd", "--json").Output;
        var semicolons = Example.Replace("S.E., M.Si.", "S.E. M.Si.", StringComparison.Ordinal).Replace("rekaan, ", "rekaan ", StringComparison.Ordinal);

        Assert.Equal(built, OnFile(semicolons.Replace(',', ';')).Output);
        Assert.Equal(built, OnFile(semicolons.Replace(',', '\t')).Output);
        Assert.Equal(built, ConsoleRun.OnFile(".json", Json(Records()), "ikd", "--json", "--pada", "2026-12-31").Output);
    }

    // The cheapest order: each gain at most the one before, each index the one before and the gain.
    [Fact]
    public void Priorities_name_lines_and_rules_and_nothing_of_the_person()
    {
        var run = ConsoleRun.Of("ikd", "--json", "--prioritas", "100");
        var result = Result(run);
        var steps = result.GetProperty("prioritas").EnumerateArray().ToArray();

        Assert.Equal(56, steps.Length);
        Assert.Equal((81, "rekaan-080"), (steps[0].GetProperty("nomorBaris").GetInt32(), steps[0].GetProperty("kunci").GetString()));
        Assert.Equal(100m, decimal.Round(steps[^1].GetProperty("indeksSesudah").GetDecimal(), 15));
        Assert.Equal(steps.Select(step => step.GetProperty("kenaikan").GetDecimal()).OrderDescending(), steps.Select(step => step.GetProperty("kenaikan").GetDecimal()));
        Assert.Equal(56, result.GetProperty("unit").EnumerateArray().Sum(unit => unit.GetProperty("rekamanDisparitas").GetInt32()));
        Assert.All(new[] { run.Output, ConsoleRun.Of("ikd", "--prioritas", "100", "--jelaskan").Output }, NothingOfPersons);
    }

    [Fact]
    public void A_key_that_could_be_an_identity_number_is_not_repeated()
    {
        var keyed = Lines[0] + "\n" + string.Join("\n", Lines[1..^1].Select(line => "196512121990071001" + line[line.IndexOf(',', StringComparison.Ordinal)..]));

        var run = OnFile(keyed, "--prioritas", "60");

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("1965121219", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seratus", "100")]
    [InlineData("keluarkan", "100")]
    [InlineData("takdiketahui", null)]
    public void The_policy_on_empty_populations_is_the_callers_and_is_printed(string policy, string? index)
    {
        // The fourth record is a PNS in a functional position without a defect, so that many indicators apply to nobody.
        var one = Lines[0] + "\n" + Lines[3] + "\n";
        var result = Result(OnFile(one, "--nol", policy));

        Assert.Equal(policy, result.GetProperty("nol").GetString());
        Assert.Equal(index, result.GetProperty("indeks").ValueKind == JsonValueKind.Null ? null : result.GetProperty("indeks").GetRawText());
        Assert.Equal(index is null ? "TANPA_POPULASI" : null, result.GetProperty("alasan").GetString());
        Assert.Contains("TIM_3", result.GetProperty("tanpaPopulasi").EnumerateArray().Select(code => code.GetString()));
    }

    // The two records that gain most, alone: most indicators apply to nobody, and still each fails a rule.
    [Fact]
    public void An_unknown_index_still_lists_the_records_that_fail()
    {
        var failing = Result(ConsoleRun.Of("ikd", "--json", "--prioritas", "100")).GetProperty("prioritas").EnumerateArray().Take(2).Select(step => step.GetProperty("nomorBaris").GetInt32()).Order().ToArray();
        var two = Lines[0] + "\n" + string.Join("\n", failing.Select(line => Lines[line - 1])) + "\n";

        var result = Result(OnFile(two, "--nol", "takdiketahui", "--prioritas", "100"));
        var steps = result.GetProperty("prioritas").EnumerateArray().ToArray();

        Assert.Equal(2, result.GetProperty("rekamanDisparitas").GetInt32());
        Assert.Equal([2, 3], steps.Select(step => step.GetProperty("nomorBaris").GetInt32()));
        Assert.All(steps, step => Assert.NotEmpty(step.GetProperty("aturan").EnumerateArray()));
        Assert.All(steps, step => Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (step.GetProperty("kenaikan").ValueKind, step.GetProperty("indeksSesudah").ValueKind)));
        Assert.Equal(2, result.GetProperty("unit").EnumerateArray().Sum(unit => unit.GetProperty("rekamanDisparitas").GetInt32()));
    }

    // The fourth line is a record without a defect: that its unit gains nothing is not known either.
    [Fact]
    public void An_unknown_index_makes_every_gain_unknown()
    {
        var text = Lines[0] + "\n" + Lines[3] + "\n" + Lines[3].Replace("unor-", "unor-lain-", StringComparison.Ordinal) + "\n";

        var result = Result(OnFile(text, "--nol", "takdiketahui", "--prioritas", "100"));

        Assert.All(["unit", "jenisKepegawaian"], name => Assert.All(result.GetProperty(name).EnumerateArray(), part => Assert.Equal(JsonValueKind.Null, part.GetProperty("kenaikan").ValueKind)));
        Assert.NotEmpty(result.GetProperty("unit").EnumerateArray());
    }

    // 22.73 + 18.18 + 13.64 + 15.91 + 15.91 + 13.64 = 100.01 and 99.98 likewise: 28 + 31.0031 + 29.994 + 11.
    [Fact]
    public void Printed_weights_are_an_option() =>
        Assert.Equal("99.9971", Result(OnFile(Lines[0] + "\n" + Lines[3] + "\n", "--bobot", "tercetak", "--nol", "seratus")).GetProperty("indeks").GetRawText());

    [Fact]
    public void A_day_that_is_none_an_unknown_word_and_a_number_of_19_digits_are_counted_where_the_rule_says_so()
    {
        var text = Changed((5, "tanggalLahir", "31-02-2000"), (7, "nip", "1988022920110110021"), (9, "jenjangJabatan", "Madya"));

        var result = Result(OnFile(text));
        var faults = result.GetProperty("tidakTerbaca").EnumerateArray().ToDictionary(fault => fault.GetProperty("kolom").GetString()!, fault => (fault.GetProperty("alasan").GetString(), fault.GetProperty("nomorBaris")[0].GetInt32()));

        Assert.Equal((120, 120, 0), Counts(result));
        Assert.Equal(("TANGGAL_TIDAK_TERBACA", 6), faults["tanggalLahir"]);
        Assert.Equal(("JENJANG_JABATAN_TIDAK_DIKENAL", 10), faults["jenjangJabatan"]);
        Assert.Equal(Defects["CON_2"] + 2, Indicator(result, "CON_2"));
        Assert.Equal(Defects["CON_1"] + 1, Indicator(result, "CON_1"));
        Assert.Equal(Defects["CON_3"] + 1, Indicator(result, "CON_3"));
    }

    [Fact]
    public void Lines_that_cannot_be_used_are_reported_and_the_rest_counts()
    {
        string[] lines = [.. Lines];
        lines[2] = "a;b;c";
        lines[4] += ",tambahan";
        lines[6] = "\"" + lines[6];
        lines[8] = new string('x', 200_000);
        lines[12] = "\"tidak ditutup";
        lines[14] = "\n,,,,\n" + lines[14];

        var result = Result(OnFile(string.Join("\n", lines)));
        var unusable = result.GetProperty("barisTidakTerpakai").EnumerateArray().SelectMany(fault => fault.GetProperty("nomorBaris").EnumerateArray()).Select(line => line.GetInt32());

        Assert.Equal((120, 115, 5), Counts(result));
        Assert.Equal([3, 5, 7, 9, 13], unusable.Order());
    }

    // Also a quote that is never closed costs one line, and the lines after a very long one keep their numbers.
    [Fact]
    public void A_line_of_100_MB_is_one_unusable_line()
    {
        string[] lines = [.. Lines];
        lines[8] = "\"" + new string('x', 100_000_000);
        lines[20] = "a,b";

        var result = Result(OnFile(string.Join("\n", lines)));
        var faults = result.GetProperty("barisTidakTerpakai").EnumerateArray().Select(fault => (fault.GetProperty("alasan").GetString(), fault.GetProperty("nomorBaris")[0].GetInt32()));

        Assert.Equal((120, 118, 2), Counts(result));
        Assert.Equal([("BARIS_TERLALU_PANJANG", 9), ("JUMLAH_KOLOM_SALAH", 21)], faults);
    }

    [Fact]
    public void Json_records_may_lack_fields()
    {
        var records = Records();
        records[3].Remove("jenis");
        records[4]["nik"] = 17;

        var result = Result(ConsoleRun.OnFile(".json", Json(records)[..^1] + ",7,{\"nip\":[1]}]", "ikd", "--json", "--pada", "2026-12-31"));

        Assert.Equal((122, 121, 1), Counts(result));
        Assert.Equal("$[120]", result.GetProperty("barisTidakTerpakai")[0].GetProperty("kolom").GetString());
        Assert.Contains(result.GetProperty("tidakTerbaca").EnumerateArray(), fault => fault.GetProperty("kolom").GetString() == "jenis" && fault.GetProperty("jumlah").GetInt32() == 2);
    }

    public static TheoryData<string, string, string> Unusable => new()
    {
        { ".csv", "", "baris 1" },
        { ".csv", Lines[0], "tidak memuat rekaman" },
        { ".csv", Example.Replace(',', ':'), "koma, titik koma" },
        { ".csv", "PK\u0003\u0004", "CSV" },
        { ".csv", Example.Replace("tanggalLahir", "lahir", StringComparison.Ordinal), "tanggalLahir" },
        { ".csv", Example.Replace("keterangan", "NIP", StringComparison.Ordinal), "dua kali" },
        { ".csv", Lines[0] + "\n" + Lines[1].Replace(',', ';'), "baris 2" },
        { ".csv", "196512121990071001,Pegawai Rekaan", "kepala" },
        { ".json", "", "baris 1" },
        { ".json", "[]", "rekaman" },
        { ".json", "{}", "larik" },
        { ".json", "[1]", "larik" },
        { ".json", "[\n{\"nip\":\n}]", "baris 3" },
        { ".json", "[{\"nip\":\"1\",\"nama\":\"x\"}]", "kedudukanHukum" },
        { ".json", "[{\"nip\":\"" + new string('1', 2_000_000) + "\"}]", "lebih panjang" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Unusable_files_are_one_line_with_the_place_and_exit_code_2(string extension, string text, string part)
    {
        var run = ConsoleRun.OnFile(extension, text, "ikd");

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(part, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1965", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--nol", "nihil")]
    [InlineData("--bobot", "1/9")]
    [InlineData("--prioritas", "0")]
    [InlineData("--prioritas", "banyak")]
    [InlineData("--sintetis", "-1")]
    [InlineData("--pada", "31-12-2026")]
    [InlineData("--file", "tidak-ada.csv")]
    [InlineData("--file", "/")]
    public void Unusable_arguments_are_one_line_and_exit_code_2(string option, string value)
    {
        var run = ConsoleRun.Of("ikd", option, value);

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, ConsoleRun.Of("ikd", "--sintetis", "10", "--prioritas", "1").Code);
    }

    [Fact]
    public void Generated_records_follow_from_the_seed_alone()
    {
        static string Index(params string[] more) => Result(ConsoleRun.Of(["ikd", "--json", "--sintetis", "5000", .. more])).GetProperty("indikator").GetRawText();

        Assert.Equal(Index(), Index("--benih", "1"));
        Assert.NotEqual(Index(), Index("--benih", "2"));
        Assert.Contains("5.000 rekaman", ConsoleRun.Of("ikd", "--sintetis", "5000").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_work_shows_a_bar_on_a_terminal_only()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new StringWriter();
        var progress = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(terminal) });
        SampleApp.Run(["ikd", "--json", "--sintetis", "50000"], Screen.For(output, redirected: true, progress), error);

        Assert.Equal(50_000, JsonDocument.Parse(output.ToString()).RootElement.GetProperty("dihitung").GetInt32());
        Assert.Contains("membangkitkan", terminal.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    private static ConsoleRun OnFile(string text, params string[] args) => ConsoleRun.OnFile(".csv", text, ["ikd", "--json", "--pada", "2026-12-31", .. args]);

    private static (int Read, int Counted, int Unusable) Counts(JsonElement result)
    {
        int Of(string name) => result.GetProperty(name).GetInt32();
        Assert.Equal(Of("baris"), Of("dihitung") + Of("tidakTerpakai"));
        Assert.Equal(Of("tidakTerpakai"), result.GetProperty("barisTidakTerpakai").EnumerateArray().Sum(fault => fault.GetProperty("jumlah").GetInt32()));
        return (Of("baris"), Of("dihitung"), Of("tidakTerpakai"));
    }

    private static int Indicator(JsonElement result, string kode) =>
        result.GetProperty("indikator").EnumerateArray().Single(rule => rule.GetProperty("kode").GetString() == kode).GetProperty("disparitas").GetInt32();

    private static string Changed(params (int Line, string Column, string Text)[] changes)
    {
        string[] lines = [.. Lines];
        foreach (var (line, column, text) in changes)
        {
            var cells = Cells(lines[line]);
            cells[Array.IndexOf(Columns, column)] = text;
            lines[line] = string.Join(",", cells.Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell));
        }

        return string.Join("\n", lines);
    }

    private static string[] Cells(string line)
    {
        // Outside quotes a comma ends a cell; within them it is text.
        var marked = string.Concat(line.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(',', '\n') : part));
        return marked.Split('\n');
    }

    private static string[] AllCells(string line)
    {
        var cells = Cells(line);
        Assert.Equal(Columns.Length, cells.Length);
        return cells;
    }

    private static List<Dictionary<string, object?>> Records() =>
    [
        .. Lines[1..^1].Select(line => Columns.Zip(AllCells(line)).ToDictionary(pair => pair.First, pair => pair.Second switch
        {
            "" => null,
            "ya" => true,
            "tidak" => (object?)false,
            var text => text,
        })),
    ];

    private static string Json(List<Dictionary<string, object?>> records) => JsonSerializer.Serialize(records);

    private static JsonElement Result(ConsoleRun run)
    {
        Assert.True(run.Code == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static void NothingOfPersons(string text)
    {
        string[] personal = ["nip", "nik", "nama", "email"];
        var values = Lines[1..^1].SelectMany(line => personal.Select(column => Cells(line)[Array.IndexOf(Columns, column)])).Where(value => value.Length > 3);
        Assert.DoesNotContain(values, value => text.Contains(value, StringComparison.Ordinal));
    }
}
