using System.Reflection;
using System.Text.RegularExpressions;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;
using OneOf;

namespace Bkpsdm.Repository.Tests;

/// <summary>A result has one of two shapes: a value or a reason, and a union with a read error first. Both are asked with TryGet or Match.</summary>
public partial class ResultShapeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] Folders = ["docs", "src", "samples", "benchmarks", "eng"];

    [Fact]
    public void Members_return_no_other_union()
    {
        var unions = Packages.PublicTypes
            .SelectMany(Members)
            .SelectMany(member => Parts(member.Type).Where(IsUnion).Select(union => (member.Place, First: union.GetGenericArguments()[0])))
            .ToArray();

        Assert.Equal(["ValueOrReason`1.ToOneOf"], unions.Where(union => union.First != typeof(ReadError)).Select(union => union.Place).Distinct());
        Assert.Contains(unions, union => union.Place == "TahunAnggaran.Parse");
    }

    [Fact]
    public void Documentation_asks_with_TryGet_or_Match()
    {
        string[] lines = [.. Markdown(), .. XmlDocumentation(), .. Regions()];

        Assert.Contains(lines, line => line.Contains("TryGet", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, CaseOfUnion().IsMatch);
    }

    [Theory]
    [InlineData("var pagu = IndonesianNumber.Parse(text).AsT1;")]
    [InlineData("if (read.IsT0)")]
    [InlineData("read.TryPickT1(out var plan, out _)")]
    public void Case_of_a_union_is_seen(string line) => Assert.Matches(CaseOfUnion(), line);

    private static IEnumerable<(string Place, Type Type)> Members(Type type)
    {
        var methods = type.GetMethods(Declared).Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
        foreach (var method in methods)
        {
            yield return ($"{type.Name}.{method.Name}", method.ReturnType);
            foreach (var parameter in method.GetParameters().Where(parameter => parameter.IsOut))
            {
                yield return ($"{type.Name}.{method.Name}", parameter.ParameterType);
            }
        }

        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
        {
            yield return ($"{type.Name}.{field.Name}", field.FieldType);
        }
    }

    /// <summary>A type with the types inside it: of an array, of a reference, of type arguments.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        var inside = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        return inside.SelectMany(Parts).Prepend(type);
    }

    private static bool IsUnion(Type type) => type.IsGenericType && type.Namespace == typeof(IOneOf).Namespace;

    private static IEnumerable<string> Markdown() =>
        Folders.SelectMany(folder => Files(folder, "*.md"))
            .Concat(Directory.GetFiles(RepositoryRoot.Path, "*.md"))
            .SelectMany(File.ReadAllLines);

    private static IEnumerable<string> XmlDocumentation() =>
        Files("src", "*.cs").SelectMany(File.ReadAllLines).Where(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal));

    /// <summary>The code that documentation prints.</summary>
    private static IEnumerable<string> Regions()
    {
        foreach (var file in Files("tests", "*.cs").Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Snippets"))
        {
            var isPrinted = false;
            foreach (var line in File.ReadLines(file))
            {
                isPrinted = line.Trim() != "// endregion" && (isPrinted || line.TrimStart().StartsWith("// region: ", StringComparison.Ordinal));
                if (isPrinted)
                {
                    yield return line;
                }
            }
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.File(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(RepositoryRoot.Path, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex(@"\.(AsT|IsT|TryPickT)[0-9]")]
    private static partial Regex CaseOfUnion();
}
