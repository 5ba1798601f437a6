using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rubrics;

/// <summary>Kepmendagri 050-3708/2020: the second version of the nomenclature.</summary>
/// <remarks>Confirmed by two sources. The last year is inferred: that of the number of the next version.</remarks>
internal static class Kepmendagri3708Of2020
{
    /// <summary>The number of digits of a sub kegiatan.</summary>
    public const int SubKegiatanDigits = 4;

    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Kepmendagri 050-3708/2020", SourceConfidence.TwoSources, TahunAnggaran.Create(2020), TahunAnggaran.Create(2021));
}
