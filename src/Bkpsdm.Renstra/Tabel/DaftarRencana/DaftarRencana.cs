using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The numbered lists of programs, kegiatan and sub kegiatan beside the tree of the plan (<i>daftar program, kegiatan dan sub kegiatan</i>).</summary>
/// <remarks>In the Paser plan these are the lists A, B and C of section 4.1. They differ from Tabel 4.1, and stay as they are. Immutable.</remarks>
public sealed class DaftarRencana : IDocumentSection
{
    [JsonConstructor]
    internal DaftarRencana(IReadOnlyList<DaftarRencanaRow> rows) => Rows = rows;

    /// <summary>The entries, in document order; empty in a plan without the lists.</summary>
    [JsonPropertyName("baris")]
    public IReadOnlyList<DaftarRencanaRow> Rows { get; }

    /// <summary>The lists of a plan that has none.</summary>
    internal static DaftarRencana Empty { get; } = new([]);

    void IDocumentSection.Place(string path)
    {
        foreach (var (row, at) in Elements.Of(Rows, path + ".baris"))
        {
            row.Place(DataFault.RequireText(row.Daftar, at + ".daftar"), at);
        }
    }
}
