using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The reasons of a score made from indicators and branches; the evaluation has them too.</summary>
internal static class KaskadeReasons
{
    public static Reason NoIndicator { get; } = Make("TANPA_INDIKATOR", "tidak ada indikator", "there is no indicator");

    public static Reason MissingIndicators(int missing, int parts) => MissingParts(missing, parts, "indikator tanpa capaian", "indicators have no achievement");

    public static Reason MissingParts(int missing, int parts, string indonesia, string english) => Make(
        Reason.IncompleteChildren.Code,
        FormattableString.Invariant($"{missing} dari {parts} {indonesia}"),
        FormattableString.Invariant($"{missing} of {parts} {english}"));

    private static Reason Make(string code, string indonesia, string english) => Reason.Create(code, BilingualText.Create(indonesia, english));
}
