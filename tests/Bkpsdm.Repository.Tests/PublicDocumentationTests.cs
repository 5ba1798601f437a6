using System.Xml.Linq;
using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>Every public type has its own file, a summary, and no binary floating point.</summary>
public class PublicDocumentationTests
{
    [Fact]
    public void Types_have_a_file_of_their_own()
    {
        var files = Directory.EnumerateFiles(RepositoryRoot.File("src"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Packages.PublicTypes.Select(type => type.Name.Split('`')[0]), name => !files.Contains(name));
    }

    [Fact]
    public void Types_are_sealed_static_or_made_to_derive_from() =>
        Assert.Equal(["Formula", "AuditRule", "DocumentRow", "DocumentTable`1", "TargetRow", "TargetTable"], Packages.PublicTypes.Where(type => type.IsClass && !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void Members_have_no_double_or_float() =>
        Assert.Empty(Packages.PublicTypes
            .SelectMany(type => type.GetMethods().Select(method => (type, method)))
            .Where(pair => pair.method.DeclaringType == pair.type && pair.method.GetParameters().Select(parameter => parameter.ParameterType).Append(pair.method.ReturnType).Any(used => used == typeof(double) || used == typeof(float)))
            .Select(pair => $"{pair.type.Name}.{pair.method.Name}"));

    [Fact]
    public void Documented_members_have_a_summary_or_inherit_one()
    {
        foreach (var assembly in Packages.All)
        {
            var file = Path.ChangeExtension(assembly.Location, ".xml");
            var members = XDocument.Load(file).Descendants("member").ToArray();

            Assert.NotEmpty(members);
            Assert.Empty(members.Where(member => member.Element("summary") is null && member.Element("inheritdoc") is null).Select(member => member.Attribute("name")?.Value));
        }
    }
}
