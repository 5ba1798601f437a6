using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>One regulation, one file; <c>docs/peraturan.md</c> lists them all.</summary>
public class RegulationTests
{
    private static readonly Lazy<string> Page = new(RegulationPage.Markdown);

    [Fact]
    public void The_page_of_the_regulations_is_true() => GoldenFile.AssertEqual(Page.Value, "docs", "peraturan.md");

    [Fact]
    public void Page_lists_every_file_of_a_regulation() =>
        Assert.All(RegulationFile.All(), file => Assert.Contains($"](../{file.File})", Page.Value, StringComparison.Ordinal));

    [Fact]
    public void Page_names_every_regulation_that_the_sources_name() =>
        Assert.All(RegulationPage.Named(), named => Assert.Contains(named.Key, Page.Value, StringComparison.Ordinal));

    /// <summary>A regulation that is given a file, or that nobody names any more, leaves the list of those without.</summary>
    [Fact]
    public void Regulation_without_a_file_is_named_and_has_none() => Assert.All(RegulationTexts.WithoutFile.Keys, name =>
    {
        Assert.True(RegulationPage.Named().Contains(name), name);
        Assert.DoesNotContain(RegulationFile.All(), file => file.Basis.Regulation.Contains(name, StringComparison.Ordinal));
    });

    [Fact]
    public void Text_is_of_a_file_that_exists() =>
        Assert.Empty(RegulationTexts.Decides.Keys.Except(RegulationFile.All().Select(file => file.Type.Name)));

    /// <summary>What is practice and no regulation, and what a document states, may stand elsewhere.</summary>
    [Fact]
    public void Legal_basis_is_made_in_the_rubrics_alone() => Assert.Equal(
        ["AchievementRule", "CatalogReader", "RumusEfisiensi"],
        Packages.All.SelectMany(assembly => Directory.EnumerateFiles(RepositoryRoot.File("src", assembly.GetName().Name!), "*.cs", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "Rubrics" && File.ReadAllText(file).Contains("LegalBasis.Create(", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal));
}
