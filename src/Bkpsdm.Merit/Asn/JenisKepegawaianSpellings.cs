using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="JenisKepegawaian"/>, as data.</summary>
internal static class JenisKepegawaianSpellings
{
    public static SpellingTable<JenisKepegawaian> Table { get; } = new(
        "JENIS_KEPEGAWAIAN",
        BilingualText.Create("Jenis kepegawaian", "kind of employment"),
        [
            new(JenisKepegawaian.Pns, BilingualText.Same("PNS"), ["Pegawai Negeri Sipil"]),
            new(JenisKepegawaian.Cpns, BilingualText.Same("CPNS"), ["Calon PNS", "Calon Pegawai Negeri Sipil"]),
            new(JenisKepegawaian.Pppk, BilingualText.Same("PPPK"), ["P3K", "Pegawai Pemerintah dengan Perjanjian Kerja", "PPPK Penuh Waktu"]),
            new(JenisKepegawaian.PppkParuhWaktu, BilingualText.Create("PPPK Paruh Waktu", "part-time PPPK"), ["PPPK PW", "P3K PW", "P3K Paruh Waktu", "Part-time PPPK"]),
        ]);
}
