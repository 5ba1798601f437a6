using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The decree (<i>keputusan</i>) that sets main and individual indicators (IKU, IKI): who answers for which indicator.</summary>
/// <remarks>It states no units or targets of its own; they are those of the plan. Its table name is how spellings and references call the decree. Immutable.</remarks>
internal sealed class KeputusanIndikator : DocumentTable<KeputusanRow>
{
    [JsonConstructor]
    internal KeputusanIndikator(string tabel, string judul, IReadOnlyList<BagianKeputusan> bagian, IReadOnlyList<KeputusanRow> rows)
        : base(tabel, judul, rows) => Bagian = bagian;

    /// <summary>The sections, in document order: the agency's, then one a jabatan.</summary>
    public IReadOnlyList<BagianKeputusan> Bagian { get; }

    /// <summary>The decree of a plan that has none: no entries.</summary>
    internal static new KeputusanIndikator Empty { get; } = new(string.Empty, string.Empty, [], []);

    private protected override void PlaceHead(string path)
    {
        foreach (var (section, at) in Elements.Of(Bagian, path + ".bagian"))
        {
            section.Place(Tabel, at);
        }
    }

    private protected override void PlaceRow(KeputusanRow row, string path) => row.PlaceIn(Bagian, path);
}
