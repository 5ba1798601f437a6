using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>How a <see cref="JenisKepegawaian"/> is written, and which spellings of exports are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class JenisKepegawaianNames
{
    private static readonly SpellingTable<JenisKepegawaian> Table = new(
        "JENIS_KEPEGAWAIAN",
        BilingualText.Create("Jenis kepegawaian", "kind of employment"),
        [
            new(JenisKepegawaian.Pns, BilingualText.Same("PNS"), ["Pegawai Negeri Sipil"]),
            new(JenisKepegawaian.Cpns, BilingualText.Same("CPNS"), ["Calon PNS", "Calon Pegawai Negeri Sipil"]),
            new(JenisKepegawaian.Pppk, BilingualText.Same("PPPK"), ["P3K", "Pegawai Pemerintah dengan Perjanjian Kerja", "PPPK Penuh Waktu"]),
            new(JenisKepegawaian.PppkParuhWaktu, BilingualText.Create("PPPK Paruh Waktu", "part-time PPPK"), ["PPPK PW", "P3K PW", "P3K Paruh Waktu", "Part-time PPPK"]),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<JenisKepegawaian> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>JENIS_KEPEGAWAIAN_KOSONG</c> or <c>JENIS_KEPEGAWAIAN_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, JenisKepegawaian> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out JenisKepegawaian value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(JenisKepegawaian value) => Table.NameOf(value);
}
