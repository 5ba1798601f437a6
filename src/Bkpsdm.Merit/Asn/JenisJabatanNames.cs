using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>How a <see cref="JenisJabatan"/> is written, and which spellings of exports are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class JenisJabatanNames
{
    private static readonly SpellingTable<JenisJabatan> Table = new(
        "JENIS_JABATAN",
        BilingualText.Create("Jenis jabatan", "kind of position"),
        [
            new(JenisJabatan.Struktural, BilingualText.Create("struktural", "structural"), ["1", "Jabatan Struktural", "Manajerial", "Jabatan Manajerial"]),
            new(JenisJabatan.Fungsional, BilingualText.Create("fungsional", "functional"), ["2", "JF", "JFT", "Jabatan Fungsional", "Fungsional Tertentu", "Jabatan Fungsional Tertentu"]),
            new(JenisJabatan.Rangkap, BilingualText.Create("rangkap", "double"), ["3", "Jabatan Rangkap"]),
            new(JenisJabatan.Pelaksana, BilingualText.Create("pelaksana", "executing"), ["4", "JFU", "Jabatan Pelaksana", "Fungsional Umum", "Jabatan Fungsional Umum"]),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<JenisJabatan> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>JENIS_JABATAN_KOSONG</c> or <c>JENIS_JABATAN_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, JenisJabatan> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out JenisJabatan value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(JenisJabatan value) => Table.NameOf(value);
}
