using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

public class IpAsnTests
{
    private const string Head = "jenisJabatan,jenisKepegawaian,pendidikan,skp,jpTahunIni,tahunSeminar,hukumanBerat,diklatJabatan\n";

    private static readonly string Population = ConsoleRun.Of("ipasn", "--contoh").Output;
    private static readonly string Interventions = ConsoleRun.Of("ipasn", "--simulasi", "contoh", "--contoh").Output;

    [Fact]
    public void The_sample_fed_back_is_the_built_in_example()
    {
        var (builtIn, file) = (Result(ConsoleRun.Of("ipasn", "--json")), Result(ConsoleRun.OnFile(".csv", Population, "ipasn", "--json")));

        Assert.Equal(builtIn.GetProperty("indeks").GetRawText(), file.GetProperty("indeks").GetRawText());
        Assert.Equal(builtIn.GetProperty("kelompok").GetRawText(), file.GetProperty("kelompok").GetRawText());
        Assert.True(builtIn.GetProperty("rekaan").GetBoolean());
        Assert.False(file.GetProperty("rekaan").GetBoolean());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_row_of_the_samples_says_that_it_is_invented(bool interventions) => Assert.All(
        (interventions ? Interventions : Population).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), row => Assert.Contains("rekaan", row, StringComparison.Ordinal));

    // By the tables of Peraturan BKN 8/2019: 15 + 40 + 25 + 5 = 85 and 10 + 0 + 5 (50.5 is Kurang) + 1 = 16; the mean is 50.5.
    [Fact]
    public void A_small_file_by_hand()
    {
        var result = Result(ConsoleRun.OnFile(".csv", Head + "pelaksana,PNS,S1,Baik,20,2025,,\nJFT,PPPK,D-III,50.5,19,2023,2021,tidak\n", "ipasn", "--json"));

        Assert.Equal("50.5", result.GetProperty("indeks").GetRawText());
        Assert.Equal("Sangat Rendah", result.GetProperty("predikat").GetString());
        Assert.Equal("12.5", result.GetProperty("dimensi")[0].GetProperty("rataRata").GetRawText());
    }

    [Fact]
    public void An_Indonesian_spreadsheet_is_read()
    {
        var result = Result(ConsoleRun.OnFile(".csv", "jenisJabatan;jenisKepegawaian;pendidikan;skp\npelaksana;PNS;S-1;90,5\n", "ipasn", "--json"));

        Assert.Equal("50", result.GetProperty("indeks").GetRawText());
    }

    [Fact]
    public void Json_is_read()
    {
        var result = Result(ConsoleRun.OnFile(".json", """[{"jenisJabatan":"pelaksana","jenisKepegawaian":"PNS","pendidikan":"S-1","skp":"Baik","jpTahunIni":20},{"jenisJabatan":"x","jenisKepegawaian":"PNS","pendidikan":"S-1","skp":"Baik"}]""", "ipasn", "--json"));

        Assert.Equal("67.5", result.GetProperty("indeks").GetRawText());
        Assert.Equal(2, result.GetProperty("barisGagal")[0].GetProperty("baris").GetInt32());
    }

