using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>The names of <see cref="EkspektasiSkp"/> and the spellings of exports that are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class EkspektasiSkpNames
{
    private static readonly SpellingTable<EkspektasiSkp> Table = new(
        "EKSPEKTASI",
        BilingualText.Create("Ekspektasi", "expectation"),
        [
            new(EkspektasiSkp.DiBawah, BilingualText.Create("di bawah ekspektasi", "below expectation"), ["Di Bawah"]),
            new(EkspektasiSkp.Sesuai, BilingualText.Create("sesuai ekspektasi", "as expected"), ["Sesuai"]),
            new(EkspektasiSkp.DiAtas, BilingualText.Create("di atas ekspektasi", "above expectation"), ["Di Atas"]),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<EkspektasiSkp> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>EKSPEKTASI_KOSONG</c> or <c>EKSPEKTASI_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, EkspektasiSkp> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out EkspektasiSkp value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(EkspektasiSkp value) => Table.NameOf(value);
}
