using System.Globalization;
using Bkpsdm.Asn;
using Bkpsdm.DataQuality;
using NodaTime;

namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>Invented civil servants from a seed, with defects of 0.1 to 50 % by rule; the same seed gives the same records.</summary>
internal sealed class SyntheticAsn
{
    public static readonly LocalDate Acuan = new(2026, 11, 24);

    private static readonly JenjangJabatan[] Structural = [JenjangJabatan.JptPratama, JenjangJabatan.Administrator, JenjangJabatan.Administrator, JenjangJabatan.Pengawas, JenjangJabatan.Pengawas];
    private static readonly JenjangJabatan[] Functional = [JenjangJabatan.Terampil, JenjangJabatan.Mahir, JenjangJabatan.Penyelia, JenjangJabatan.AhliPertama, JenjangJabatan.AhliPertama, JenjangJabatan.AhliMuda, JenjangJabatan.AhliMadya];
    private static readonly string[] Agencies = [.. Enumerable.Range(1, 60).Select(number => $"instansi-{number}")];
    private static readonly string[] Positions = [.. Enumerable.Range(1, 300).Select(number => $"jabatan-{number}")];

    private readonly Random random;
    private int number;
    private int heads;

    private SyntheticAsn(int seed) => random = new Random(seed);

    public static AsnRecord[] Create(int count, int seed)
    {
        var source = new SyntheticAsn(seed);
        var records = new AsnRecord[count];
        for (var i = 0; i < count; i++)
        {
            records[i] = source.Next();
        }

        return records;
    }

    private AsnRecord Next()
    {
        number++;
        var asn = new AsnRecord();
        Person(asn);
        Employment(asn);
        Standing(asn);
        Position(asn);
        Grade(asn);
        Education(asn);
        Contact(asn);
        Agency(asn);
        Number(asn);
        return asn;
    }

    private void Person(AsnRecord asn)
    {
        // TIM_5: who was born before 1957 is past every retirement age but one.
        var year = In(3) ? random.Next(1950, 1957) : random.Next(1971, 2003);
        asn.TanggalLahir = Day(year);
        asn.JenisKelamin = In(520) ? JenisKelamin.Perempuan : JenisKelamin.LakiLaki;
        asn.Bup = In(50) ? 60 : null;
        asn.SkpTahunLalu = asn.SkpDuaTahunLalu = In(100) ? null : true;
        asn.SkpDuaTahunLalu = In(100) ? false : asn.SkpDuaTahunLalu;
        asn.UnorAktif = !In(5);
    }

    private void Employment(AsnRecord asn)
    {
        asn.Jenis = random.Next(100) switch
        {
            < 58 => JenisKepegawaian.Pns,
            < 64 => JenisKepegawaian.Cpns,
            < 94 => JenisKepegawaian.Pppk,
            _ => JenisKepegawaian.PppkParuhWaktu,
        };
        if (asn.Jenis is JenisKepegawaian.Pns or JenisKepegawaian.Cpns)
        {
            Appointment(asn);
            return;
        }

        var year = random.Next(2021, 2026);
        asn.TmtPppk = (year * 10000) + 301;
        asn.TahunPengangkatanPppk = year;
        asn.MasaKerjaBulan = 12 * (2026 - year);
    }

    private void Appointment(AsnRecord asn)
    {
        var isPns = asn.Jenis == JenisKepegawaian.Pns;
        var year = isPns ? random.Next(1998, 2024) : In(100) ? 2023 : 2026;
        asn.TmtCpns = (year * 10000) + (random.Next(1, 10) * 100) + 1;
        asn.MasaKerjaBulan = 12 * (2026 - year);
        asn.TmtPns = !isPns || In(30) ? null : asn.TmtCpns + (In(10) ? -10000 : 10000);
    }

    private void Standing(AsnRecord asn)
    {
        if (asn.Jenis is JenisKepegawaian.Pppk or JenisKepegawaian.PppkParuhWaktu)
        {
            asn.KedudukanHukum = In(20) ? KedudukanHukum.Aktif : KedudukanHukum.PppkAktif;
            return;
        }

        asn.KedudukanHukum = random.Next(100) switch
        {
            0 => KedudukanHukum.Cltn,
            1 => KedudukanHukum.PerpanjanganCltn,
            2 => KedudukanHukum.TugasBelajar,
            _ => KedudukanHukum.Aktif,
        };
        asn.AkhirCltn = asn.KedudukanHukum is KedudukanHukum.Cltn or KedudukanHukum.PerpanjanganCltn ? (In(400) ? Day(2025) : Day(2027)) : null;
    }

