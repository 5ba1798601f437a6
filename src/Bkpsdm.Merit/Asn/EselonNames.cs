using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>How a <see cref="Eselon"/> is written, and which spellings of exports are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class EselonNames
{
    private static readonly SpellingTable<Eselon> Table = new(
        "ESELON",
        BilingualText.Create("Eselon", "echelon"),
        [
            new(Eselon.JptUtama, BilingualText.Same("JPT utama"), ["10"]),
            new(Eselon.IA, BilingualText.Same("I.a"), ["11", "Eselon I.a", "Eselon 1.a", "1.a"]),
            new(Eselon.IB, BilingualText.Same("I.b"), ["12", "Eselon I.b", "Eselon 1.b", "1.b"]),
            new(Eselon.IIA, BilingualText.Same("II.a"), ["21", "Eselon II.a", "Eselon 2.a", "2.a"]),
            new(Eselon.IIB, BilingualText.Same("II.b"), ["22", "Eselon II.b", "Eselon 2.b", "2.b"]),
            new(Eselon.IIIA, BilingualText.Same("III.a"), ["31", "Eselon III.a", "Eselon 3.a", "3.a"]),
            new(Eselon.IIIB, BilingualText.Same("III.b"), ["32", "Eselon III.b", "Eselon 3.b", "3.b"]),
            new(Eselon.IVA, BilingualText.Same("IV.a"), ["41", "Eselon IV.a", "Eselon 4.a", "4.a"]),
            new(Eselon.IVB, BilingualText.Same("IV.b"), ["42", "Eselon IV.b", "Eselon 4.b", "4.b"]),
            new(Eselon.VA, BilingualText.Same("V.a"), ["51", "Eselon V.a", "Eselon 5.a", "5.a"]),
            new(Eselon.VB, BilingualText.Same("V.b"), ["52", "Eselon V.b", "Eselon 5.b", "5.b"]),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<Eselon> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>ESELON_KOSONG</c> or <c>ESELON_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, Eselon> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out Eselon value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(Eselon value) => Table.NameOf(value);

    /// <summary>The level of position that took the place of an echelon (UU 5/2014, article 131; recalled).</summary>
    /// <param name="eselon">The echelon.</param>
    /// <returns>JPT utama for code 10, madya for I, pratama for II, administrator for III, pengawas for IV, pelaksana for V.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eselon"/> is not defined.</exception>
    public static JenjangJabatan JenjangOf(Eselon eselon) => Guard.Against.Undefined(eselon) switch
    {
        Eselon.JptUtama => JenjangJabatan.JptUtama,
        Eselon.IA or Eselon.IB => JenjangJabatan.JptMadya,
        Eselon.IIA or Eselon.IIB => JenjangJabatan.JptPratama,
        Eselon.IIIA or Eselon.IIIB => JenjangJabatan.Administrator,
        Eselon.IVA or Eselon.IVB => JenjangJabatan.Pengawas,
        _ => JenjangJabatan.Pelaksana,
    };
}