    [Theory]
    [InlineData("pelaksana,PNS,S1,Luar Biasa,0,,,", "baris 3, skp")]
    [InlineData("pelaksana,PNS,S1,101,0,,,", "baris 3, skp")]
    [InlineData("pelaksana,PNS,S1,Baik,-5,,,", "baris 3, jpTahunIni")]
    [InlineData("pelaksana,PNS,S1,Baik,1.5,,,", "baris 3, jpTahunIni")]
    [InlineData("pelaksana,PNS,S1,Baik,banyak,,,", "baris 3, jpTahunIni")]
    [InlineData("pelaksana,PNS,S1,Baik,0,2026,,", "baris 3, tahunSeminar")]
    [InlineData("pelaksana,PNS,S1,Baik,0,,99,", "baris 3, hukumanBerat")]
    [InlineData("pelaksana,PNS,S1,Baik,0,,,mungkin", "baris 3, diklatJabatan")]
    [InlineData("pelaksana,PNS,TK,Baik,0,,,", "baris 3, pendidikan")]
    [InlineData("pelaksana,Honorer,S1,Baik,0,,,", "baris 3, jenisKepegawaian")]
    public void A_bad_line_is_reported_and_the_rest_computed(string bad, string place)
    {
        var run = ConsoleRun.OnFile(".csv", Head + "pelaksana,PNS,S1,Baik,20,2025,,\n" + bad + "\n", "ipasn", "--json");
        var result = Result(run);

        Assert.Equal("85", result.GetProperty("indeks").GetRawText());
        Assert.Equal("50", result.GetProperty("persenTerlewat").GetRawText());
        Assert.Equal(3, result.GetProperty("barisGagal")[0].GetProperty("baris").GetInt32());
        Assert.StartsWith(place, result.GetProperty("barisGagal")[0].GetProperty("keterangan").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dikecualikan", "85")]
    [InlineData("nol", "52.5")]
    [InlineData("tidak-diketahui", "null")]
    public void The_policy_for_a_missing_appraisal_is_an_option(string policy, string index) => Assert.Equal(
        index, Result(ConsoleRun.OnFile(".csv", Head + "pelaksana,PNS,S1,Baik,20,2025,,\npelaksana,PNS,S1,,0,,,\n", "ipasn", "--json", "--tanpa-skp", policy)).GetProperty("indeks").GetRawText());

    // Two pelaksana of 45: one training of 20 JP for 10, one seminar for 4. To 53: 16 points are missing, one seminar (17.5).
    [Fact]
    public void A_simulation_and_a_plan()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "intervensi,jumlah,upaya\ndiklat-teknis,1,10\nseminar,1,4\n");
            var result = Result(ConsoleRun.OnFile(".csv", Head + "pelaksana,PNS,S1,Baik,0,,,\npelaksana,PNS,S1,Baik,0,,,\n", "ipasn", "--json", "--simulasi", file, "--menuju", "53"));

            Assert.Equal("65", result.GetProperty("indeksSesudahTerendah").GetRawText());
            Assert.Equal("65", result.GetProperty("indeksSesudahTertinggi").GetRawText());
            Assert.Equal("4", result.GetProperty("rencana")[0].GetProperty("upaya").GetRawText());
            Assert.True(result.GetProperty("rencana")[0].GetProperty("pasti").GetBoolean());
        }
        finally
        {
            File.Delete(file);
        }
    }

    // The targets of the plan for 2026 to 2030 (Tabel 4.2): 80, 82, 84, 86, 88.
    [Fact]
    public void The_built_in_simulation_plans_for_the_targets_of_the_plan()
    {
        var plans = Result(ConsoleRun.Of("ipasn", "--simulasi", "contoh", "--json")).GetProperty("rencana").EnumerateArray().ToArray();

        Assert.Equal(["80", "82", "84", "86", "88"], plans.Select(plan => plan.GetProperty("target").GetRawText()).TakeLast(5));
        Assert.All(plans, plan => Assert.True(plan.GetProperty("upaya").ValueKind == JsonValueKind.Number));
    }

    [Theory]
    [InlineData("ipasn", "--tanpa-skp", "abaikan")]
    [InlineData("ipasn", "--tahun", "2018")]
    [InlineData("ipasn", "--menuju", "82")]
    [InlineData("ipasn", "--simulasi", "contoh", "--menuju", "tinggi")]
    [InlineData("ipasn", "--file", "/tidak/ada.csv")]
    public void Unusable_input_is_one_line(params string[] args) => Refused(ConsoleRun.Of(args));

    [Theory]
    [InlineData("jenisJabatan,pendidikan\npelaksana,S1\n")]
    [InlineData(Head)]
    [InlineData(Head + "x,PNS,S1,Baik,0,,,\n")]
    public void A_file_without_a_readable_line_is_unusable(string text) => Refused(ConsoleRun.OnFile(".csv", text, "ipasn"));

    [Fact]
    public void The_terminal_shows_distribution_and_working()
    {
        var output = ConsoleRun.Of("ipasn", "--jelaskan").Output;

        Assert.Contains("data rekaan", output, StringComparison.Ordinal);
        Assert.Contains("█", output, StringComparison.Ordinal);
        Assert.Contains("tanpa SKP, kebijakan", output, StringComparison.Ordinal);
    }

    private static void Refused(ConsoleRun run)
    {
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static JsonElement Result(ConsoleRun run)
    {
        Assert.True(run.Code == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
