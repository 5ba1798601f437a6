using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>How a <see cref="TingkatHukuman"/> is written, and which spellings of exports are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class TingkatHukumanNames
{
    private static readonly SpellingTable<TingkatHukuman> Table = new(
        "TINGKAT_HUKUMAN",
        BilingualText.Create("Tingkat hukuman disiplin", "level of punishment"),
        [
            new(TingkatHukuman.Ringan, BilingualText.Create("ringan", "light"), ["Hukuman ringan", "Hukuman disiplin ringan", "Tingkat ringan", "Hukdis ringan"]),
            new(TingkatHukuman.Sedang, BilingualText.Create("sedang", "moderate"), ["Hukuman sedang", "Hukuman disiplin sedang", "Tingkat sedang", "Hukdis sedang"]),
            new(TingkatHukuman.Berat, BilingualText.Create("berat", "heavy"), ["Hukuman berat", "Hukuman disiplin berat", "Tingkat berat", "Hukdis berat"]),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<TingkatHukuman> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>TINGKAT_HUKUMAN_KOSONG</c> or <c>TINGKAT_HUKUMAN_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, TingkatHukuman> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out TingkatHukuman value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(TingkatHukuman value) => Table.NameOf(value);
}
