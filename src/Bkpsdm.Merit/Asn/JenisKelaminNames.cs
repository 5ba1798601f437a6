using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>How a <see cref="JenisKelamin"/> is written, and which spellings of exports are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class JenisKelaminNames
{
    private static readonly SpellingTable<JenisKelamin> Table = new(
        "JENIS_KELAMIN",
        BilingualText.Create("Jenis kelamin", "sex"),
        [
            new(JenisKelamin.LakiLaki, BilingualText.Create("laki-laki", "male"), ["L", "LK", "Pria", "M", "1"]),
            new(JenisKelamin.Perempuan, BilingualText.Create("perempuan", "female"), ["P", "PR", "Wanita", "F", "2"]),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<JenisKelamin> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>JENIS_KELAMIN_KOSONG</c> or <c>JENIS_KELAMIN_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, JenisKelamin> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out JenisKelamin value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(JenisKelamin value) => Table.NameOf(value);
}
