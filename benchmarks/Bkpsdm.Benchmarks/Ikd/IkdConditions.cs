using Bkpsdm.Asn;
using Bkpsdm.DataQuality;

namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>The conditions of the 27 indicators as a programmer would write them, for the reference date of <see cref="SyntheticAsn"/> and the default thresholds.</summary>
/// <remarks>They call the same functions on text as the rules of the library; every run checks that both count the same.</remarks>
internal static class IkdConditions
{
    private const int Today = 20261124;
    private const int TwoYearsAgo = 20241124;
    private const int CpnsYearAgo = 20251024;
    private const int LastBirthMonth = (2026 * 12) + 11 - 1 - 1;

    public static bool IsPnsOrPppk(AsnRecord asn) => asn.Jenis is JenisKepegawaian.Pns or JenisKepegawaian.Pppk;

    public static bool IsPns(AsnRecord asn) => asn.Jenis == JenisKepegawaian.Pns;

    public static bool IsCpns(AsnRecord asn) => asn.Jenis == JenisKepegawaian.Cpns;

    public static bool IsPppk(AsnRecord asn) => asn.Jenis == JenisKepegawaian.Pppk;

    public static bool IsStructural(AsnRecord asn) => asn.JenisJabatan == JenisJabatan.Struktural;

    public static bool IsHeadOfUnit(AsnRecord asn) => asn.JenisJabatan == JenisJabatan.Struktural && !Portable.IsBlank(asn.IdUnor);

    public static bool IsStaff(AsnRecord asn) => asn.JenisJabatan == JenisJabatan.Pelaksana;

    public static bool IsFunctionalOrStaff(AsnRecord asn) => asn.JenisJabatan is JenisJabatan.Fungsional or JenisJabatan.Pelaksana;

    public static bool HasDiploma(AsnRecord asn) => asn.Pendidikan >= Pendidikan.D1;

    public static bool IsFunctionalRecruit(AsnRecord asn) => asn.FormasiFungsional == true;

    public static bool IsActive(AsnRecord asn) => asn.KedudukanHukum is KedudukanHukum.Aktif or KedudukanHukum.PppkAktif;

    public static bool IsOnLeave(AsnRecord asn) => asn.KedudukanHukum is KedudukanHukum.Cltn or KedudukanHukum.PerpanjanganCltn;

    public static bool HasAgencies(AsnRecord asn) => !Portable.IsBlank(asn.InstansiInduk) && !Portable.IsBlank(asn.InstansiKerja);

    public static bool IsEducatedStructural(AsnRecord asn) => asn.JenisJabatan == JenisJabatan.Struktural && asn.Pendidikan != null;

    public static bool IsEducatedFunctional(AsnRecord asn) => asn.JenisJabatan == JenisJabatan.Fungsional && asn.Pendidikan != null;

    public static bool IsGradedJpt(AsnRecord asn) =>
        asn.JenjangJabatan is JenjangJabatan.JptUtama or JenjangJabatan.JptMadya or JenjangJabatan.JptPratama && asn.KodeGolongan != null;

    public static bool Com1(AsnRecord asn) => asn.SkpTahunLalu != true && asn.SkpDuaTahunLalu != true;

    public static bool Com2(AsnRecord asn) => Portable.IsBlank(asn.IdJabatan);

    public static bool Com3(AsnRecord asn) => asn.Pendidikan == null && asn.PendidikanRiwayat == null;

    public static bool Com4(AsnRecord asn) => asn.TmtPns == null;

    public static bool Com5(AsnRecord asn) => Portable.IsBlank(asn.GelarDepan) && Portable.IsBlank(asn.GelarBelakang);

    public static bool Com6(AsnRecord asn) => !Portable.IsEmail(asn.Email);

    public static bool Com7(AsnRecord asn) => Portable.IsBlank(asn.NomorHp);

    public static bool Tim1(AsnRecord asn) => asn.UnorAktif == false;

