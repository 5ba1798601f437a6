using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A post (<i>jabatan</i>) that answers for indicators, or a unit where the document names one instead of a post.</summary>
/// <remarks>The id is stable; names and spellings differ between the tables of one document. Immutable.</remarks>
public sealed class Jabatan
{
    private Jabatan(JabatanData data, StatedBasis atasanBasis, IReadOnlyList<EjaanJabatan> ejaan)
    {
        Id = data.Id;
        Nama = data.Nama;
        IsUnit = string.Equals(data.Jenis, "unit", StringComparison.Ordinal);
        Unit = data.Unit;
        Atasan = data.Atasan?.Id;
        AtasanBasis = atasanBasis;
        Ejaan = ejaan;
    }

    /// <summary>The id, such as <c>kepala-badan</c>.</summary>
    public string Id { get; }

    /// <summary>The clean official name (<i>nama</i>).</summary>
    public string Nama { get; }

    /// <summary>True for a unit, such as <c>sekretariat</c>; false for a post.</summary>
    public bool IsUnit { get; }

    /// <summary>The id of the secretariat or bidang that it belongs to, itself for one of these; that of the agency for its head; null where not known.</summary>
    public string? Unit { get; }

    /// <summary>The id of the superior (<i>atasan</i>): a post for a post, a unit for a unit; null at the top and where not known.</summary>
    public string? Atasan { get; }

    /// <summary>Whether the document states the superior, or it was inferred; undecided where there is none.</summary>
    public StatedBasis AtasanBasis { get; }

    /// <summary>How the tables write it.</summary>
    public IReadOnlyList<EjaanJabatan> Ejaan { get; }

    /// <summary>The name.</summary>
    /// <returns><see cref="Nama"/>.</returns>
    public override string ToString() => Nama;

    internal static Jabatan Make(JabatanData data, string path)
    {
        DataFault.RequireText(data.Id, path + ".id");
        DataFault.RequireText(data.Nama, path + ".nama");
        if (data.Jenis is not ("unit" or "jabatan"))
        {
            throw new DataFault("KATA_TIDAK_DIKENAL", "Jenis tidak dikenal; yang dikenal: jabatan, unit.", "Unknown kind; the known ones are jabatan, unit.", path + ".jenis", data.Jenis);
        }

        return new Jabatan(
            data,
            data.Atasan is null ? StatedBasis.Undecided : DataWords.Lookup(DataWords.Bases, data.Atasan.Dasar, path + ".atasan.dasar"),
            [.. data.Ejaan.Select((ejaan, i) => EjaanJabatan.Make(ejaan, FormattableString.Invariant($"{path}.ejaan[{i}]")))]);
    }
}
