using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

public class MeritTests
{
    private static readonly string Aspects = ConsoleRun.Of("merit", "--contoh").Output;
    private static readonly string Items = ConsoleRun.Of("merit", "--menuju", "Baik", "--contoh").Output;

    // Paser 2024: 246.5 of 400, Kategori II Kurang, 3.5 below Baik (Renstra 2025-2029, chart under Tabel 2.4; Permenpan RB 40/2018).
    [Fact]
    public void Json_has_total_index_category_ranks_and_gap()
    {
        var result = Result(ConsoleRun.Of("merit", "--json"));

        Assert.Equal("246.5", result.GetProperty("total").GetRawText());
        Assert.Equal("0.61625", result.GetProperty("indeks").GetRawText());
        Assert.Equal("Kategori II", result.GetProperty("kategori").GetString());
        Assert.Equal("Kurang", result.GetProperty("predikat").GetString());
        Assert.Equal("Baik", result.GetProperty("menuju")[0].GetProperty("predikat").GetString());
        Assert.Equal("3.5", result.GetProperty("menuju")[0].GetProperty("selisih").GetRawText());
        var karier = result.GetProperty("aspek")[2];
        Assert.Equal("43.75", karier.GetProperty("persen").GetRawText());
        Assert.Equal(7, karier.GetProperty("peringkat").GetInt32());
        Assert.Equal(1, karier.GetProperty("peringkatKurang").GetInt32());
        Assert.Contains("peringkat 7 dari 8", result.GetProperty("catatan").GetString(), StringComparison.Ordinal);
        Assert.Equal("BELUM_DINILAI", result.GetProperty("riwayat")[0].GetProperty("alasan").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Samples_fed_back_are_the_built_in_example(bool items) =>
        Assert.Equal("246.5", Result(ConsoleRun.OnFile(".csv", items ? Items : Aspects, "merit", "--json")).GetProperty("total").GetRawText());

    [Fact]
    public void The_sample_of_items_says_in_every_row_that_it_is_invented() =>
        Assert.All(Items.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), row => Assert.Contains("rekaan", row, StringComparison.Ordinal));

    // By hand from the sample: the cheapest step of 5 points is item 3.3 for 15; two steps of 2.5 cost 14 + 16 at least.
    [Fact]
    public void Cheapest_path_of_the_sample()
    {
        var result = Result(ConsoleRun.OnFile(".csv", Items, "merit", "--menuju", "Baik", "--json"));

        Assert.Equal("3.3", result.GetProperty("jalur").GetProperty("langkah")[0].GetProperty("item").GetString());
        Assert.Equal(15, result.GetProperty("jalur").GetProperty("upaya").GetInt32());
        Assert.Equal("Baik", result.GetProperty("jalur").GetProperty("predikat").GetString());
        Assert.Equal(7.5m, Result(ConsoleRun.OnFile(".csv", Items, "merit", "--upaya", "30", "--json")).GetProperty("jalur").GetProperty("tambahan").GetDecimal());
    }

    [Fact]
    public void Without_items_the_reach_of_each_aspect_is_shown()
    {
        var reach = Result(ConsoleRun.Of("merit", "--menuju", "Baik", "--json")).GetProperty("jangkauan").EnumerateArray().ToArray();

        Assert.Equal("pengembangan-karier", reach[0].GetProperty("aspek").GetString());
        Assert.False(reach[^1].GetProperty("cukupSendiri").GetBoolean());
    }

    [Theory]
    [InlineData("pengembangan-karier,52.5", "pengembangan-karier,130", "baris 4, nilai")]
    [InlineData("pengadaan,36", "rekrutmen,36", "baris 3, aspek")]
    [InlineData("pengadaan,36", "perencanaan-kebutuhan,36", "baris 3, aspek")]
    [InlineData("pengadaan,36", "pengadaan,tiga", "baris 3, nilai")]
    [InlineData("pengadaan,36", "pengadaan,-1", "baris 3, nilai")]
    public void A_bad_aspect_is_one_line_with_its_place(string good, string bad, string place) =>
        Refused(ConsoleRun.OnFile(".csv", Aspects.Replace(good, bad, StringComparison.Ordinal), "merit"), place);

    [Theory]
    [InlineData("3.1,Item rekaan 3.1,5,", "3.1,Item rekaan 3.1,7.5,", "pengembangan-karier pada level 4 berjumlah 130, bukan maksimumnya 120")]
    [InlineData("3.1,Item rekaan 3.1,5,", "3.1,Item rekaan 3.1,-5,", "baris 11, bobot")]
    [InlineData("3.1,Item rekaan 3.1,5,", "3.1,Item rekaan 3.1,79228162514264337593543950335,", "baris 11, bobot")]
    [InlineData("3.1,Item rekaan 3.1,5,2,", "3.1,Item rekaan 3.1,5,2.5,", "baris 11, level")]
    [InlineData("3.1,Item rekaan 3.1,5,2,", "3.1,Item rekaan 3.1,5,5,", "baris 11, level")]
    [InlineData("3.1,Item rekaan 3.1,", "3.2,Item rekaan 3.1,", "baris 12, item")]
    public void Bad_items_are_one_line_with_their_place(string good, string bad, string place) =>
        Refused(ConsoleRun.OnFile(".csv", Items.Replace(good, bad, StringComparison.Ordinal), "merit", "--menuju", "Baik"), place);

    [Theory]
    [InlineData("PREDIKAT", "merit", "--menuju", "Unggul")]
    [InlineData("900", "merit", "--menuju", "900")]
    [InlineData("19/2025", "merit", "--tahun", "2026")]
    [InlineData("2018", "merit", "--tahun", "2018")]
    [InlineData("--upaya", "merit", "--upaya", "3")]
    public void Unusable_arguments_are_one_line(string place, params string[] args) => Refused(ConsoleRun.Of(args), place);

    [Fact]
    public void Maxima_that_make_410_are_refused()
    {
        var maxima = new Dictionary<string, int> { ["perencanaan-kebutuhan"] = 40, ["pengadaan"] = 40, ["pengembangan-karier"] = 130, ["promosi-mutasi"] = 40, ["manajemen-kinerja"] = 80, ["penggajian-penghargaan-disiplin"] = 40, ["perlindungan-pelayanan"] = 16, ["sistem-informasi"] = 24 };

        Refused(ConsoleRun.OnFile(".csv", "aspek,nilai,maksimum\n" + string.Concat(maxima.Select(one => $"{one.Key},10,{one.Value}\n")), "merit"), "410");
    }

    [Fact]
    public void A_score_by_the_later_instrument_is_not_compared_with_the_targets_of_the_plan()
    {
        var text = "aspek;nilai;maksimum\n" + string.Concat(Bkpsdm.Merit.PermenpanRb19Of2025.Aspek.Select(aspek => $"{aspek.Nama.Indonesia};10,5;12,5\n"));
        var plan = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        File.WriteAllText(plan, ConsoleRun.Of("ekspor", "json").Output);
        try
        {
            var result = Result(ConsoleRun.OnFile(".csv", text, "merit", "--tahun", "2026", "--renstra", plan, "--json"));

            Assert.Equal("84", result.GetProperty("total").GetRawText());
            Assert.Equal("SKALA_TIDAK_DITETAPKAN", result.GetProperty("alasan").GetString());
            Assert.Equal("RUBRIK_BERBEDA", result.GetProperty("target")[0].GetProperty("alasan").GetString());
        }
        finally
        {
            File.Delete(plan);
        }
    }

    [Fact]
    public void Several_years_are_compared_and_the_last_is_shown()
    {
        var years = "tahun," + Aspects.Split('\n')[0] + "\n"
            + string.Concat(Aspects.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => $"2024,{row}\n2023,{row.Replace("promosi-mutasi,15", "promosi-mutasi,12.5", StringComparison.Ordinal)}\n"));

        var result = Result(ConsoleRun.OnFile(".csv", years, "merit", "--json"));

        Assert.Equal(2024, result.GetProperty("tahun").GetInt32());
        Assert.Equal("2.5", result.GetProperty("perbandingan")[0].GetProperty("selisih").GetRawText());
    }

