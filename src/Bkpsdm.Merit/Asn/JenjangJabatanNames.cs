using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>How a <see cref="JenjangJabatan"/> is written, and which spellings of exports are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class JenjangJabatanNames
{
    private static readonly SpellingTable<JenjangJabatan> Table = new(
        "JENJANG_JABATAN",
        BilingualText.Create("Jenjang jabatan", "level of the position"),
        [
            new(JenjangJabatan.JptUtama, BilingualText.Same("JPT utama"), ["Jabatan Pimpinan Tinggi utama", "Pimpinan Tinggi utama"]),
            new(JenjangJabatan.JptMadya, BilingualText.Same("JPT madya"), ["Jabatan Pimpinan Tinggi madya", "Pimpinan Tinggi madya"]),
            new(JenjangJabatan.JptPratama, BilingualText.Same("JPT pratama"), ["Jabatan Pimpinan Tinggi pratama", "Pimpinan Tinggi pratama"]),
            new(JenjangJabatan.Administrator, BilingualText.Same("administrator"), ["Jabatan Administrator"]),
            new(JenjangJabatan.Pengawas, BilingualText.Create("pengawas", "supervisor"), ["Jabatan Pengawas"]),
            new(JenjangJabatan.Pelaksana, BilingualText.Create("pelaksana", "executing"), ["Jabatan Pelaksana"]),
            new(JenjangJabatan.Pemula, BilingualText.Create("pemula", "beginner"), ["JF pemula", "Jabatan Fungsional pemula", "Pelaksana Pemula"]),
            new(JenjangJabatan.Terampil, BilingualText.Create("terampil", "skilled"), ["JF terampil", "Jabatan Fungsional terampil"]),
            new(JenjangJabatan.Mahir, BilingualText.Create("mahir", "proficient"), ["JF mahir", "Jabatan Fungsional mahir", "Pelaksana Lanjutan"]),
            new(JenjangJabatan.Penyelia, BilingualText.Create("penyelia", "overseer"), ["JF penyelia", "Jabatan Fungsional penyelia"]),
            new(JenjangJabatan.AhliPertama, BilingualText.Create("ahli pertama", "expert, first level"), ["JF ahli pertama", "Jabatan Fungsional ahli pertama", "Fungsional ahli pertama"]),
            new(JenjangJabatan.AhliMuda, BilingualText.Create("ahli muda", "expert, junior level"), ["JF ahli muda", "Jabatan Fungsional ahli muda", "Fungsional ahli muda"]),
            new(JenjangJabatan.AhliMadya, BilingualText.Create("ahli madya", "expert, middle level"), ["JF ahli madya", "Jabatan Fungsional ahli madya", "Fungsional ahli madya"]),
            new(JenjangJabatan.AhliUtama, BilingualText.Create("ahli utama", "expert, highest level"), ["JF ahli utama", "Jabatan Fungsional ahli utama", "Fungsional ahli utama"]),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<JenjangJabatan> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>JENJANG_JABATAN_KOSONG</c> or <c>JENJANG_JABATAN_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, JenjangJabatan> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out JenjangJabatan value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(JenjangJabatan value) => Table.NameOf(value);

    /// <summary>The kind of position of a level.</summary>
    /// <param name="jenjang">The level.</param>
    /// <returns>Structural, functional or pelaksana.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jenjang"/> is not defined.</exception>
    public static JenisJabatan JenisOf(JenjangJabatan jenjang) => Guard.Against.Undefined(jenjang) switch
    {
        JenjangJabatan.Pelaksana => JenisJabatan.Pelaksana,
        < JenjangJabatan.Pelaksana => JenisJabatan.Struktural,
        _ => JenisJabatan.Fungsional,
    };
}
