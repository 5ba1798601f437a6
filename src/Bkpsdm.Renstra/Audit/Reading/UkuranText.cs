using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Direction and way of adding up in the words of a message, each with whether it is declared or inferred.</summary>
internal static class UkuranText
{
    public static IReadOnlyList<FinalRule> FinalRules { get; } = [FinalRule.TahunTerakhir, FinalRule.Jumlah, FinalRule.RataRata];

    public static BilingualText Of(FinalRule rule) => rule switch
    {
        FinalRule.TahunTerakhir => BilingualText.Create("target tahun terakhir", "last yearly target"),
        FinalRule.Jumlah => BilingualText.Create("jumlah target tahunan", "sum of the yearly targets"),
        _ => BilingualText.Create("rata-rata target tahunan", "mean of the yearly targets"),
    };

    public static BilingualText Of(Polarity polarity) => polarity == Polarity.HigherIsBetter
        ? BilingualText.Create("makin tinggi makin baik", "higher is better")
        : BilingualText.Create("makin rendah makin baik", "lower is better");

    public static BilingualText Of(StatedBasis basis) => basis == StatedBasis.Declared
        ? BilingualText.Create("dinyatakan", "declared")
        : BilingualText.Create("disimpulkan", "inferred");

    public static Reason UndecidedPolarity { get; } = Reason.Create(
        "POLARITAS_BELUM_DITETAPKAN",
        BilingualText.Create("polaritas indikator belum ditetapkan", "the polarity of the indicator is undecided"));

    public static bool Worse(Polarity polarity, decimal value, decimal than) => polarity == Polarity.HigherIsBetter ? value < than : value > than;
}
