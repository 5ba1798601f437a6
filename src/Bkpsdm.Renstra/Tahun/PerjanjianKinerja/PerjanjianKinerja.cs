using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The performance agreement of a jabatan for a year (<i>perjanjian kinerja</i>): indicators with targets, programs with budgets, and the superior's indicators that they support.</summary>
/// <remarks>
/// The indicators are those of its section of the decree; where the decree has no section for it, those of the plan that name it.
/// The budget is that of the nodes on which they stand, and of those of the plan that name it; for a goal or objective, that of the
/// programs below. Immutable.
/// </remarks>
public sealed class PerjanjianKinerja
{
    internal PerjanjianKinerja(
        Jabatan jabatan,
        TahunAnggaran tahun,
        Jabatan? atasan,
        IndikatorJabatan own,
        IReadOnlyList<IndikatorPerjanjian> indikator,
        IReadOnlyList<string> diLuarPohon,
        IReadOnlyList<AnggaranPerjanjian> anggaran)
    {
        Jabatan = jabatan;
        Tahun = tahun;
        Atasan = atasan;
        IsFromKeputusan = own.IsFromKeputusan;
        Indikator = indikator;
        TanpaTautan = [.. own.TanpaTautan.Select(entri => entri.Indikator), .. diLuarPohon];
        Anggaran = anggaran;
        Total = anggaran.Where(node => node.IsCounted).Aggregate(default(JumlahPagu), (sum, node) => sum.Add(JumlahPagu.Of(node.Pagu)));
    }

    /// <summary>The jabatan.</summary>
    public Jabatan Jabatan { get; }

    /// <summary>The year (<i>tahun</i>).</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The superior (<i>atasan</i>); null at the top and where not known. Whether it is stated or inferred: <see cref="Renstra.Jabatan.AtasanBasis"/> of the jabatan.</summary>
    public Jabatan? Atasan { get; }

    /// <summary>True when the indicators are those of the decree, false for those of the plan.</summary>
    public bool IsFromKeputusan { get; }

    /// <summary>The indicators, in the order of the decree or the plan.</summary>
    public IReadOnlyList<IndikatorPerjanjian> Indikator { get; }

    /// <summary>Indicators of the decree that the tree of the plan does not have, by name or id (<i>tanpa tautan</i>).</summary>
    public IReadOnlyList<string> TanpaTautan { get; }

    /// <summary>The programs, kegiatan and sub kegiatan in pre-order.</summary>
    public IReadOnlyList<AnggaranPerjanjian> Anggaran { get; }

    /// <summary>The budget of the year: the sum of the summands, no rupiah twice.</summary>
    public JumlahPagu Total { get; }

    /// <summary>The agreement of a jabatan for a year.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="jabatanId">The id of the jabatan or unit, such as <c>sekretaris</c>.</param>
    /// <param name="tahun">The year.</param>
    /// <returns>The reason (<c>JABATAN_TIDAK_DIKENAL</c>; <c>DI_LUAR_PERIODE</c> where the plan does not have the year), or the agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="jabatanId"/> is null.</exception>
    public static ValueOrReason<PerjanjianKinerja> Of(RencanaStrategis plan, string jabatanId, TahunAnggaran tahun)
    {
        Guard.Against.Null(plan);
        return plan.Jabatan.Find(jabatanId).Bind<PerjanjianKinerja>(
            jabatan => plan.Rencana.TahunTarget.Contains(tahun) ? PerjanjianBuilder.Read(plan, jabatan, tahun) : TahunRencana.Outside(plan.Rencana, tahun));
    }
}
