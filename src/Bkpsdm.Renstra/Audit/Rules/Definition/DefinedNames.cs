namespace Bkpsdm.Renstra.Rules;

/// <summary>The names of the indicators and nodes of a plan, found by their words.</summary>
internal sealed class DefinedNames
{
    private readonly ILookup<string, DefinedName> byWord;
    private readonly ILookup<string, DefinedName> byIndikator;

    private DefinedNames(IReadOnlyList<DefinedName> names)
    {
        byWord = names.SelectMany(name => name.Words.Select(word => (word, name))).ToLookup(pair => pair.word, pair => pair.name, StringComparer.OrdinalIgnoreCase);
        byIndikator = names.SelectMany(name => name.Indikator.Select(id => (id, name))).ToLookup(pair => pair.id, pair => pair.name, StringComparer.Ordinal);
    }

    public static DefinedNames Of(RencanaStrategis plan) => new(
    [
        .. PlanName.All(plan).Select(name => new DefinedName(name.Nama, name.Place, [name.IdIndikator])),
        .. plan.Rencana.Nodes.Where(node => node.Nama.Kind == CellKind.Text).Select(node => new DefinedName(node.Nama.ToString(), FindingPlace.Of(node), [.. node.Indikator.Select(row => row.IdIndikator)])),
    ]);

    /// <summary>All words of the names of an indicator: printed beside its definitions, in the plan, and of its nodes.</summary>
    public HashSet<string> Own(IReadOnlyList<DefinitionFacts> rows)
    {
        HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            own.UnionWith(TextWords.Subject(row.Nama));
            own.UnionWith(TextWords.Subject(row.SubKegiatan));
        }

        foreach (var name in rows[0].IdIndikator is { } id ? byIndikator[id] : [])
        {
            own.UnionWith(name.Words);
        }

        return own;
    }

    /// <summary>The names of others that a text shares four fifths of its words with; each has a word of the text that the own names lack.</summary>
    public IEnumerable<DefinedName> Alike(HashSet<string> text, HashSet<string> own, string? idIndikator) => text
        .Where(word => !own.Contains(word))
        .SelectMany(word => byWord[word])
        .Where(name => (idIndikator is null || !name.Indikator.Contains(idIndikator)) && TextWords.Alike(text, name.Words))
        .Distinct();
}
