using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rubrics;

/// <summary>Kepmendagri 900.1.15.5-1317/2023: the fourth version of the nomenclature.</summary>
/// <remarks>The quality of its confirmation is not recorded, so it counts as one source; its years, 2023 to 2024, were read.</remarks>
internal static class Kepmendagri1317Of2023
{
    /// <summary>The number of digits of a sub kegiatan.</summary>
    public const int SubKegiatanDigits = 4;

    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Kepmendagri 900.1.15.5-1317/2023", SourceConfidence.OneSource, TahunAnggaran.Create(2023), TahunAnggaran.Create(2024));
}
