using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rubrics;

/// <summary>Kepmendagri 900.1-2850/2025: the sixth version of the nomenclature.</summary>
/// <remarks>One public system lists it between 3406/2024 and 861/2026; that it writes sub kegiatan with four digits like both of them is inferred. The last year is inferred: that of the number of the next version.</remarks>
internal static class Kepmendagri2850Of2025
{
    /// <summary>The number of digits of a sub kegiatan.</summary>
    public const int SubKegiatanDigits = 4;

    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Kepmendagri 900.1-2850/2025", SourceConfidence.OneSource, TahunAnggaran.Create(2025), TahunAnggaran.Create(2026));
}
