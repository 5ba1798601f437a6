using System.Globalization;
using Bkpsdm.Asn;
using Bkpsdm.DataQuality;

namespace Bkpsdm.Samples;

/// <summary>
/// Invented civil servants for <c>ikd</c>: each record follows from the seed and its index alone, so that any thread can make any
/// of them. Twenty make a unit: a head, functional and staff positions, a CPNS, PPPK. All are in order on 31 December 2026.
/// </summary>
internal sealed class IkdSynthetic(int seed)
{
    private const int UnitSize = 20;
    private const int ThisYear = 2026;

    /// <summary>A record without any defect.</summary>
    public AsnRecord Clean(long index)
    {
        var dice = new IkdDice(seed, index);
        var asn = new AsnRecord
        {
            JenisKelamin = dice.Next(2) == 0 ? JenisKelamin.LakiLaki : JenisKelamin.Perempuan,
            FormasiFungsional = false,
            NamaJabatanFungsional = false,
            Email = string.Create(CultureInfo.InvariantCulture, $"rekaan{index}@contoh.id"),
            NomorHp = string.Create(CultureInfo.InvariantCulture, $"0800{index % 100_000_000:D8}"),
            Nik = string.Create(CultureInfo.InvariantCulture, $"{index:D16}"),
            NikTervalidasi = true,
            IdUnor = string.Create(CultureInfo.InvariantCulture, $"unor-{index / UnitSize:D6}"),
            UnorAktif = true,
            SkpTahunLalu = true,
            SkpDuaTahunLalu = true,
            InstansiInduk = "instansi-rekaan",
            InstansiKerja = "instansi-rekaan",
            DpkDpb = false,
        };
        Fill(asn, (int)(index % UnitSize), index / UnitSize, ref dice);
        Renumber(asn, index);
        return asn;
    }

    /// <summary>A record of which some in a hundred have defects.</summary>
    public AsnRecord Mixed(long index)
    {
        const int DefectsOfAHundred = 30;
        var asn = Clean(index);
        var dice = new IkdDice(~seed, index);
        for (var chance = DefectsOfAHundred; dice.Next(100) < chance; chance /= 2)
        {
            var defect = IkdDefect.All[dice.Next(IkdDefect.All.Count)];
            if (defect.Applies(asn))
            {
                defect.Spoil(asn, index);
            }
        }

        return asn;
    }

    /// <summary>Gives the record the number that its data ask for.</summary>
    public static void Renumber(AsnRecord asn, long index)
    {
        var appointed = asn.TmtCpns is { } tmt ? tmt / 100 : (asn.TmtPppk / 10000 * 100) + 21;
        asn.Nip = string.Create(CultureInfo.InvariantCulture, $"{asn.TanggalLahir:D8}{appointed:D6}{(int)asn.JenisKelamin!.Value}{(index % 999) + 1:D3}");
    }

    private static void Fill(AsnRecord asn, int slot, long unit, ref IkdDice dice)
    {
        switch (slot)
        {
            case 0:
                Pns(asn, ref dice);
                Head(asn, (int)(unit % 4));
                break;
            case <= 6:
                Pns(asn, ref dice);
                Functional(asn, expert: slot <= 3);
                asn.FormasiFungsional = slot == 1;
                break;
            case <= 10 or 19:
                Pns(asn, ref dice);
                Staff(asn, dice.Next(2) == 0);
                OnLeave(asn, slot == 19 && unit % 3 == 0);
                break;
            case 11:
                Cpns(asn, ref dice);
                break;
            case <= 17:
                Pppk(asn, JenisKepegawaian.Pppk, 2021 + dice.Next(5), ref dice);
                Functional(asn, expert: slot <= 15);
                break;
            default:
                Pppk(asn, JenisKepegawaian.PppkParuhWaktu, 2025, ref dice);
                Staff(asn, school: true);
                break;
        }
    }

    private static void Pns(AsnRecord asn, ref IkdDice dice)
    {
        var hired = 2000 + dice.Next(20);
        asn.Jenis = JenisKepegawaian.Pns;
        asn.KedudukanHukum = KedudukanHukum.Aktif;
        asn.TanggalLahir = Day(hired - 23 - dice.Next(6), ref dice);
        asn.TmtCpns = (hired * 10000) + ((1 + dice.Next(11)) * 100) + 1;
        asn.TmtPns = asn.TmtCpns + 10000;
        asn.MasaKerjaBulan = (ThisYear - hired) * 12;
        asn.KodeGolongan = 31 + dice.Next(4);
    }

    private static void Cpns(AsnRecord asn, ref IkdDice dice)
    {
        asn.Jenis = JenisKepegawaian.Cpns;
        asn.KedudukanHukum = KedudukanHukum.Aktif;
        asn.TanggalLahir = Day(1995 + dice.Next(8), ref dice);
        asn.TmtCpns = 20260301;
        asn.MasaKerjaBulan = 9;
        asn.KodeGolongan = 31;
        Staff(asn, school: false);
    }

    private static void Pppk(AsnRecord asn, JenisKepegawaian jenis, int year, ref IkdDice dice)
    {
        asn.Jenis = jenis;
        asn.KedudukanHukum = KedudukanHukum.PppkAktif;
        asn.TanggalLahir = Day(1980 + dice.Next(18), ref dice);
        asn.TmtPppk = (year * 10000) + 301;
        asn.TahunPengangkatanPppk = year;
        asn.MasaKerjaBulan = (ThisYear - year) * 12;
    }

    private static void Head(AsnRecord asn, int unit)
    {
        asn.JenisJabatan = JenisJabatan.Struktural;
        asn.JenjangJabatan = unit == 0 ? JenjangJabatan.JptPratama : unit == 1 ? JenjangJabatan.Administrator : JenjangJabatan.Pengawas;
        asn.IdJabatan = "jabatan-struktural";
        asn.KodeGolongan = unit == 0 ? 43 : unit == 1 ? 41 : 34;
        Educate(asn, unit < 2 ? Pendidikan.S2 : Pendidikan.S1, unit < 2 ? "S.E., M.Si." : "S.E.");
    }

    private static void Functional(AsnRecord asn, bool expert)
    {
        asn.JenisJabatan = JenisJabatan.Fungsional;
        asn.JenjangJabatan = expert ? JenjangJabatan.AhliPertama : JenjangJabatan.Terampil;
        asn.IdJabatan = expert ? "jf-ahli" : "jf-terampil";
        Educate(asn, expert ? Pendidikan.S1 : Pendidikan.D3, expert ? "S.Kom." : "A.Md.");
    }

    private static void Staff(AsnRecord asn, bool school)
    {
        asn.JenisJabatan = JenisJabatan.Pelaksana;
        asn.JenjangJabatan = JenjangJabatan.Pelaksana;
        asn.IdJabatan = "pelaksana-umum";
        Educate(asn, school ? Pendidikan.Slta : Pendidikan.D3, school ? null : "A.Md.");
    }

    private static void OnLeave(AsnRecord asn, bool away)
    {
        if (away)
        {
            asn.KedudukanHukum = KedudukanHukum.Cltn;
            asn.AkhirCltn = 20271231;
        }
    }

    private static void Educate(AsnRecord asn, Pendidikan pendidikan, string? gelar)
    {
        asn.Pendidikan = pendidikan;
        asn.PendidikanRiwayat = pendidikan;
        asn.GelarBelakang = gelar;
    }

    private static int Day(int year, ref IkdDice dice) => (year * 10000) + ((1 + dice.Next(12)) * 100) + 1 + dice.Next(27);
}
