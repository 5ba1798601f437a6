using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rubrics;

/// <summary>UU 1/2004: no spending without available budget.</summary>
/// <remarks>The article is recalled and found in no source at hand.</remarks>
internal static class Uu1Of2004
{
    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("UU 1/2004", SourceConfidence.Recalled, article: "Pasal 3 ayat (3)");
}
