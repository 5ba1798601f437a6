using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

/// <summary>Invented numbers.</summary>
public class NipTests
{
    [Fact]
    public void Number_shows_its_parts_and_checks_and_not_itself()
    {
        var run = ConsoleRun.Of("nip", "198802292011011002", "--json", "--pada", "2026-01-01");
        var result = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(0, run.Code);
        Assert.True(result.GetProperty("sah").GetBoolean());
        Assert.Equal("1988-02-29", result.GetProperty("tanggalLahir").GetString());
        Assert.Equal("2011-01", result.GetProperty("pengangkatan").GetString());
        Assert.Equal("laki-laki", result.GetProperty("jenisKelamin").GetString());
        Assert.Equal("***************002", result.GetProperty("nomor").GetString());
        Assert.Equal(8, result.GetProperty("pemeriksaan").GetArrayLength());
        Assert.DoesNotContain("198802292011011002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_in_groups_is_one_number()
    {
        var run = ConsoleRun.Of("nip", "19900515", "202421", "2", "010", "--pada", "2026-01-01", "--bahasa", "en");

        Assert.Equal(0, run.Code);
        Assert.Contains("NI PPPK", run.Output, StringComparison.Ordinal);
        Assert.Contains("contract 1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nip")]
    [InlineData("nip", "12345")]
    [InlineData("nip", "19880229201101100X")]
    [InlineData("nip", "198813012011011002")]
    [InlineData("nip", "198802292011011002", "--pada", "2010-01-01")]
    [InlineData("nip", "198802292011011002", "--pada", "kemarin")]
    public void Unusable_number_is_one_line_and_exit_code_2(params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Unusable_number_still_shows_its_checks()
    {
        var run = ConsoleRun.Of("nip", "198813012011011002", "--json");
        var failed = JsonDocument.Parse(run.Output).RootElement.GetProperty("pemeriksaan").EnumerateArray().Single(check => check.GetProperty("lulus").ValueKind == JsonValueKind.False);

        Assert.Equal("NIP_TANGGAL_LAHIR", failed.GetProperty("kode").GetString());
        Assert.Contains("1-8", run.Error, StringComparison.Ordinal);
    }
}
