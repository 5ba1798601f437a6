using System.Reflection;
using System.Text.RegularExpressions;
using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>A name of code in a README exists.</summary>
public partial class ReadmeNamesTests
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

    /// <summary>Names of the platform.</summary>
    private static readonly string[] Platform = ["ArgumentException"];

    private static readonly Dictionary<string, Type[]> Types =
        Packages.PublicTypes.GroupBy(type => type.Name.Split('`')[0], StringComparer.Ordinal).ToDictionary(types => types.Key, types => types.ToArray(), StringComparer.Ordinal);

    private static readonly HashSet<string> Names =
        [.. Types.Keys, .. Packages.PublicTypes.SelectMany(type => type.GetMembers(Members)).Select(member => member.Name), .. Platform];

    private static readonly HashSet<string> Namespaces = [.. Packages.PublicTypes.Select(type => type.Namespace!)];

    [Fact]
    public void Names_in_a_readme_are_public()
    {
        var files = Packages.All.Select(assembly => RepositoryRoot.File("src", assembly.GetName().Name!, "README.md")).Append(RepositoryRoot.File("README.md"));

        Assert.Equal([], files.SelectMany(file => Code().Matches(File.ReadAllText(file)).Where(code => !IsPublic(code)).Select(code => $"{file}: {code.Value}")));
        Assert.False(IsPublic(Code().Match("`ValueOrReason<T>.Gone`")));
        Assert.True(IsPublic(Code().Match("`SkorKaskade.Of`")));
    }

    private static bool IsPublic(Match code)
    {
        var (first, member) = (code.Groups[1].Value, code.Groups[2].Value);
        return member.Length == 0
            ? Names.Contains(first)
            : Namespaces.Contains($"{first}.{member}") || (Types.TryGetValue(first, out var types) && types.Any(type => type.GetMember(member, Members).Length > 0));
    }

    /// <summary>A type or member, with type parameters and arguments where they are written.</summary>
    [GeneratedRegex(@"`([A-Z][a-z]\w+)(?:<\w+>)?(?:\.([A-Z]\w+))?(?:\([^`]*\))?`")]
    private static partial Regex Code();
}
