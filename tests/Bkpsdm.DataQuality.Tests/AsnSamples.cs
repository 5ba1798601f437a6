using Bkpsdm.Asn;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bkpsdm.DataQuality.Tests;

/// <summary>Invented civil servants: one without any defect, and hostile ones with anything in their fields.</summary>
internal static class AsnSamples
{
    public static readonly LocalDate Acuan = new(2026, 11, 24);

    private static readonly string?[] Texts =
    [
        null, "", " ", "\t", "\u00a0", "a@b.id", "a@@b.c", "@b.c", "a@b", "a@b.", "a@.b", "a b@c.d", "'\"%_", "٠١٢٣٤٥٦٧٨٩", "１９８８０２２９", "😀a@b.id", "a@😀.id", "a@b.😀", "  ",
        "198802292011011002", "19880229201101100", "1988022920110110021", "😀198802292011011002", "19880229 011011002", "198802292019212003", "6401012902880001", "640101290288000", "x", "u1", "u2",
    ];

    private static readonly int?[] Numbers = [null, 0, -1, 1, 7, 19880229, 20110101, 20120201, 20240229, 20241124, 20251024, 20261124, 20270101, 19660930, 19661001, 99999999, int.MaxValue, int.MinValue, 2019, 2011];

    public static Gen<AsnRecord> Hostile =>
        from texts in Gen.Elements(Texts).ArrayOf(8)
        from numbers in Gen.Elements(Numbers).ArrayOf(9)
        from flags in Gen.Elements<bool?>(null, true, false).ArrayOf(7)
        from kinds in Gen.Choose(0, 100).ArrayOf(7)
        from clean in Gen.Choose(0, 2)
        select clean == 0 ? Clean(kinds[0]) : Record(texts, numbers, flags, kinds);

    /// <summary>A record that every rule passes; each number has a unit of its own.</summary>
    public static AsnRecord Clean(int number = 1) => new()
    {
        Nip = "198802292011011002",
        Jenis = JenisKepegawaian.Pns,
        KedudukanHukum = KedudukanHukum.Aktif,
        TanggalLahir = 19880229,
        JenisKelamin = JenisKelamin.LakiLaki,
        TmtCpns = 20110101,
        TmtPns = 20120201,
        JenisJabatan = JenisJabatan.Struktural,
        JenjangJabatan = JenjangJabatan.Administrator,
        IdJabatan = "j1",
        NamaJabatanFungsional = false,
        FormasiFungsional = false,
        Pendidikan = Pendidikan.S1,
        PendidikanRiwayat = Pendidikan.S1,
        GelarBelakang = "S.E.",
        Email = "nama@contoh.id",
        NomorHp = "081200000000",
        IdUnor = $"unit-{number}",
        UnorAktif = true,
        SkpTahunLalu = true,
        SkpDuaTahunLalu = true,
        InstansiInduk = "i1",
        InstansiKerja = "i1",
        DpkDpb = false,
        MasaKerjaBulan = 180,
        Nik = "6401012902880001",
        NikTervalidasi = true,
        KodeGolongan = 41,
    };

    private static AsnRecord Record(string?[] texts, int?[] numbers, bool?[] flags, int[] kinds) => new()
    {
        Nip = texts[0],
        Jenis = Kind(kinds[0], JenisKepegawaian.Pns, JenisKepegawaian.Cpns, JenisKepegawaian.Pppk, JenisKepegawaian.PppkParuhWaktu),
        KedudukanHukum = Kind(kinds[1], KedudukanHukum.Aktif, KedudukanHukum.Cltn, KedudukanHukum.PerpanjanganCltn, KedudukanHukum.PppkAktif, KedudukanHukum.TugasBelajar),
        TanggalLahir = numbers[0],
        JenisKelamin = Kind(kinds[2], JenisKelamin.LakiLaki, JenisKelamin.Perempuan),
        TmtCpns = numbers[1],
        TmtPns = numbers[2],
        TmtPppk = numbers[3],
        TahunPengangkatanPppk = numbers[4],
        JenisJabatan = Kind(kinds[3], JenisJabatan.Struktural, JenisJabatan.Fungsional, JenisJabatan.Pelaksana),
        JenjangJabatan = Kind(kinds[4], [.. AsnNames.JenjangJabatan.All]),
        IdJabatan = texts[1],
        NamaJabatanFungsional = flags[0],
        FormasiFungsional = flags[1],
        Bup = numbers[5] is { } bup ? bup % 80 : null,
        Pendidikan = Kind(kinds[5], Pendidikan.Sd, Pendidikan.Slta, Pendidikan.D1, Pendidikan.D3, Pendidikan.S1, Pendidikan.S3),
        PendidikanRiwayat = Kind(kinds[6], Pendidikan.S1, Pendidikan.S2),
        GelarDepan = texts[2],
        GelarBelakang = texts[3],
        Email = texts[4],
        NomorHp = texts[2],
        IdUnor = texts[5],
        UnorAktif = flags[2],
        SkpTahunLalu = flags[3],
        SkpDuaTahunLalu = flags[4],
        AkhirCltn = numbers[6],
        InstansiInduk = texts[6],
        InstansiKerja = texts[7],
        DpkDpb = flags[5],
        MasaKerjaBulan = numbers[7],
        Nik = texts[1],
        NikTervalidasi = flags[6],
        KodeGolongan = numbers[8] is { } grade ? grade % 50 : null,
    };

    private static T? Kind<T>(int choice, params T[] kinds)
        where T : struct => choice % (kinds.Length + 1) is var index && index < kinds.Length ? kinds[index] : null;
}
