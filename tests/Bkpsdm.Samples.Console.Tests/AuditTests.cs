using System.Text.Json;
using Bkpsdm.Tests;

namespace Bkpsdm.Samples.Tests;

public class AuditTests
{
    [Fact]
    public void Audit_of_the_shipped_plan_has_errors_and_says_so_by_its_exit_code()
    {
        var run = ConsoleRun.Of("audit");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Error);
        Assert.Contains("5.04.02.2.01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_findings_and_nothing_else()
    {
        using var json = JsonDocument.Parse(ConsoleRun.Of("audit", "--json").Output);

        Assert.Contains(json.RootElement.EnumerateArray(), finding => finding.GetProperty("id").GetString() == "BKP-RNS-002:5.04.02.2.01/total");
    }

    [Fact]
    public void Csv_has_a_line_for_each_finding()
    {
        using var json = JsonDocument.Parse(ConsoleRun.Of("audit", "--json").Output);
        var lines = ConsoleRun.Of("audit", "--csv").Output.Split('\n').Count(line => line.StartsWith("BKP-RNS-", StringComparison.Ordinal));

        Assert.Equal(json.RootElement.GetArrayLength(), lines);
    }

    [Fact]
    public void Page_of_the_rules_is_made_from_the_rules() =>
        Assert.Equal(File.ReadAllText(RepositoryRoot.File("docs", "audit-rules.md")), ConsoleRun.Of("audit", "--aturan", "--markdown").Output);

    [Fact]
    public void The_screen_groups_by_category_and_wraps_under_the_item()
    {
        var lines = ConsoleRun.Of("audit").Output.Split('\n');

        Assert.Contains("HITUNGAN: 6 kesalahan, 2 peringatan", lines);
        Assert.Contains("TEKS: 5 kesalahan, 16 peringatan", lines);
        Assert.All(lines, line => Assert.True(line.Length <= 160, line));
        Assert.Contains(lines, line => line.StartsWith("    ", StringComparison.Ordinal));
        Assert.InRange(lines.Length, 100, 400);
    }

    [Theory]
    [InlineData("BKP-RNS-999", 2, "$[0].aturan")]
    [InlineData("BKP-RNS-003", 1, "")]
    public void A_code_that_no_rule_has_is_told(string code, int exit, string part)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, $$"""[{"aturan":"{{code}}","alasan":"Sudah dijelaskan."}]""");

        var run = ConsoleRun.Of("audit", "--abaikan", file);
        File.Delete(file);

        Assert.Equal(exit, run.Code);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_fits_nothing_is_shown()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """[{"aturan":"BKP-RNS-003","kode":"9.99","alasan":"Simpul lama."}]""");

        var run = ConsoleRun.Of("audit", "--abaikan", file);
        File.Delete(file);

        Assert.Contains("BKP-RNS-003: Simpul lama.", run.Output, StringComparison.Ordinal);
    }

    // 0 where there is no error, 2 and one line where the plan cannot be read.
    [Theory]
    [InlineData("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""", 0)]
    [InlineData("""{"identitas":""", 2)]
    public void The_exit_code_of_a_plan_of_the_users_own(string plan, int exit)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, plan);

        var run = ConsoleRun.Of("audit", "--renstra", file);
        File.Delete(file);

        Assert.Equal(exit, run.Code);
        Assert.Equal(exit == 2 ? 1 : 0, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_bad_file_of_findings_set_aside_is_one_line()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """[{"aturan":"BKP-RNS-003"}]""");

        var run = ConsoleRun.Of("audit", "--abaikan", file);
        File.Delete(file);

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("$[0]", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }
}
