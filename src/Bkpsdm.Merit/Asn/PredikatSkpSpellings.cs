using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="PredikatSkp"/>, as data.</summary>
internal static class PredikatSkpSpellings
{
    public static SpellingTable<PredikatSkp> Table { get; } = new(
        "PREDIKAT_SKP",
        BilingualText.Create("Predikat SKP", "predikat of the appraisal"),
        [
            new(PredikatSkp.SangatKurang, BilingualText.Create("Sangat Kurang", "very poor"), ["Buruk"]),
            new(PredikatSkp.Kurang, BilingualText.Create("Kurang", "poor"), ["Misconduct", "Kurang/Misconduct"]),
            new(PredikatSkp.ButuhPerbaikan, BilingualText.Create("Butuh Perbaikan", "needs improvement"), ["Cukup"]),
            new(PredikatSkp.Baik, BilingualText.Create("Baik", "good"), []),
            new(PredikatSkp.SangatBaik, BilingualText.Create("Sangat Baik", "very good"), []),
        ]);
}