    public static bool Tim2(AsnRecord asn) => asn.JenisJabatan != JenisJabatan.Fungsional && asn.TmtCpns < TwoYearsAgo;

    public static bool Tim3(AsnRecord asn) => asn.TmtCpns < CpnsYearAgo;

    public static bool Tim5(AsnRecord asn) => asn.TanggalLahir is > 0 and { } birth && (birth / 10000 * 12) + (birth / 100 % 100) <= LastBirthMonth - (12 * RetirementAge(asn));

    public static bool Tim6(AsnRecord asn) => asn.AkhirCltn < Today;

    public static bool Acc1(AsnRecord asn) => asn.TmtCpns > asn.TmtPns;

    public static bool Acc2(AsnRecord asn) => (asn.DpkDpb == true) == string.Equals(asn.InstansiInduk, asn.InstansiKerja, StringComparison.Ordinal);

    public static bool Acc3(AsnRecord asn) => asn.MasaKerjaBulan < 24;

    public static bool Acc4(AsnRecord asn) => asn.KedudukanHukum != null && asn.KedudukanHukum != KedudukanHukum.PppkAktif;

    public static bool Acc5(AsnRecord asn) => !Portable.IsDigits(asn.Nik, 16) || asn.NikTervalidasi != true;

    public static bool Acc6(AsnRecord asn) => asn.Pendidikan < MinimumOfStructural(asn.JenjangJabatan);

    public static bool Acc7(AsnRecord asn) => !Portable.HasDigits(asn.Nip, 8, 4, asn.TmtPppk / 10000);

    public static bool Acc8(AsnRecord asn) => asn.Pendidikan < MinimumOfFunctional(asn.JenjangJabatan);

    public static bool Acc9(AsnRecord asn) => asn.NamaJabatanFungsional == true;

    public static bool Acc10(AsnRecord asn) => asn.KodeGolongan < 42;

    public static bool Con1(AsnRecord asn) => !(Portable.HasDigits(asn.Nip, 8, 6, asn.TmtCpns / 100) && Portable.IsDigits(asn.Nip, 18));

    public static bool Con2(AsnRecord asn) => !(Portable.HasDigits(asn.Nip, 0, 8, asn.TanggalLahir) && Portable.IsDigits(asn.Nip, 18));

    public static bool Con3(AsnRecord asn) => !(Portable.HasDigits(asn.Nip, 14, 1, (int?)asn.JenisKelamin) && Portable.IsDigits(asn.Nip, 18));

    public static bool Con4(AsnRecord asn) => !(Portable.HasDigits(asn.Nip, 8, 4, asn.TahunPengangkatanPppk) && Portable.IsDigits(asn.Nip, 18));

    private static int RetirementAge(AsnRecord asn) => asn.Bup is >= 50 and <= 70 and { } own ? own : asn.JenjangJabatan switch
    {
        JenjangJabatan.JptUtama or JenjangJabatan.JptMadya or JenjangJabatan.JptPratama or JenjangJabatan.AhliMadya => 60,
        JenjangJabatan.AhliUtama => 65,
        _ => 58,
    };

    private static Pendidikan? MinimumOfStructural(JenjangJabatan? level) => level switch
    {
        JenjangJabatan.JptUtama or JenjangJabatan.JptMadya or JenjangJabatan.JptPratama or JenjangJabatan.Administrator => Pendidikan.D4,
        JenjangJabatan.Pengawas => Pendidikan.D3,
        _ => null,
    };

    private static Pendidikan? MinimumOfFunctional(JenjangJabatan? level) => level switch
    {
        JenjangJabatan.Pemula => Pendidikan.Slta,
        JenjangJabatan.Terampil or JenjangJabatan.Mahir or JenjangJabatan.Penyelia => Pendidikan.D3,
        JenjangJabatan.AhliPertama or JenjangJabatan.AhliMuda or JenjangJabatan.AhliMadya => Pendidikan.D4,
        JenjangJabatan.AhliUtama => Pendidikan.S2,
        _ => null,
    };
}
