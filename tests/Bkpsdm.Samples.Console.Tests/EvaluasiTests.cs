using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

/// <summary><c>evaluasi</c>, <c>renja</c> and <c>perjanjian</c>, as a planner and a script use them.</summary>
public class EvaluasiTests
{
    private static readonly string Sample = ConsoleRun.Of("evaluasi", "--contoh").Output;

    [Fact]
    public void Sample_says_that_it_is_invented_and_is_the_same_on_every_run()
    {
        var lines = Sample.TrimEnd('\n').Split('\n');

        Assert.Equal("tahun,triwulan,id,kode,indikator,nilai,rupiah,keterangan", lines[0]);
        Assert.All(lines.Skip(1), line => Assert.Contains(",rekaan", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("rekaan: sengaja tidak mencapai target", StringComparison.Ordinal));
        Assert.Equal(Sample, ConsoleRun.Of("evaluasi", "--contoh").Output);
    }

    // 112 indicators of Tabel 4.1: one without a target in 2026, one whose rule is open, 57 whose direction is open.
    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Sample_is_evaluated_whole(string triwulan)
    {
        var run = ConsoleRun.OnFile(".csv", Sample, "evaluasi", "--triwulan", triwulan, "--json");
        var root = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(0, root.GetProperty("ditolak").GetArrayLength());
        Assert.Equal((112, 53), (root.GetProperty("ringkasan")[0].GetProperty("jumlah").GetInt32(), root.GetProperty("ringkasan")[0].GetProperty("terevaluasi").GetInt32()));
        Assert.Equal(77, root.GetProperty("simpul").GetArrayLength());
    }

    [Fact]
    public void Sample_as_json_is_the_same_year()
    {
        var csv = ConsoleRun.OnFile(".csv", Sample, "evaluasi", "--triwulan", "4", "--csv").Output;

        Assert.Equal(csv, ConsoleRun.OnFile(".json", ConsoleRun.Of("evaluasi", "--contoh", "--json").Output, "evaluasi", "--triwulan", "4", "--csv").Output);
    }

    [Fact]
    public void Overspending_of_the_sample_is_flagged_with_its_law()
    {
        var root = JsonDocument.Parse(ConsoleRun.OnFile(".csv", Sample, "evaluasi", "--triwulan", "4", "--json").Output).RootElement;
        var node = Assert.Single(root.GetProperty("simpul").EnumerateArray().Where(one => one.GetProperty("melampauiPagu").GetBoolean()).ToList());

        Assert.Equal(("5.03.01.2.02.0003", 104m), (node.GetProperty("id").GetString(), node.GetProperty("serapan").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, node.GetProperty("predikat").ValueKind);
        Assert.StartsWith("UU 1/2004", node.GetProperty("dasarHukum").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_of_the_caller_change_what_is_known()
    {
        var root = JsonDocument.Parse(ConsoleRun.OnFile(".csv", Sample, "evaluasi", "--triwulan", "4", "--json", "--polaritas", "lebihTinggiLebihBaik", "--ambang", ">80").Output).RootElement;

        Assert.Equal(110, root.GetProperty("ringkasan")[0].GetProperty("terevaluasi").GetInt32());
        Assert.Equal("> 80", root.GetProperty("kebijakan").GetProperty("ambang").GetString());
    }

    [Fact]
    public void Summary_comes_first_then_details()
    {
        var text = ConsoleRun.OnFile(".csv", Sample, "evaluasi", "--triwulan", "4").Output;

        Assert.InRange(text.IndexOf("Ringkasan per jenjang", StringComparison.Ordinal), 1, text.IndexOf("Serapan sampai kegiatan", StringComparison.Ordinal));
        Assert.Contains("59 dari 112 indikator tidak masuk hitungan", text, StringComparison.Ordinal);
        Assert.Contains("POLARITAS_BELUM_DITETAPKAN 57", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Realisasi tahun:", text, StringComparison.Ordinal);
        Assert.Contains("Realisasi tahun:", ConsoleRun.OnFile(".csv", Sample, "evaluasi", "--triwulan", "4", "--jelaskan", "--indikator", "nilai-sakip").Output, StringComparison.Ordinal);
    }

    // As a spreadsheet under Indonesian settings saves it: BOM, semicolons, decimal comma, CRLF.
    [Fact]
    public void Indonesian_spreadsheet_is_read()
    {
        var run = ConsoleRun.OnFile(".csv", "\uFEFFtahun;triwulan;id;nilai\r\n2026;I;nilai-sakip;71,5\r\n2026;II;nilai-sakip;72.5\r\n", "evaluasi", "--triwulan", "1");

        Assert.Equal(0, run.Code);
        Assert.Contains("1 realisasi dipakai, 1 ditolak", run.Output, StringComparison.Ordinal);
        Assert.Contains("x baris 3, nilai: Bukan angka Indonesia", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_file_is_read()
    {
        var run = ConsoleRun.OnFile(".json", """[{"tahun":2026,"triwulan":1,"id":"nilai-sakip","nilai":71.5},{"tahun":2026,"triwulan":1,"id":"tak-ada","nilai":1}]""", "evaluasi", "--triwulan", "1", "--json");
        var root = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(1, root.GetProperty("diterima").GetInt32());
        Assert.Equal((2, "INDIKATOR_TIDAK_DIKENAL"), (root.GetProperty("ditolak")[0].GetProperty("baris").GetInt32(), root.GetProperty("ditolak")[0].GetProperty("alasan").GetString()));
    }

    [Theory]
    [InlineData("tahun,triwulan,id,nilai\n2026,1,tak-ada,5\n", "1", "tidak ada baris yang dapat dipakai, 1 ditolak; yang pertama: baris 2")]
    [InlineData("tahun,triwulan,id,nilai\n", "1", "tidak memuat satu realisasi pun")]
    [InlineData("id,nilai\n", "1", "tahun, triwulan")]
    [InlineData("", "1", "tahun, triwulan")]
    [InlineData("tahun,triwulan,id,nilai\n2026,1,nilai-sakip,71.5\n", "5", "tulis 1, 2, 3 atau 4")]
    public void Nothing_usable_is_exit_code_2_and_one_line(string file, string triwulan, string message)
    {
        var run = ConsoleRun.OnFile(".csv", file, "evaluasi", "--triwulan", triwulan);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Csv_has_nodes_indicators_and_refused_rows()
    {
        var rows = ConsoleRun.OnFile(".csv", "tahun,triwulan,id,nilai\n2026,1,nilai-sakip,71.5\n2026,1,tak-ada,5\n", "evaluasi", "--triwulan", "1", "--csv").Output.TrimEnd('\n').Split('\n');

        Assert.Equal(1 + 112 + 77 + 1, rows.Length);
        Assert.StartsWith("ditolak,3,", rows[^1], StringComparison.Ordinal);
        Assert.All(rows.Where(row => !row.Contains('"', StringComparison.Ordinal)), row => Assert.Equal(22, row.Split(',').Length));
    }

    // Tabel 4.1, 2026: 67.2 of 84 is 80 and 71.5 of 71.5 is 100; 200 of 250 is 80. Sasaran-1 weighs 3, sasaran-2 weighs 1.
    [Theory]
    [InlineData(null, "tujuan-1", 85, "disimpulkan")]
    [InlineData("id,bobot\nsasaran-1,3\nsasaran-2,1\n", "tujuan-1", 87.5, "dinyatakan")]
    [InlineData(null, "ultimate-1", 85, "disimpulkan", "--level", "pokin")]
    public void Cascade_score_of_an_evaluation(string? weights, string id, decimal contribution, string basis, params string[] options)
    {
        const string Rows = "tahun,triwulan,id,nilai\n2026,1,kepuasan-layanan-kepegawaian,67.2\n2026,1,nilai-sakip,71.5\n2026,1,indeks-sistem-merit,200\n2026,1,tak-ada,1\n";
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, weights);
            string[] bobot = weights is null ? [] : ["--bobot", file];
            var root = JsonDocument.Parse(ConsoleRun.OnFile(".csv", Rows, ["evaluasi", "--triwulan", "1", "--kaskade", "--json", .. options, .. bobot]).Output).RootElement;
            var node = root.GetProperty("simpul").EnumerateArray().First(one => one.GetProperty("id").GetString() == id);

            Assert.Equal((2026, 1), (root.GetProperty("tahun").GetInt32(), root.GetProperty("triwulan").GetInt32()));
            Assert.Equal((contribution, basis), (node.GetProperty("kontribusi").GetDecimal(), node.GetProperty("dasarBobot").GetString()));
            Assert.StartsWith("baris 5, ", root.GetProperty("masalah")[0].GetString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Tabel 4.1: 1.00 percent disciplined in 2026, 1.6 realised: (2 - 1.6) / 1 or 1 / 1.6. The other indicator's rule is open; 27 of 30.
    [Fact]
    public void Formula_for_lower_is_better_and_the_way_to_add_up_are_choices()
    {
        const string Rows = "tahun,triwulan,id,nilai\n2026,1,hukuman-disiplin,1.6\n2026,1,pppk-lulus-orientasi,27\n";

        Assert.Equal((40m, JsonValueKind.Null), Achieved(Rows));
        Assert.Equal((62.5m, JsonValueKind.Number), Achieved(Rows, "--rumus", "T/R", "--cara", "tahunTerakhir"));
        Assert.Equal(2, ConsoleRun.OnFile(".csv", Rows, "evaluasi", "--triwulan", "1", "--rumus", "R/T").Code);

        static (decimal, JsonValueKind) Achieved(string rows, params string[] options)
        {
            var all = JsonDocument.Parse(ConsoleRun.OnFile(".csv", rows, ["evaluasi", "--triwulan", "1", "--json", .. options]).Output).RootElement.GetProperty("indikator").EnumerateArray().ToDictionary(row => row.GetProperty("id").GetString()!);
            return (all["hukuman-disiplin"].GetProperty("capaian").GetDecimal(), all["pppk-lulus-orientasi"].GetProperty("capaian").ValueKind);
        }
    }

    [Fact]
    public void Renja_feeds_back_and_is_consistent()
    {
        var renja = ConsoleRun.Of("renja", "2026", "--csv").Output;
        var root = JsonDocument.Parse(ConsoleRun.OnFile(".csv", renja, "renja", "2026", "--json").Output).RootElement;

        Assert.Equal(100, root.GetProperty("persen").GetDecimal());
        Assert.Equal(3, root.GetProperty("programRenja").GetArrayLength());
        Assert.Equal(0, root.GetProperty("tidakDimuat").GetArrayLength());
    }

    // Tabel 4.1: 6 documents in 2026, 2 + 2 + 1 + 1; 71.5 for SAKIP, which is not split.
    [Fact]
    public void Renja_of_a_year_has_targets_and_splits_counts()
    {
        var root = JsonDocument.Parse(ConsoleRun.Of("renja", "2026", "--json").Output).RootElement;
        var rows = root.GetProperty("simpul").EnumerateArray().SelectMany(node => node.GetProperty("indikator").EnumerateArray()).ToDictionary(row => row.GetProperty("id").GetString()!);

        Assert.Equal([2, 2, 1, 1], Enumerable.Range(1, 4).Select(number => rows["5.03.01.2.01.0001-1"].GetProperty($"tw{number}").GetInt32()));
        Assert.Equal(71.5m, rows["nilai-sakip"].GetProperty("target").GetDecimal());
        Assert.Equal("TIDAK_ADITIF", rows["nilai-sakip"].GetProperty("alasan").GetString());
        Assert.Equal(100, root.GetProperty("keselarasanRpjmd").GetProperty("persen").GetDecimal());
    }

    [Theory]
    [InlineData("--jabatan", "tak-ada")]
    [InlineData("--indikator", "tak-ada")]
    [InlineData("--triwulan", "0")]
    [InlineData("--polaritas", "naik")]
    [InlineData("--cara", "tambah")]
    [InlineData("--kaskade", "--sendiri", "nol")]
    [InlineData("berkas.csv")]
    public void Wrong_word_leaves_standard_output_empty(params string[] options)
    {
        var run = ConsoleRun.OnFile(".csv", "tahun,triwulan,id,nilai\n2026,1,nilai-sakip,71.5\n", ["evaluasi", "--triwulan", "1", .. options]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Year_without_realisations_and_older_conditions_are_said()
    {
        const string Rows = "tahun,triwulan,id,nilai\n2026,1,nilai-sakip,71.5\n2026,1,tak-ada,1\n";

        Assert.Contains("! Berkas tidak memuat realisasi 2027; tahun yang ada: 2026.", ConsoleRun.OnFile(".csv", Rows, "evaluasi", "--triwulan", "1", "--tahun", "2027").Output, StringComparison.Ordinal);
        Assert.Contains("71,5 (TW 1)", ConsoleRun.OnFile(".csv", Rows, "evaluasi", "--triwulan", "3").Output, StringComparison.Ordinal);
        Assert.Contains("1 ditolak (50,00 %)", ConsoleRun.OnFile(".csv", Rows, "evaluasi", "--triwulan", "3").Output, StringComparison.Ordinal);
    }

    // 50 of the 58 sub kegiatan of the sample have no achievement: their direction is open. A zero for them does not hide it.
    [Theory]
    [InlineData("takDiketahui")]
    [InlineData("normalkan")]
    [InlineData("nol")]
    public void What_is_missing_climbs_whatever_is_done_with_it(string policy)
    {
        var root = JsonDocument.Parse(ConsoleRun.OnFile(".csv", Sample, "evaluasi", "--triwulan", "4", "--kaskade", "--kosong", policy, "--json").Output).RootElement;

        Assert.Equal((58, 50), (root.GetProperty("simpul")[0].GetProperty("bagian").GetInt32(), root.GetProperty("simpul")[0].GetProperty("tanpaCapaian").GetInt32()));
    }

    [Theory]
    [InlineData("renja", "2026", "2027")]
    [InlineData("perjanjian", "2026")]
    [InlineData("bandingkan", "a.json", "b.json")]
    [InlineData("skor", "a.csv")]
    [InlineData("renja", "2025")]
    [InlineData("perjanjian", "sekretaris", "2031")]
    [InlineData("perjanjian")]
    [InlineData("perjanjian", "sekretars", "2026")]
    public void Year_or_jabatan_that_the_plan_does_not_have_is_one_line(params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Agreement_says_that_the_superior_is_inferred()
    {
        var text = ConsoleRun.Of("perjanjian", "kepala", "subbagian", "umum", "2026").Output;

        Assert.Contains("Atasan: Sekretaris (disimpulkan", text, StringComparison.Ordinal);
        Assert.Contains("1.536.059.552", text, StringComparison.Ordinal);
    }
}
