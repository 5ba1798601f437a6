using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rubrics;

/// <summary>Kepmendagri 900.1-861/2026: the last version of the nomenclature that is known.</summary>
/// <remarks>Confirmed by one source.</remarks>
internal static class Kepmendagri861Of2026
{
    /// <summary>The number of digits of a sub kegiatan.</summary>
    public const int SubKegiatanDigits = 4;

    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Kepmendagri 900.1-861/2026", SourceConfidence.OneSource, TahunAnggaran.Create(2026));
}
