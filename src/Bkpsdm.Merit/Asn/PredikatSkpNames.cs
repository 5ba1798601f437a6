using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>How a <see cref="PredikatSkp"/> is written, and which spellings of exports are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class PredikatSkpNames
{
    private static readonly SpellingTable<PredikatSkp> Table = new(
        "PREDIKAT_SKP",
        BilingualText.Create("Predikat SKP", "predikat of the appraisal"),
        [
            new(PredikatSkp.SangatKurang, BilingualText.Create("Sangat Kurang", "very poor"), ["Buruk"]),
            new(PredikatSkp.Kurang, BilingualText.Create("Kurang", "poor"), ["Misconduct", "Kurang/Misconduct"]),
            new(PredikatSkp.ButuhPerbaikan, BilingualText.Create("Butuh Perbaikan", "needs improvement"), ["Cukup"]),
            new(PredikatSkp.Baik, BilingualText.Create("Baik", "good"), []),
            new(PredikatSkp.SangatBaik, BilingualText.Create("Sangat Baik", "very good"), []),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<PredikatSkp> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>PREDIKAT_SKP_KOSONG</c> or <c>PREDIKAT_SKP_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, PredikatSkp> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out PredikatSkp value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(PredikatSkp value) => Table.NameOf(value);
}
