using Bkpsdm.Asn;
using Bkpsdm.DataQuality;

namespace Bkpsdm.Samples;

/// <summary>For each of the 27 indicators, how a record in order is spoiled so that it fails this one.</summary>
internal sealed record IkdDefect(string Kode, Func<AsnRecord, bool> Applies, Action<AsnRecord, long> Spoil)
{
    private const int ThousandRecords = 1000;

    public static IReadOnlyList<IkdDefect> All { get; } =
    [
        new("COM_1", asn => IsPns(asn) || IsPppk(asn), (asn, _) => asn.SkpTahunLalu = asn.SkpDuaTahunLalu = false),
        new("COM_2", asn => !IsHead(asn), (asn, _) => asn.IdJabatan = null),
        new("COM_3", _ => true, (asn, _) => asn.Pendidikan = asn.PendidikanRiwayat = null),
        new("COM_4", IsPns, (asn, _) => asn.TmtPns = null),
        new("COM_5", asn => asn.Pendidikan >= Pendidikan.D1, (asn, _) => asn.GelarBelakang = null),
        new("COM_6", _ => true, (asn, _) => asn.Email = "rekaan(at)contoh.id"),
        new("COM_7", _ => true, (asn, _) => asn.NomorHp = null),
        new("TIM_1", _ => true, (asn, _) => asn.UnorAktif = false),
        new("TIM_2", asn => asn.FormasiFungsional == true, (asn, _) => (asn.JenisJabatan, asn.JenjangJabatan) = (JenisJabatan.Pelaksana, JenjangJabatan.Pelaksana)),
        new("TIM_3", asn => asn.Jenis == JenisKepegawaian.Cpns, (asn, _) => asn.TmtCpns = 20240301),
        new("TIM_4", IsHead, (asn, index) => asn.IdUnor = FormattableString.Invariant($"unor-ganda-{index / ThousandRecords}")),
        new("TIM_5", asn => asn.KedudukanHukum is KedudukanHukum.Aktif or KedudukanHukum.PppkAktif && asn.TanggalLahir is not null, Retire),
        new("TIM_6", asn => asn.KedudukanHukum == KedudukanHukum.Cltn, (asn, _) => asn.AkhirCltn = 20260131),
        new("ACC_1", asn => IsPns(asn) && asn.TmtPns is not null, (asn, _) => asn.TmtPns = asn.TmtCpns - 10000),
        new("ACC_2", _ => true, (asn, _) => asn.InstansiKerja = "instansi-rekaan-lain"),
        new("ACC_3", IsHead, (asn, _) => asn.MasaKerjaBulan = 12),
        new("ACC_4", IsPppk, (asn, _) => asn.KedudukanHukum = KedudukanHukum.Aktif),
        new("ACC_5", _ => true, (asn, _) => asn.NikTervalidasi = false),
        new("ACC_6", IsHead, (asn, _) => asn.Pendidikan = Pendidikan.Slta),
        new("ACC_7", IsPppk, (asn, _) => asn.TmtPppk = asn.TmtPppk + 10000),
        new("ACC_8", asn => asn.JenjangJabatan == JenjangJabatan.AhliPertama, (asn, _) => asn.Pendidikan = Pendidikan.D3),
        new("ACC_9", asn => asn.JenisJabatan == JenisJabatan.Pelaksana, (asn, _) => asn.NamaJabatanFungsional = true),
        new("ACC_10", asn => asn.JenjangJabatan == JenjangJabatan.JptPratama, (asn, _) => asn.KodeGolongan = 41),
        new("CON_1", IsPns, (asn, _) => asn.TmtCpns = asn.TmtCpns + 100),
        new("CON_2", asn => asn.TanggalLahir is not null, (asn, _) => asn.TanggalLahir = asn.TanggalLahir + 1),
        new("CON_3", _ => true, (asn, _) => asn.JenisKelamin = asn.JenisKelamin == JenisKelamin.LakiLaki ? JenisKelamin.Perempuan : JenisKelamin.LakiLaki),
        new("CON_4", IsPppk, (asn, _) => asn.TahunPengangkatanPppk = asn.TahunPengangkatanPppk - 1),
    ];

    private static bool IsPns(AsnRecord asn) => asn.Jenis == JenisKepegawaian.Pns;

    private static bool IsPppk(AsnRecord asn) => asn.Jenis == JenisKepegawaian.Pppk;

    private static bool IsHead(AsnRecord asn) => asn.JenisJabatan == JenisJabatan.Struktural;

    // Sixty-six years old by the end of 2026; the number follows, or the date would contradict it as well.
    private static void Retire(AsnRecord asn, long index)
    {
        asn.TanggalLahir = 19600101 + (asn.TanggalLahir % 10000 / 100 * 100) - 100;
        IkdSynthetic.Renumber(asn, index);
    }
}
