using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

/// <summary><c>jabatan</c>, as a script reads it.</summary>
public class JabatanTests
{
    [Fact]
    public void Json_lists_the_24_with_counts_by_kind()
    {
        var all = JsonDocument.Parse(ConsoleRun.Of("jabatan", "--json").Output).RootElement.EnumerateArray().ToList();

        Assert.Equal(24, all.Count);
        Assert.Equal(51, all.Sum(one => one.GetProperty("tujuan").GetInt32() + one.GetProperty("iku").GetInt32() + one.GetProperty("program").GetInt32() + one.GetProperty("iki").GetInt32()));
        Assert.Equal(112, all.Sum(one => one.GetProperty("rencana").GetInt32()));
        var head = all.Single(one => one.GetProperty("id").GetString() == "kabid-pengembangan-mutasi-promosi");
        Assert.Equal((3, 8), (head.GetProperty("program").GetInt32(), head.GetProperty("iki").GetInt32()));
        Assert.Equal("bidang-pengembangan-mutasi-promosi", head.GetProperty("unit").GetString());
        Assert.Equal("disimpulkan", head.GetProperty("dasarAtasan").GetString());
    }

    [Fact]
    public void Csv_has_a_line_for_each() => Assert.Equal(25, Lines("jabatan", "--csv").Length);

    [Theory]
    [InlineData("kasubbag-umum")]
    [InlineData("KASUBBAG-UMUM")]
    [InlineData("Kepala Subbagian Umum")]
    [InlineData("umum dan kepegawaian")]
    public void One_is_found_by_id_or_part_of_a_name(string name)
    {
        var one = Assert.Single(JsonDocument.Parse(ConsoleRun.Of(["jabatan", .. name.Split(' '), "--json"]).Output).RootElement.EnumerateArray().ToList());

        Assert.Equal("kasubbag-umum", one.GetProperty("id").GetString());
        Assert.Equal(
            ["capaian-iki", "pemenuhan-administrasi-perkantoran", "ketersediaan-jasa-penunjang", "peralatan-mesin-baik", "barang-inventaris-baik"],
            one.GetProperty("keputusan").EnumerateArray().Select(entri => entri.GetProperty("idIndikator").GetString()));
    }

    [Fact]
    public void Two_analis_are_two()
    {
        var lines = Lines("jabatan", "analis", "sdm", "aparatur", "--csv");

        Assert.Contains(lines, line => line.StartsWith("analis-sdm-muda-pengadaan,keputusan,Keputusan IKU/IKI,34,7,iki,kesesuaian-pengadaan-asn,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("analis-sdm-muda-disiplin,keputusan,Keputusan IKU/IKI,51,11,iki,pengaduan-disiplin-ditangani,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("id", "Atasan: kepala-badan (disimpulkan)", "NILAI KINERJA MANAJEMEN INTERNAL")]
    [InlineData("en", "Superior: kepala-badan (inferred)", "Tabel 4.5")]
    public void A_sheet_shows_superior_and_indicators(string bahasa, params string[] parts)
    {
        var run = ConsoleRun.Of("jabatan", "sekretaris", "--bahasa", bahasa);

        Assert.Equal(0, run.Code);
        Assert.All(parts, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("id", "jabatan 'sekertaris' tidak dikenal; yang mirip: sekretaris, ")]
    [InlineData("en", "unknown jabatan 'sekertaris'; similar: sekretaris, ")]
    public void Unknown_name_is_exit_code_2_with_near_ones(string bahasa, string start)
    {
        var run = ConsoleRun.Of("jabatan", "sekertaris", "--bahasa", bahasa, "--json");

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.StartsWith(start, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string[] Lines(params string[] args) => ConsoleRun.Of(args).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