    private void Position(AsnRecord asn)
    {
        (asn.JenisJabatan, asn.JenjangJabatan) = random.Next(100) switch
        {
            < 8 => (JenisJabatan.Struktural, Any(Structural)),
            < 60 => (JenisJabatan.Fungsional, Any(Functional)),
            _ => (JenisJabatan.Pelaksana, JenjangJabatan.Pelaksana),
        };
        asn.IdJabatan = In(20) ? In(500) ? null : " " : Any(Positions);
        asn.NamaJabatanFungsional = asn.JenisJabatan == JenisJabatan.Fungsional || (asn.JenisJabatan == JenisJabatan.Pelaksana && In(90));
        asn.FormasiFungsional = asn.JenisJabatan == JenisJabatan.Fungsional ? In(800) : In(50);
        Unit(asn);
    }

    private void Unit(AsnRecord asn)
    {
        if (asn.JenisJabatan != JenisJabatan.Struktural)
        {
            asn.IdUnor = string.Create(CultureInfo.InvariantCulture, $"unor-{random.Next(Math.Max(1, heads)):D7}");
            return;
        }

        // TIM_4: one head in twenty is a second one of a unit that is known.
        heads += In(50) ? 0 : 1;
        asn.IdUnor = In(5) ? " " : string.Create(CultureInfo.InvariantCulture, $"unor-{heads:D7}");
        asn.MasaKerjaBulan = In(40) ? 18 : asn.MasaKerjaBulan;
    }

    private void Grade(AsnRecord asn)
    {
        if (asn.Jenis == JenisKepegawaian.Pns)
        {
            asn.KodeGolongan = asn.JenjangJabatan == JenjangJabatan.JptPratama && !In(150) ? random.Next(42, 46) : random.Next(21, 42);
        }
    }

    private void Education(AsnRecord asn)
    {
        if (In(1))
        {
            return;
        }

        asn.Pendidikan = asn.JenisJabatan == JenisJabatan.Pelaksana || In(60)
            ? (Pendidikan)random.Next((int)Pendidikan.Sd, (int)Pendidikan.S2)
            : (Pendidikan)random.Next((int)Pendidikan.D4, (int)Pendidikan.S3);
        asn.PendidikanRiwayat = asn.Pendidikan;
        asn.GelarBelakang = asn.Pendidikan >= Pendidikan.D1 && In(500) ? "S.E." : null;
        asn.GelarDepan = In(20) ? "Dr." : null;
    }

    private void Contact(AsnRecord asn)
    {
        asn.Email = In(250) ? BadEmail() : string.Create(CultureInfo.InvariantCulture, $"pegawai.{number}@contoh.id");
        asn.NomorHp = In(80) ? In(500) ? null : "  " : string.Create(CultureInfo.InvariantCulture, $"0812{random.Next(100_000_000):D8}");
    }

    private string? BadEmail() => random.Next(4) switch
    {
        0 => null,
        1 => string.Create(CultureInfo.InvariantCulture, $"pegawai.{number}@contoh"),
        2 => string.Create(CultureInfo.InvariantCulture, $"pegawai.{number}@@contoh.id"),
        _ => string.Create(CultureInfo.InvariantCulture, $"pegawai {number}@contoh.id"),
    };

    private void Agency(AsnRecord asn)
    {
        asn.InstansiInduk = Any(Agencies);
        asn.DpkDpb = In(40);
        asn.InstansiKerja = asn.DpkDpb == true ? Any(Agencies) : asn.InstansiInduk;
        asn.DpkDpb = In(15) ? !asn.DpkDpb : asn.DpkDpb;
    }

    private void Number(AsnRecord asn)
    {
        asn.Nik = In(30) ? null : string.Create(CultureInfo.InvariantCulture, $"640101{random.NextInt64(10_000_000_000):D10}");
        asn.NikTervalidasi = !In(90);
        var birth = asn.TanggalLahir + (In(10) ? 1 : 0);
        var sex = (int)asn.JenisKelamin! ^ (In(8) ? 3 : 0);
        var serial = number % (In(2) ? 10_000 : 1000);
        asn.Nip = In(1) ? null : asn.TmtCpns is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{birth}{(day / 100) + (In(60) ? 1 : 0)}{sex}{serial:D3}")
            : string.Create(CultureInfo.InvariantCulture, $"{birth}{asn.TahunPengangkatanPppk}21{sex}{serial:D3}");
        asn.TmtPppk += In(50) ? 10000 : 0;
        asn.TahunPengangkatanPppk += In(130) ? 1 : 0;
    }

    private int Day(int year) => (year * 10000) + (random.Next(1, 13) * 100) + random.Next(1, 29);

    private bool In(int perThousand) => random.Next(1000) < perThousand;

    private T Any<T>(T[] values) => values[random.Next(values.Length)];
}
