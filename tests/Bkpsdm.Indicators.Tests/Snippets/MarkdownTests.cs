using System.Text.RegularExpressions;

namespace Bkpsdm.Indicators.Tests.Snippets;

/// <summary>Code in Markdown and in XML documentation comes from compiled, tested snippets.</summary>
public partial class MarkdownTests
{
    [Fact]
    public void Markdown_EveryCSharpBlock_IsARegion()
    {
        var files = SnippetSource.Files(".", "README.md", SearchOption.TopDirectoryOnly)
            .Concat(SnippetSource.Files("docs", "*.md"))
            .Concat(SnippetSource.Files("src", "README.md"));
        NoFaults(files.SelectMany(FaultsOfMarkdown));
    }

    /// <summary>The example of a type is the region with the type's name (the name of its file).</summary>
    [Fact]
    public void XmlDocumentation_EveryExample_IsARegion() =>
        NoFaults(SnippetSource.Files("src", "*.cs").SelectMany(FaultsOfXml));

    private static void NoFaults(IEnumerable<string> faults)
    {
        var all = string.Join("\n", faults);
        Assert.True(all.Length == 0, all);
    }

    private static IEnumerable<string> FaultsOfMarkdown(string file)
    {
        var lines = SnippetSource.Lines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```csharp", StringComparison.Ordinal) && !lines[i].StartsWith("```cs", StringComparison.Ordinal) && !lines[i].StartsWith("```c#", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var end = Array.FindIndex(lines, i + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            var code = string.Join("\n", lines[(i + 1)..(end < 0 ? lines.Length : end)]);
            var comment = SnippetComment().Match(i == 0 ? string.Empty : lines[i - 1].Trim());
            var place = $"{SnippetSource.Name(file)}({i + 1})";
            if (!comment.Success)
            {
                yield return place + ": no <!-- snippet: Name --> on the line before";
            }
            else if (Difference(comment.Groups[1].Value, code) is { } fault)
            {
                yield return place + ": " + fault;
            }

            i = end < 0 ? lines.Length : end;
        }
    }

    private static IEnumerable<string> FaultsOfXml(string file)
    {
        var documentation = string.Join("\n", SnippetSource.Lines(file)
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(line => line.Length > 3 && line[3] == ' ' ? line[4..] : line[3..]));
        foreach (Match reference in SnippetReference().Matches(documentation))
        {
            if (!SnippetSource.Regions.ContainsKey(reference.Groups[1].Value))
            {
                yield return $"{SnippetSource.Name(file)}: no region '{reference.Groups[1].Value}'";
            }
        }

        foreach (Match example in Example().Matches(documentation))
        {
            var code = example.Groups[1].Value.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
            if (Difference(Path.GetFileNameWithoutExtension(file), code.Trim('\n')) is { } fault)
            {
                yield return $"{SnippetSource.Name(file)}: {fault}";
            }
        }
    }

    private static string? Difference(string name, string code) =>
        !SnippetSource.Regions.TryGetValue(name, out var region) ? $"no region '{name}'"
        : region == code ? null
        : $"differs from region '{name}', which is\n{region}\n";

    [GeneratedRegex("^<!-- snippet: (\\w+) -->$")]
    private static partial Regex SnippetComment();

    [GeneratedRegex("<code source=\"snippets\" region=\"(\\w+)\"")]
    private static partial Regex SnippetReference();

    [GeneratedRegex("<example><code>(.*?)</code></example>", RegexOptions.Singleline)]
    private static partial Regex Example();
}
