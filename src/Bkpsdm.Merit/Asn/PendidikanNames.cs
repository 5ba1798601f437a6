using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>How a <see cref="Pendidikan"/> is written, and which spellings of exports are read.</summary>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed.</remarks>
public static class PendidikanNames
{
    private static readonly SpellingTable<Pendidikan> Table = new(
        "PENDIDIKAN",
        BilingualText.Create("Pendidikan", "education"),
        [
            new(Pendidikan.Sd, BilingualText.Create("SD", "primary school"), ["Sekolah Dasar", "SD/Sederajat", "SD Sederajat"]),
            new(Pendidikan.Sltp, BilingualText.Create("SLTP", "lower secondary school"), ["SMP", "MTs", "Sekolah Menengah Pertama", "SLTP Kejuruan", "SLTP Umum", "SMP/Sederajat", "SLTP/Sederajat", "SLTP/SMP"]),
            new(Pendidikan.Slta, BilingualText.Create("SLTA", "upper secondary school"), ["SMA", "SMK", "SMU", "STM", "SMEA", "SPG", "Madrasah Aliyah", "Sekolah Menengah Atas", "Sekolah Menengah Kejuruan", "SLTA Kejuruan", "SLTA Keguruan", "SLTA Umum", "SMA/SMK", "SLTA/SMA", "SLTA/SMK", "SLTA/SMA/SMK", "SMA/Sederajat", "SLTA/Sederajat", "SMK/Sederajat"]),
            new(Pendidikan.D1, BilingualText.Create("D-I", "Diploma I"), ["D1", "Diploma 1", "Diploma I"]),
            new(Pendidikan.D2, BilingualText.Create("D-II", "Diploma II"), ["D2", "Diploma 2", "Diploma II"]),
            new(Pendidikan.D3, BilingualText.Create("D-III", "Diploma III"), ["D3", "Diploma 3", "Diploma III"]),
            new(Pendidikan.D4, BilingualText.Create("D-IV", "Diploma IV"), ["D4", "Diploma 4", "Diploma IV", "Sarjana Terapan"]),
            new(Pendidikan.S1, BilingualText.Create("S-1", "bachelor (S-1)"), ["Strata 1", "Strata I", "Strata satu", "Sarjana", "S-1/Sarjana", "S-1 (Sarjana)", "Sarjana (S-1)", "Sarjana/S-1", "S-I"]),
            new(Pendidikan.S2, BilingualText.Create("S-2", "master (S-2)"), ["Strata 2", "Strata II", "Strata dua", "Magister", "S-2/Magister", "S-2 (Magister)", "Magister (S-2)", "Magister/S-2", "S-II"]),
            new(Pendidikan.S3, BilingualText.Create("S-3", "doctor (S-3)"), ["Strata 3", "Strata III", "Strata tiga", "Doktor", "S-3/Doktor", "S-3 (Doktor)", "Doktor (S-3)", "Doktor/S-3", "S-III"]),
        ]);

    /// <summary>All values, in their order.</summary>
    public static IReadOnlyList<Pendidikan> All => Table.Values;

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or what is wrong: <c>PENDIDIKAN_KOSONG</c> or <c>PENDIDIKAN_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, Pendidikan> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public static bool TryParse(string? text, out Pendidikan value) => Table.TryParse(text.AsSpan(), out value);

    /// <summary>The name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText Of(Pendidikan value) => Table.NameOf(value);

    /// <summary>Compares two levels of education. D-IV and S-1 are one rank.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>Below 0 when the left one is lower, 0 for the same rank, above 0 when it is higher.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level is not defined.</exception>
    public static int Compare(Pendidikan left, Pendidikan right) => Rank(left).CompareTo(Rank(right));

    private static int Rank(Pendidikan pendidikan) => (int)(Guard.Against.Undefined(pendidikan) == Pendidikan.D4 ? Pendidikan.S1 : pendidikan);
}
