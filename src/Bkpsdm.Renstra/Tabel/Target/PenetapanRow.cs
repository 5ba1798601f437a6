using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>One main or key indicator (<i>penetapan indikator kinerja utama</i> and <i>kunci</i>) with its targets.</summary>
/// <remarks>In the Paser plan these are the rows of Tabel 4.3.</remarks>
internal sealed class PenetapanRow : ListedTargetRow
{
    [JsonConstructor]
    internal PenetapanRow(int number, string kelompok, DocumentCell name, string id, DocumentCell baseline, IReadOnlyList<DocumentCell> cells, DocumentCell final)
        : base(number, name, id, baseline, cells, final)
    {
        Kelompok = kelompok;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    internal override JenisTabel JenisTabel => JenisTabel.PenetapanIndikator;

    /// <summary>The group: <c>utama</c> (IKU) or <c>kunci</c> (IKK).</summary>
    [JsonPropertyOrder(-8)]
    public string Kelompok { get; }
}
