using System.Text.RegularExpressions;
using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>Who uses a file of the packages: the types that name it, and the commands of the sample console that reach it.</summary>
internal sealed partial class RegulationUses
{
    private const string Console = "bkpsdm-sample";
    private readonly ILookup<string, string> arrows;
    private readonly Dictionary<string, HashSet<string>> reachedByCommand;

    private RegulationUses(ILookup<string, string> arrows, Dictionary<string, string> commands)
    {
        this.arrows = arrows;
        reachedByCommand = commands.ToDictionary(command => command.Key, command => Reached(command.Value, [.. commands.Values]));
    }

    public static RegulationUses Read()
    {
        var packages = Packages.All.Select(assembly => assembly.GetName().Name!).ToDictionary(name => name, name => PackageSources.Of(name));
        var console = PackageSources.Of(Console, "samples", "Bkpsdm.Samples.Console");
        var declaring = packages.SelectMany(package => Directory.EnumerateFiles(RepositoryRoot.File("src", package.Key), "*.cs", SearchOption.AllDirectories)
                .Select(file => (Key: (package.Key, Path.GetFileNameWithoutExtension(file)), File: package.Key + "/" + Path.GetRelativePath(RepositoryRoot.File("src", package.Key), file))))
            .GroupBy(file => file.Key, file => file.File)
            .ToDictionary(file => file.Key, file => file.First());
        return new(
            packages.Append(new(Console, console))
                .SelectMany(project => project.Value.Select(use => (From: project.Key + "/" + use.From, To: use.To is { } own ? project.Key + "/" + own : declaring.GetValueOrDefault((use.Package!, use.Type)))))
                .Where(use => use.To is not null)
                .Distinct()
                .ToLookup(use => use.From, use => use.To!),
            CommandOf().Matches(File.ReadAllText(RepositoryRoot.File("samples", "Bkpsdm.Samples.Console", "SampleApp.cs")))
                .ToDictionary(match => match.Groups[1].Value, match => $"{Console}/Commands/{match.Groups[2].Value}.cs"));
    }

    /// <summary>The types of the packages whose file names the regulation, by name.</summary>
    public IEnumerable<string> Types(RegulationFile regulation) =>
        arrows.Where(arrow => !arrow.Key.StartsWith(Console, StringComparison.Ordinal) && arrow.Contains(Node(regulation)))
            .Select(arrow => Path.GetFileNameWithoutExtension(arrow.Key))
            .Order(StringComparer.Ordinal);

    /// <summary>The commands whose own files reach the regulation, in the order of the console.</summary>
    public IEnumerable<string> Commands(RegulationFile regulation) =>
        reachedByCommand.Where(command => command.Value.Contains(Node(regulation))).Select(command => command.Key);

    private static string Node(RegulationFile regulation) => $"{regulation.Package}/Rubrics/{regulation.Type.Name}.cs";

    // What one command takes from another is told there.
    private HashSet<string> Reached(string command, HashSet<string> commands)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([command]);
        while (open.TryPop(out var next))
        {
            foreach (var to in arrows[next].Where(to => !commands.Contains(to) && reached.Add(to)))
            {
                open.Push(to);
            }
        }

        return reached;
    }

    [GeneratedRegex("""\["(\w+)"\] = (\w+)\.Run""")]
    private static partial Regex CommandOf();
}
