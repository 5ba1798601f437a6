using System.Globalization;
using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

public class CapaianTests
{
    [Fact]
    public void Json_lists_every_indicator_and_year_of_Tabel24()
    {
        var rows = Rows(ConsoleRun.Of("capaian", "--json"));

        Assert.Equal(17 * 3, rows.Count);
        Assert.All(rows, row => Assert.Equal(
            ["indikator", "tahun", "target", "realisasi", "rasio", "rasioTerbaca", "alasan", "keterangan"],
            row.EnumerateObject().Select(field => field.Name)));
    }

    // Tabel 2.4, row 3: 246,50 against 150,00 prints 164,33.
    [Fact]
    public void Json_merit_of_2024_is_exact_beside_the_printed_ratio()
    {
        var row = Rows(ConsoleRun.Of("capaian", "--json")).Single(row => row.GetProperty("indikator").GetString() == "Hasil penilaian mandiri penerapan sistem merit" && row.GetProperty("tahun").GetInt32() == 2024);

        Assert.StartsWith("164.33333333333333333", row.GetProperty("rasio").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("164.33", row.GetProperty("rasioTerbaca").GetRawText());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("alasan").ValueKind);
    }

    // Tabel 2.4, row 13: 0,00 against 0,00 prints 100,00.
    [Fact]
    public void Json_zero_target_is_null_with_its_reason_and_keeps_the_printed_ratio()
    {
        var row = Rows(ConsoleRun.Of("capaian", "--json"))[12 * 3];

        Assert.Equal(JsonValueKind.Null, row.GetProperty("rasio").ValueKind);
        Assert.Equal("TARGET_NOL", row.GetProperty("alasan").GetString());
        Assert.Equal(100m, row.GetProperty("rasioTerbaca").GetDecimal());
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void Output_does_not_depend_on_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = ConsoleRun.Of("capaian", "--json").Output + ConsoleRun.Of().Output;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, ConsoleRun.Of("capaian", "--json").Output + ConsoleRun.Of().Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Contoh_can_be_fed_back()
    {
        var rows = Rows(ConsoleRun.OnFile(".csv", ConsoleRun.Of("capaian", "--contoh").Output, "capaian", "--json"));

        Assert.Equal(["105", "110", "null"], rows.Select(row => row.GetProperty("rasio").GetRawText()));
    }

    [Fact]
    public void File_with_semicolons_has_indonesian_numbers()
    {
        var rows = Rows(ConsoleRun.OnFile(".csv", "indikator;tahun;target;realisasi\nA;2026;1.000;862,5\n", "capaian", "--json"));

        Assert.Equal("86.25", rows[0].GetProperty("rasio").GetRawText());
    }

    [Theory]
    [InlineData(".csv", "indikator,tahun,target\nA,2026,1\n", "realisasi")]
    [InlineData(".csv", "indikator,tahun,target,realisasi\nA,2026,x1,2\n", "baris 2, target")]
    [InlineData(".csv", "indikator;tahun;target;realisasi\nA;2026;1.5;2\n", "baris 2, target")]
    [InlineData(".csv", "indikator,tahun,target,realisasi\nA,26,1,2\n", "baris 2, tahun")]
    [InlineData(".csv", "", "realisasi")]
    [InlineData(".json", "[{\"indikator\":\"A\",\"tahun\":2026,\"target\":NaN}]", "baris 1")]
    [InlineData(".json", "[{\"indikator\":\"A\",\"tahun\":2026,\"target\":\"x\"}]", "$[0].target")]
    [InlineData(".json", "{}", "larik")]
    public void File_unusable_is_one_line_and_exit_code_2(string extension, string text, string place)
    {
        var run = ConsoleRun.OnFile(extension, text, "capaian", "--json");

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void File_missing_is_exit_code_2() =>
        Assert.Equal(2, ConsoleRun.Of("capaian", "--file", "tidak-ada.csv").Code);

    private static List<JsonElement> Rows(ConsoleRun run)
    {
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        return [.. JsonDocument.Parse(run.Output).RootElement.EnumerateArray()];
    }
}
