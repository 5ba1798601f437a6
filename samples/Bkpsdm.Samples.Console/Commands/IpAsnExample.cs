using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>An invented population and invented interventions; no row stands for a person.</summary>
internal static class IpAsnExample
{
    /// <summary>The year of measurement without <c>--tahun</c>.</summary>
    public static readonly TahunAnggaran Tahun = TahunAnggaran.Create(2025);

    private const int Persons = 600;

    private static readonly string[] Units = ["Dinas Contoh A", "Dinas Contoh B", "Badan Contoh C", "Kecamatan Contoh D"];
    private static readonly string[] Kinds = ["struktural", "fungsional", "fungsional", "fungsional", "fungsional", "fungsional", "pelaksana", "pelaksana", "pelaksana", "pelaksana"];
    private static readonly string[] Employments = ["PNS", "PNS", "PNS", "PNS", "PNS", "PNS", "PPPK", "PPPK", "PPPK", "CPNS"];
    private static readonly string[] Educations = ["S-2", "S-2", "S-1", "S-1", "S-1", "S-1", "S-1", "D-IV", "D-III", "SLTA", "S-3", "SLTP"];
    private static readonly string[] Appraisals = ["Sangat Baik", "Sangat Baik", "Baik", "Baik", "Baik", "Baik", "Sangat Baik", "Butuh Perbaikan", "87.5", ""];

    public static string PopulationFile() => CsvOutput.Of(
        ["unit", "jenisJabatan", "jenisKepegawaian", "pendidikan", "jenisKelamin", "skp", "diklatJabatan", "jpTahunIni", "jpTahunLalu", "jpSebelumnya", "tahunSeminar", "hukumanRingan", "hukumanSedang", "hukumanBerat", "keterangan"],
        Enumerable.Range(0, Persons).Select(Person));

    public static string InterventionFile() => CsvOutput.Of(
        ["intervensi", "menjadi", "jumlah", "jenisJabatan", "jenisKepegawaian", "dariPendidikan", "upaya", "keterangan"],
        [
            ["diklat-teknis", "", "200", "pelaksana", "", "", "1500000", "rekaan"],
            ["diklat-teknis", "", "200", "fungsional", "", "", "2000000", "rekaan"],
            ["seminar", "", "", "", "", "", "500000", "rekaan"],
            ["diklat-jabatan", "", "100", "", "", "", "9000000", "rekaan"],
            ["pendidikan", "S-1", "50", "", "", "", "20000000", "rekaan"],
            ["kinerja", "Sangat Baik", "", "", "", "", "4000000", "rekaan"],
        ]);

    // A spread by remainders: each column repeats at a pace of its own, so that the same rows come out everywhere.
    private static string[] Person(int i) =>
    [
        Units[i * 7 % Units.Length],
        Kinds[i % Kinds.Length],
        Employments[(i / 3) % Employments.Length],
        Educations[i * 5 % 11 % Educations.Length],
        i * 3 % 7 < 3 ? "L" : "P",
        Appraisals[i * 7 % 13 % Appraisals.Length],
        i % 9 == 1 ? "tidak" : "ya",
        Number(i % 17 < 13 ? 20 + (i % 4 * 6) : i % 3 * 8),
        Number(i % 7 < 3 ? 24 : 0),
        Number(i % 4 * 10),
        i % 11 == 3 ? string.Empty : Number(Tahun.Year - (i % 9 == 0 ? 4 : i % 2)),
        i % 71 == 5 ? Number(Tahun.Year - 1) : string.Empty,
        i % 149 == 7 ? Number(Tahun.Year - 2) : string.Empty,
        i % 293 == 9 ? Number(Tahun.Year - 6) : string.Empty,
        "rekaan, bukan orang sebenarnya",
    ];

    private static string Number(int value) => Figures.Exact(value);
}
