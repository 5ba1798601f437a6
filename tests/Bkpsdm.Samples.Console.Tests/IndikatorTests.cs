using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

public class IndikatorTests
{
    [Fact]
    public void Json_lists_the_35_with_formula_or_reason()
    {
        var all = JsonDocument.Parse(ConsoleRun.Of("indikator", "--json").Output).RootElement.EnumerateArray().ToList();

        Assert.Equal(35, all.Count);
        Assert.All(all, one => Assert.NotEqual(one.GetProperty("rumus").ValueKind == JsonValueKind.Null, one.GetProperty("alasan").ValueKind == JsonValueKind.Null));
        Assert.Equal(33, all.Count(one => one.GetProperty("contoh").ValueKind == JsonValueKind.Object));
    }

    [Fact]
    public void Csv_has_a_line_for_each_definition() =>
        Assert.Equal(36, ConsoleRun.Of("indikator", "--csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Theory]
    [InlineData("id", "dasar hukum", "Permenpan RB 40/2018", "246,5")]
    [InlineData("en", "legal basis", "Permenpan RB 40/2018", "246.5")]
    public void One_definition_shows_law_and_working(string bahasa, params string[] parts)
    {
        var run = ConsoleRun.Of("indikator", "indeks-sistem-merit", "--bahasa", bahasa);

        Assert.Equal(0, run.Code);
        Assert.All(parts, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Kode_shows_all_its_definitions()
    {
        var output = ConsoleRun.Of("indikator", "5.03.01.2.01").Output;

        Assert.Contains("Persentase konsistensi Renja dengan Renstra tahun berkenaan", output, StringComparison.Ordinal);
        Assert.Contains("Persentase ketersediaan data kinerja", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_id_is_exit_code_2()
    {
        var run = ConsoleRun.Of("indikator", "tidak-ada");

        Assert.Equal(2, run.Code);
        Assert.Contains("tidak-ada", run.Error, StringComparison.Ordinal);
    }
}
