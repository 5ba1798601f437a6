using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="JenisKelamin"/>, as data.</summary>
internal static class JenisKelaminSpellings
{
    public static SpellingTable<JenisKelamin> Table { get; } = new(
        "JENIS_KELAMIN",
        BilingualText.Create("Jenis kelamin", "sex"),
        [
            new(JenisKelamin.LakiLaki, BilingualText.Create("laki-laki", "male"), ["L", "LK", "Pria", "M", "1"]),
            new(JenisKelamin.Perempuan, BilingualText.Create("perempuan", "female"), ["P", "PR", "Wanita", "F", "2"]),
        ]);
}
