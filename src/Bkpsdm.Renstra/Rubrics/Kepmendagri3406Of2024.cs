using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rubrics;

/// <summary>Kepmendagri 900.1.15.5-3406/2024: the fifth version of the nomenclature.</summary>
/// <remarks>Confirmed by one source. The last year is inferred: that of the number of the next version.</remarks>
internal static class Kepmendagri3406Of2024
{
    /// <summary>The number of digits of a sub kegiatan.</summary>
    public const int SubKegiatanDigits = 4;

    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Kepmendagri 900.1.15.5-3406/2024", SourceConfidence.OneSource, TahunAnggaran.Create(2024), TahunAnggaran.Create(2025));
}
