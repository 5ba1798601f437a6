using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The numbers that the document quotes in its prose (<i>pernyataan dalam prosa</i>), beside its tables.</summary>
/// <remarks>A statement that differs from the table it quotes stays as it is, and so does the table. Immutable.</remarks>
internal sealed class PernyataanProsa : IDocumentSection
{
    // The document prints no number before a sentence; its numbers are ours.
    private const string Name = "Prosa";

    [JsonConstructor]
    internal PernyataanProsa(IReadOnlyList<PernyataanProsaRow> rows) => Rows = rows;

    /// <summary>The statements, in document order; empty in a plan that records none.</summary>
    [JsonPropertyName("baris")]
    public IReadOnlyList<PernyataanProsaRow> Rows { get; }

    /// <summary>The statements of a plan that records none.</summary>
    internal static PernyataanProsa Empty { get; } = new([]);

    void IDocumentSection.Place(string path)
    {
        foreach (var (row, at) in Elements.Of(Rows, path + ".baris"))
        {
            row.Place(Name, at);
        }
    }
}