    [Fact]
    public void Json_file_is_read_like_csv()
    {
        var rows = Aspects.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).Select(row => $$"""{"aspek":"{{row[0]}}","nilai":{{row[1]}}}""");

        Assert.Equal("246.5", Result(ConsoleRun.OnFile(".json", $"[{string.Join(',', rows)}]", "merit", "--json")).GetProperty("total").GetRawText());
    }

    [Fact]
    public void Terminal_shows_bars_and_the_truth_about_percentages()
    {
        var output = ConsoleRun.Of("merit").Output;

        Assert.Contains("█░", output, StringComparison.Ordinal);
        Assert.Contains("Pengembangan Karier (52,5) paling tinggi", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Kategori II, Kurang", ConsoleRun.OnFile(".csv", Aspects.Replace("52.5", "0", StringComparison.Ordinal), "merit").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nspk_sample_fed_back_is_the_built_in_example()
    {
        var built = Result(ConsoleRun.Of("nspk", "--json"));
        var own = Result(ConsoleRun.OnFile(".csv", ConsoleRun.Of("nspk", "--contoh").Output, "nspk", "--json"));

        Assert.Equal(built.GetProperty("indeks").GetRawText(), own.GetProperty("indeks").GetRawText());
        Assert.Equal("B", own.GetProperty("kategori").GetString());
    }

    [Theory]
    [InlineData("cuti,4,85", "cuti,4,101", "baris 14")]
    [InlineData("cuti,4,85", "cuti,0,85", "baris 14")]
    [InlineData("cuti,4,85", "senam,4,85", "baris 14")]
    public void Nspk_bad_row_is_one_line_with_its_place(string good, string bad, string place) =>
        Refused(ConsoleRun.OnFile(".csv", ConsoleRun.Of("nspk", "--contoh").Output.Replace(good, bad, StringComparison.Ordinal), "nspk"), place);

    [Fact]
    public void Nspk_weights_that_do_not_add_up_are_a_reason() =>
        Assert.Equal("BOBOT_TIDAK_BERJUMLAH", Result(ConsoleRun.Of("nspk", "--bobot", "97", "--json")).GetProperty("alasan").GetString());

    private static void Refused(ConsoleRun run, string place)
    {
        Assert.Equal(2, run.Code);
        Assert.Contains(place, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.OrdinalIgnoreCase);
    }

    private static JsonElement Result(ConsoleRun run)
    {
        Assert.True(run.Code == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
