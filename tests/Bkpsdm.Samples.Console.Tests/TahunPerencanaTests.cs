using Bkpsdm.Tests;

namespace Bkpsdm.Samples.Tests;

/// <summary>The commands of <c>docs/tahun-perencana.md</c>, run one after another as a planner would.</summary>
public class TahunPerencanaTests
{
    private const string Program = "bkpsdm-sample ";

    [Fact]
    public void Every_command_of_the_page_runs()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var commands = File.ReadAllLines(RepositoryRoot.File("docs", "tahun-perencana.md")).Where(line => line.StartsWith(Program, StringComparison.Ordinal)).ToArray();

            Assert.Equal(22, commands.Length);
            Assert.All(commands, command => Run(command[Program.Length..], folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Files of the page are made by its own commands and stand in one folder. Errors in the plan are what an audit is for.
    private static void Run(string command, string folder)
    {
        string[] parts = [.. command.Split(" > ")];
        string[] words = [.. parts[0].Split(' ').Select(word => word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(folder, word) : word)];
        var run = ConsoleRun.Of(words);

        Assert.Equal((words[0] == "audit" ? 1 : 0, string.Empty), (run.Code, run.Error));
        Assert.NotEmpty(run.Output);
        if (parts.Length > 1)
        {
            File.WriteAllText(Path.Combine(folder, parts[1]), run.Output);
        }
    }
}
