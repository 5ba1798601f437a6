using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A post (<i>jabatan</i>) that answers for indicators, or a unit where the document names one instead of a post.</summary>
/// <remarks>The id is stable; names and spellings differ between the tables of one document. Immutable.</remarks>
public sealed class Jabatan
{
    [JsonConstructor]
    internal Jabatan(string id, string nama, string jenis, IReadOnlyList<EjaanJabatan> ejaan, string? unit = null, Tautan? superior = null)
    {
        Id = id;
        Nama = nama;
        Jenis = jenis;
        Ejaan = ejaan;
        Unit = unit;
        Superior = superior;
    }

    /// <summary>The id, such as <c>kepala-badan</c>.</summary>
    public string Id { get; }

    /// <summary>The clean official name (<i>nama</i>).</summary>
    public string Nama { get; }

    /// <summary>True for a unit, such as <c>sekretariat</c>; false for a post.</summary>
    [JsonIgnore]
    public bool IsUnit => string.Equals(Jenis, "unit", StringComparison.Ordinal);

    /// <summary>The id of the secretariat or bidang that it belongs to, itself for one of these; that of the agency for its head; null where not known.</summary>
    [JsonPropertyOrder(2)]
    public string? Unit { get; }

    /// <summary>The id of the superior (<i>atasan</i>): a post for a post, a unit for a unit; null at the top and where not known.</summary>
    [JsonIgnore]
    public string? Atasan => Superior?.Id;

    /// <summary>The basis of the superior: stated by the document, or inferred; undecided where there is none.</summary>
    [JsonIgnore]
    public StatedBasis AtasanBasis => Superior?.Basis ?? StatedBasis.Undecided;

    /// <summary>The spellings of the tables.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<EjaanJabatan> Ejaan { get; }

    /// <summary>The name.</summary>
    /// <returns><see cref="Nama"/>.</returns>
    public override string ToString() => Nama;

    [JsonInclude]
    internal string Jenis { get; }

    [JsonInclude]
    [JsonPropertyName("atasan")]
    [JsonPropertyOrder(3)]
    internal Tautan? Superior { get; }

    internal void Place(string path)
    {
        DataFault.RequireText(Id, path + ".id");
        DataFault.RequireText(Nama, path + ".nama");
        if (Jenis is not ("unit" or "jabatan"))
        {
            throw new DataFault("KATA_TIDAK_DIKENAL", "Jenis tidak dikenal; yang dikenal: jabatan, unit.", "Unknown kind; the known ones are jabatan, unit.", path + ".jenis", Jenis);
        }

        Superior?.Check(path + ".atasan");
        foreach (var (ejaan, at) in Elements.Of(Ejaan, path + ".ejaan"))
        {
            ejaan.Place(at);
        }
    }
}
