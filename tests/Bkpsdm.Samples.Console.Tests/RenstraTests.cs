using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

/// <summary><c>renstra</c> and <c>ekspor</c>, as a script reads them.</summary>
public class RenstraTests
{
    private const string Head = "id,level,kode,nama,pernyataan,indikator,satuan,baseline2024,t2026,t2027,t2028,t2029,t2030,akhir,rp2026,rp2027,rp2028,rp2029,rp2030,rpTotal,kelompokSasaran,lokasi,penanggungJawab";

    [Theory]
    [InlineData("tabel41")]
    [InlineData("rencana")]
    public void Csv_has_one_row_an_indicator_in_document_order(string view)
    {
        var lines = ConsoleRun.Of("renstra", view, "--csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Head, lines[0]);
        Assert.Equal(113, lines.Length);
        Assert.Equal("indeks-profesionalitas-asn,tujuan,,Meningkatkan Profesionalisme ASN,,Indeks Profesionalitas ASN,Indeks,79,80,82,84,86,88,88,17594096616,17840252202,18087461458,18231684370,18440739059,87167374075,,Kabupaten Paser,BKPSDM", lines[1]);
        Assert.StartsWith("5.04.02.2.02.0007-1,subkegiatan,5.04.02.2.02.0007,", lines[^1], StringComparison.Ordinal);
    }

    // Tabel 4.1, row 9: "N/A", five years of which four hold a dash, rupiah on this row of the kegiatan.
    [Fact]
    public void Values_as_read_keep_dash_and_N_A_and_leave_lost_cells_empty()
    {
        var asRead = ConsoleRun.Of("renstra", "tabel41", "--csv", "--terbaca").Output.Split('\n');
        var used = ConsoleRun.Of("renstra", "tabel41", "--csv").Output.Split('\n');

        Assert.Contains(",N/A,-,-,-,-,100,100,205461500,240204650,", asRead.Single(line => line.StartsWith("keselarasan-", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(",,,,,,100,100,205461500,240304650,", used.Single(line => line.StartsWith("keselarasan-", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(",3000000,3000000,3200000,,3250000,15650000,", asRead.Single(line => line.StartsWith("5.03.01.2.06.0011-1", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(",3000000,3000000,3200000,3200000,3250000,15650000,", used.Single(line => line.StartsWith("5.03.01.2.06.0011-1", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(113, asRead.Count(line => line.Length > 0));
    }

    [Fact]
    public void Pagu_json_has_used_beside_computed_for_every_node_year_and_total()
    {
        var all = JsonDocument.Parse(ConsoleRun.Of("renstra", "pagu", "--json").Output).RootElement.EnumerateArray().ToList();

        Assert.Equal(77 * 6, all.Count);
        var total = all.Single(one => one.GetProperty("id").GetString() == "5.04.02.2.01" && one.GetProperty("tahun").ValueKind == JsonValueKind.Null);
        Assert.Equal(400_000_000m, total.GetProperty("dipakai").GetDecimal());
        Assert.Equal(3_296_359_630m, total.GetProperty("dihitung").GetDecimal());
        Assert.Equal(-2_896_359_630m, total.GetProperty("selisih").GetDecimal());
    }

    [Fact]
    public void Pagu_of_a_year_the_plan_has_not_is_refused() =>
        Assert.Equal((2, "--tahun 2025: rencana memuat 2026, 2027, 2028, 2029, 2030"), Refused("renstra", "pagu", "--tahun", "2025"));

    [Fact]
    public void Kaskade_folds_what_is_deeper_than_asked()
    {
        Assert.Contains("... 5 simpul lagi", ConsoleRun.Of("renstra", "kaskade").Output, StringComparison.Ordinal);
        Assert.Contains("5.03.02.2.04.0010 Evaluasi Disiplin ASN", ConsoleRun.Of("renstra", "kaskade", "--dalam", "5").Output, StringComparison.Ordinal);
        Assert.Equal(77, JsonDocument.Parse(ConsoleRun.Of("renstra", "kaskade", "--json").Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void Exported_json_is_a_plan_that_gives_the_same_table()
    {
        var run = OnPlan(ConsoleRun.Of("ekspor", "json").Output, "renstra", "tabel41", "--csv");

        Assert.Equal((0, ConsoleRun.Of("ekspor", "csv").Output), (run.Code, run.Output));
    }

    // Delete the input and the answer changes: without one sub kegiatan the sum of its kegiatan is smaller by its budget.
    [Fact]
    public void Changed_plan_changes_the_answer()
    {
        var changed = ConsoleRun.Of("ekspor", "json").Output.Replace("\"400.000.000,00\"", "\"400.000.001,00\"", StringComparison.Ordinal);
        var run = OnPlan(changed, "renstra", "pagu", "--csv");

        Assert.Contains("5.04.02.2.01,kegiatan,5.04.02.2.01,Pengembangan Kompetensi Teknis,,400000001,400000001,3296359631,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[2026],"simpul":[{"id":"a","jenjang":"bidang","nama":"n"}]}}""", "$.rencana.simpul[0].jenjang")]
    public void Unusable_plan_is_one_line_with_its_place(string json, string place)
    {
        var run = OnPlan(json, "renstra", "kaskade");

        Assert.Equal((2, 1), (run.Code, run.Error.TrimEnd().Split('\n').Length));
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    // The plan of a newcomer: two nodes and nothing else, one of them an orphan.
    [Theory]
    [InlineData("renstra kaskade", "INDUK_TIDAK_ADA|Induk tidak ada")]
    [InlineData("anggaran", "tidak memuat tabel anggaran")]
    [InlineData("capaian", "Capaian")]
    [InlineData("pokin", "tidak memuat pohon kinerja")]
    [InlineData("jabatan", "Jabatan dan unit")]
    [InlineData("indikator", "Indikator")]
    [InlineData("", "2 simpul, 0 indikator")]
    public void Small_plan_runs_through_every_command(string command, string expected)
    {
        const string Small = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[2026],"simpul":[{"id":"a","jenjang":"tujuan","nama":"n"},{"id":"b","jenjang":"sasaran","induk":"c","nama":"n"}]}}""";

        var run = OnPlan(Small, command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(expected.Split('|'), part => run.Output.Contains(part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("renstra", "renstra '': tampilan tidak dikenal; yang dikenal: kaskade, pagu, rencana, tabel41")]
    [InlineData("ekspor", "ekspor '': bentuk tidak dikenal; yang dikenal: json, csv, mermaid, markdown, svg")]
    public void Without_a_view_the_known_ones_are_named(string command, string message) =>
        Assert.Equal((2, message), Refused(command));

    private static (int Code, string Error) Refused(params string[] args)
    {
        var run = ConsoleRun.Of(args);
        return (run.Code, run.Error.TrimEnd());
    }

    private static ConsoleRun OnPlan(string json, params string[] args)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            File.WriteAllText(file, json);
            return ConsoleRun.Of([.. args, "--renstra", file]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
