using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="JenjangJabatan"/>, as data.</summary>
internal static class JenjangJabatanSpellings
{
    public static SpellingTable<JenjangJabatan> Table { get; } = new(
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
}
