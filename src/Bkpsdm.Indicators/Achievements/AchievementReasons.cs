namespace Bkpsdm.Indicators;

/// <summary>The reasons of achievement that no other part of the package shares.</summary>
internal static class AchievementReasons
{
    public static Reason ZeroRealisasi { get; } = Reason.Create(
        "REALISASI_NOL",
        BilingualText.Create("realisasi nol: target per realisasi tidak ada", "the realisation is zero: target per realisation does not exist"));

    public static Reason NegativeTarget { get; } = Reason.Create(
        "TARGET_NEGATIF",
        BilingualText.Create("target negatif: rasio terhadapnya tidak mengukur capaian", "the target is negative: a ratio to it does not measure achievement"));

    public static Reason NegativeRealisasi { get; } = Reason.Create(
        "REALISASI_NEGATIF",
        BilingualText.Create("realisasi negatif: target per realisasi tidak mengukur capaian", "the realisation is negative: target per realisation does not measure achievement"));
}
