using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="Eselon"/>, as data.</summary>
internal static class EselonSpellings
{
    public static SpellingTable<Eselon> Table { get; } = new(
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
}
