using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rubrics;

/// <summary>Inmendagri 2/2025: plans of 2025 to 2029 hold targets up to 2030.</summary>
/// <remarks>Confirmed by one source.</remarks>
internal static class Inmendagri2Of2025
{
    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Inmendagri 2/2025", SourceConfidence.OneSource, TahunAnggaran.Create(2025));
}
