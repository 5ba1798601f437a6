using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="JenisJabatan"/>, as data.</summary>
internal static class JenisJabatanSpellings
{
    public static SpellingTable<JenisJabatan> Table { get; } = new(
        "JENIS_JABATAN",
        BilingualText.Create("Jenis jabatan", "kind of position"),
        [
            new(JenisJabatan.Struktural, BilingualText.Create("struktural", "structural"), ["1", "Jabatan Struktural", "Manajerial", "Jabatan Manajerial"]),
            new(JenisJabatan.Fungsional, BilingualText.Create("fungsional", "functional"), ["2", "JF", "JFT", "Jabatan Fungsional", "Fungsional Tertentu", "Jabatan Fungsional Tertentu"]),
            new(JenisJabatan.Rangkap, BilingualText.Create("rangkap", "double"), ["3", "Jabatan Rangkap"]),
            new(JenisJabatan.Pelaksana, BilingualText.Create("pelaksana", "executing"), ["4", "JFU", "Jabatan Pelaksana", "Fungsional Umum", "Jabatan Fungsional Umum"]),
        ]);
}
