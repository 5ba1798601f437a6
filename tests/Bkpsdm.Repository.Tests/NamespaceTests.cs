namespace Bkpsdm.Repository.Tests;

/// <summary>One flat namespace a package; the vocabulary of the civil service is the one exception (docs/decisions/0002).</summary>
public class NamespaceTests
{
    [Fact]
    public void Package_has_the_namespace_of_its_name_and_Merit_that_of_the_people_too() =>
        Assert.Equal(
            [
                ("Bkpsdm.Indicators", "Bkpsdm.Indicators"), ("Bkpsdm.Renstra", "Bkpsdm.Renstra"), ("Bkpsdm.Renstra.Paser", "Bkpsdm.Renstra.Paser"), ("Bkpsdm.Merit", "Bkpsdm.Asn"),
                ("Bkpsdm.Merit", "Bkpsdm.Merit"), ("Bkpsdm.DataQuality", "Bkpsdm.DataQuality"),
            ],
            Packages.All.SelectMany(assembly => assembly.GetExportedTypes().Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal).Select(name => (assembly.GetName().Name!, name))));
}
