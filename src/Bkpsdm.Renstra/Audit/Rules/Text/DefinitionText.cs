namespace Bkpsdm.Renstra.Rules;

/// <summary>One part of a definition with its words and those of its indicator's name.</summary>
internal sealed record DefinitionText(DefinitionFacts Facts, string Text)
{
    public HashSet<string> Words { get; } = TextWords.Things(Text);

    public HashSet<string> Name { get; } = TextWords.Things(Facts.Nama);

    public bool IsCopiedFrom(DefinitionText source) =>
        !string.Equals(Facts.IdIndikator, source.Facts.IdIndikator, StringComparison.Ordinal)
        && TextWords.Alike(Words, source.Words)
        && !Words.Any(word => Name.Contains(word) && !source.Name.Contains(word))
        && Words.Any(word => source.Name.Contains(word) && !Name.Contains(word));
}
