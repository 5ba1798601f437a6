namespace Bkpsdm.Renstra.Rules;

/// <summary>A name that a definition can be about: of an indicator or of a node, with the indicators that it is a name for.</summary>
internal sealed record DefinedName(string Nama, FindingPlace Place, IReadOnlyCollection<string> Indikator)
{
    public HashSet<string> Words { get; } = TextWords.Subject(Nama);
}
