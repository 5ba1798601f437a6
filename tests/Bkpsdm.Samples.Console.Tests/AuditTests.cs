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
