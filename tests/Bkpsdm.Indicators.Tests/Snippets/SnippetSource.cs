namespace Bkpsdm.Indicators.Tests.Snippets;

/// <summary>The repository's files and the named regions of the snippet tests, from which documentation takes its code.</summary>
/// <remarks>A region stands between <c>// region: Name</c> and <c>// endregion</c>; its text is taken without the common indent.</remarks>
internal static class SnippetSource
{
    private const string Begin = "// region: ";
    private const string End = "// endregion";

    public static string Root { get; } = FindRoot();

    public static IReadOnlyDictionary<string, string> Regions { get; } = ReadRegions();

    public static IReadOnlyList<string> Files(string folder, string pattern, SearchOption option = SearchOption.AllDirectories)
    {
        var path = Path.Combine(Root, folder);
        return !Directory.Exists(path)
            ? []
            : [.. Directory.EnumerateFiles(path, pattern, option).Where(IsSource).OrderBy(file => file, StringComparer.Ordinal)];
    }

    public static string[] Lines(string file) => File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    public static string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool IsSource(string file) =>
        !Name(file).Split('/').Any(part => part is "bin" or "obj" or "artifacts");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BkpsdmDomain.sln")) || File.Exists(Path.Combine(folder.FullName, "global.json")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The repository's root was not found above " + AppContext.BaseDirectory);
    }

    private static Dictionary<string, string> ReadRegions()
    {
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files("tests", "*.cs").Where(file => Name(file).Contains("/Snippets/", StringComparison.Ordinal) && !file.EndsWith("SnippetSource.cs", StringComparison.Ordinal)))
        {
            var lines = Lines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Trim().StartsWith(Begin, StringComparison.Ordinal))
                {
                    var end = Array.FindIndex(lines, i, line => line.Trim() == End);
                    Assert.True(end > i, $"{Name(file)}({i + 1}): the region has no end.");
                    var name = lines[i].Trim()[Begin.Length..];
                    Assert.True(regions.TryAdd(name, Dedent(lines[(i + 1)..end])), $"{Name(file)}({i + 1}): the region '{name}' stands twice.");
                }
            }
        }

        return regions;
    }

    private static string Dedent(string[] lines)
    {
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join("\n", lines.Select(line => line.Trim().Length == 0 ? string.Empty : line[indent..])).Trim('\n');
    }
}
