using System.Text.RegularExpressions;
using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>A word that is not in the glossary is not public.</summary>
public partial class GlossaryTests
{
    private static readonly string[] Rows =
        [.. File.ReadAllLines(RepositoryRoot.File("docs", "glossary.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

    [Fact]
    public void Glossary_HasEveryPublicType()
    {
        var words = new HashSet<string>(Rows.SelectMany(row => Code().Matches(row)).Select(match => match.Groups[1].Value), StringComparer.Ordinal);
        var missing = Types().Where(name => !words.Contains(name)).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        Assert.True(missing.Length == 0, "docs/glossary.md lacks the public types " + string.Join(", ", missing));
    }

    /// <summary>A type or member of the table that does not exist was renamed or dropped.</summary>
    [Fact]
    public void Glossary_HasNoWordOfThePast()
    {
        var types = Packages.PublicTypes.ToDictionary(type => type.Name.Split('`')[0], StringComparer.Ordinal);
        var unknown = Rows.SelectMany(row => Code().Matches(row))
            .Where(word => !types.TryGetValue(word.Groups[1].Value, out var type)
                || (word.Groups[2].Success && type.GetMember(word.Groups[2].Value).Length == 0))
            .Select(word => word.Value)
            .ToArray();
        Assert.True(unknown.Length == 0, "docs/glossary.md names what is not public: " + string.Join(", ", unknown));
    }

    [Fact]
    public void Glossary_IsSortedByTerm()
    {
        var terms = Rows.Select(row => row.Split('|')[1].Trim()).ToArray();
        Assert.Equal(terms.OrderBy(term => term, StringComparer.OrdinalIgnoreCase), terms);
    }

    private static IEnumerable<string> Types() =>
        Packages.PublicTypes.Select(type => type.Name.Split('`')[0]);

    /// <summary>A type, with its type parameter and a member where they are named.</summary>
    [GeneratedRegex("`(\\w+)(?:<\\w+>)?(?:\\.(\\w+))?`")]
    private static partial Regex Code();
}
