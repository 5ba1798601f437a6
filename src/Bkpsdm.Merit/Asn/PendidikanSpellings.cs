using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="Pendidikan"/>, as data.</summary>
internal static class PendidikanSpellings
{
    public static SpellingTable<Pendidikan> Table { get; } = new(
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
}
