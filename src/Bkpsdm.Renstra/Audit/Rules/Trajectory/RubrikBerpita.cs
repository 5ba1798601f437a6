using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The band scale on which an indicator is judged: that of a regulation which its definition names, over the definition's own range.</summary>
internal static class RubrikBerpita
{
    private static readonly BandScale[] Scales = [PermenpanRb88Of2021.Predikat, PermenpanRb14Of2017.NikScale, KepmenPan25Of2004.NikScale];

    public static Reason NoScale { get; } = Reason.Create("TANPA_PITA_PREDIKAT", BilingualText.Create(
        "definisi tidak menyebut rubrik yang pita predikatnya dikenal",
        "the definition names no rubric whose bands are known"));

    /// <summary>The scale that is in force in every year.</summary>
    public static ValueOrReason<BandScale> Of(IndicatorDefinition definition, IReadOnlyList<YearCell> targets) =>
        Array.Find(Scales, scale => scale.Range == definition.Range && Names(definition, scale.Basis) && targets.All(target => scale.Basis.IsInForceIn(target.Tahun))) is { } found
            ? ValueOrReason<BandScale>.Known(found)
            : NoScale;

    private static bool Names(IndicatorDefinition definition, LegalBasis basis) =>
        definition.LegalBases.Any(named => string.Equals(named.Regulation, basis.Regulation, StringComparison.Ordinal));
}
