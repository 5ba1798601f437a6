using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>A regulation: its one file in a <c>Rubrics</c> folder, and the type of the same name.</summary>
internal sealed partial class RegulationFile
{
    private RegulationFile(string path, Type type)
    {
        FullPath = path;
        Type = type;
    }

    public Type Type { get; }

    public string Package => Type.Assembly.GetName().Name!;

    /// <summary>The path in the repository, with slashes.</summary>
    public string File => $"src/{Package}/Rubrics/{Type.Name}.cs";

    /// <summary>The main legal basis: the one that the type itself names.</summary>
    public LegalBasis Basis => (LegalBasis)Type.GetProperty("Basis", Statics)!.GetValue(null)!;

    /// <summary>What the regulation decides, in English: the summary of its file, without its name.</summary>
    public string Decides => Summary(System.IO.File.ReadAllText(FullPath));

    /// <summary>Every static property that is a legal basis, or that carries one.</summary>
    public IEnumerable<(string Member, LegalBasis Basis)> Bases => Type.GetProperties(Statics)
        .OrderBy(property => property.MetadataToken)
        .Where(property => property.GetMethod is not null)
        .Select(property => (property.Name, Basis: BasisOf(property.GetValue(null))))
        .Where(member => member.Basis is not null)
        .Select(member => (member.Name, member.Basis!));

    private static BindingFlags Statics => BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private string FullPath { get; }

    public static IReadOnlyList<RegulationFile> All() =>
    [
        .. Packages.All.SelectMany(assembly => InRubrics(assembly.GetName().Name!)
            .Select(file => new RegulationFile(file, assembly.GetTypes().Single(type => type.Name == Path.GetFileNameWithoutExtension(file))))),
    ];

    private static IEnumerable<string> InRubrics(string package)
    {
        var folder = RepositoryRoot.File("src", package, "Rubrics");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.cs").Where(file => OfYear().IsMatch(Path.GetFileName(file))).Order(StringComparer.Ordinal) : [];
    }

    private static LegalBasis? BasisOf(object? value) => value as LegalBasis ?? value?.GetType().GetProperty("Basis")?.GetValue(value) as LegalBasis;

    private static string Summary(string source)
    {
        var lines = source.Split('\n').SkipWhile(line => !line.StartsWith("/// <summary>", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("/// <remarks>", StringComparison.Ordinal) && line.StartsWith("///", StringComparison.Ordinal));
        var text = string.Concat(XElement.Parse(string.Join(' ', lines.Select(line => line[3..].Trim()))).Nodes().Select(Markdown));
        var decides = text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        return char.ToUpperInvariant(decides[0]) + decides[1..];
    }

    private static string Markdown(XNode node) => node switch
    {
        XElement { Name.LocalName: "i" } italic => $"*{italic.Value}*",
        XElement element => element.Value,
        _ => node.ToString(),
    };

    [GeneratedRegex(@"Of(19|20)\d\d\.cs$")]
    private static partial Regex OfYear();
}
