namespace Bkpsdm.Repository.Tests;

/// <summary>The arrows between the packages; no other exists.</summary>
public class ArrowTests
{
    private static readonly HashSet<string> Card = new(StringComparer.Ordinal) { "NodaTime", "Ardalis.GuardClauses", "OneOf", "netstandard" };

    [Theory]
    [InlineData("Bkpsdm.Indicators")]
    [InlineData("Bkpsdm.Renstra", "Bkpsdm.Indicators")]
    [InlineData("Bkpsdm.Renstra.Paser", "Bkpsdm.Renstra", "Bkpsdm.Indicators")]
    [InlineData("Bkpsdm.Merit", "Bkpsdm.Indicators")]
    [InlineData("Bkpsdm.DataQuality", "Bkpsdm.Indicators", "Bkpsdm.Merit")]
    public void Package_refers_to_no_other_package(string name, params string[] allowed)
    {
        var references = Packages.All.Single(assembly => assembly.GetName().Name == name).GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.Empty(references.Where(reference => reference.StartsWith("Bkpsdm.", StringComparison.Ordinal)).Except(allowed));
    }

    [Fact]
    public void Packages_depend_on_the_card_alone()
    {
        var foreign = Packages.All.SelectMany(assembly => assembly.GetReferencedAssemblies())
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("Bkpsdm.", StringComparison.Ordinal) && !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Bcl.", StringComparison.Ordinal))
            .Except(Card);

        Assert.Empty(foreign);
    }

    [Fact]
    public void Only_the_package_of_the_agency_holds_its_values() =>
        Assert.Equal(["Bkpsdm.Renstra.Paser"], Packages.All.Where(assembly => assembly.GetManifestResourceNames().Length > 0).Select(assembly => assembly.GetName().Name));
}
