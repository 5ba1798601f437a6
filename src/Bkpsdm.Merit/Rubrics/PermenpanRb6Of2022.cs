using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>Permenpan RB 6/2022: the predikat of the performance appraisal from results and behaviour.</summary>
/// <remarks>Confirmed by three or more public systems. Poor results alone never lead to <see cref="PredikatSkp.Kurang"/>. Poor behaviour does.</remarks>
public static class PermenpanRb6Of2022
{
    /// <summary>The regulation: for appraisals from 2022.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Permenpan RB 6/2022", SourceConfidence.ThreeSources, TahunAnggaran.Create(2022));

    /// <summary>The predikat of the 3x3 quadrant (<i>kuadran kinerja</i>).</summary>
    /// <param name="hasilKerja">The results of work.</param>
    /// <param name="perilaku">The behaviour.</param>
    /// <returns>The predikat.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not defined.</exception>
    public static PredikatSkp Predikat(EkspektasiSkp hasilKerja, EkspektasiSkp perilaku) =>
        (Guard.Against.Undefined(hasilKerja), Guard.Against.Undefined(perilaku)) switch
        {
            (EkspektasiSkp.DiAtas, EkspektasiSkp.DiAtas) => PredikatSkp.SangatBaik,
            (EkspektasiSkp.DiBawah, EkspektasiSkp.DiBawah) => PredikatSkp.SangatKurang,
            (EkspektasiSkp.DiBawah, _) => PredikatSkp.ButuhPerbaikan,
            (_, EkspektasiSkp.DiBawah) => PredikatSkp.Kurang,
            _ => PredikatSkp.Baik,
        };
}
