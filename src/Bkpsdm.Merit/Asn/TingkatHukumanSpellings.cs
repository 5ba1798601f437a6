using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="TingkatHukuman"/>, as data.</summary>
internal static class TingkatHukumanSpellings
{
    public static SpellingTable<TingkatHukuman> Table { get; } = new(
        "TINGKAT_HUKUMAN",
        BilingualText.Create("Tingkat hukuman disiplin", "level of punishment"),
        [
            new(TingkatHukuman.Ringan, BilingualText.Create("ringan", "light"), ["Hukuman ringan", "Hukuman disiplin ringan", "Tingkat ringan", "Hukdis ringan"]),
            new(TingkatHukuman.Sedang, BilingualText.Create("sedang", "moderate"), ["Hukuman sedang", "Hukuman disiplin sedang", "Tingkat sedang", "Hukdis sedang"]),
            new(TingkatHukuman.Berat, BilingualText.Create("berat", "heavy"), ["Hukuman berat", "Hukuman disiplin berat", "Tingkat berat", "Hukdis berat"]),
        ]);
}
