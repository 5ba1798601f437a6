using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.DataQuality;

/// <summary>Timeliness (<i>ketepatan waktu</i>), TIM_1 to TIM_6: data that should have changed by now.</summary>
internal static class IkdTimeliness
{
    private const int LowestBup = 50;
    private const int HighestBup = 70;

    public static void AddTo(DataQualityModelBuilder<AsnRecord> builder, IkdWeights weights, IkdThresholds thresholds, LocalDate acuan)
    {
        long Bobot(long parts, long printed) => weights == IkdWeights.ExactParts ? parts : printed;
        var today = CutOff.Number(acuan);
        var twoYears = CutOff.After(acuan, Period.FromYears(2));
        var cpnsYear = CutOff.After(acuan, Period.FromYears(1) + Period.FromMonths(thresholds.BulanTenggangCpns));
        IkdModel.Begin(builder, IkdDimension.Timeliness, weights, parts: 44, printedSum: 10001);
        builder
            .Rule(
                "TIM_1",
                BilingualText.Create("Ditempatkan pada unit yang tidak aktif", "Placed in an inactive unit"),
                Bobot(10, 2273),
                asn => true,
                asn => asn.UnorAktif == false,
                BilingualText.Create("Pegawai hilang dari peta organisasi.", "The person is lost from the chart of the organisation."),
                BilingualText.Create("Pindahkan pegawai ke unit pengganti.", "Move the person to the unit that took over."))
            .Rule(
                "TIM_2",
                BilingualText.Create("Formasi fungsional belum diangkat lebih dari dua tahun", "Recruited for a functional position and not appointed after two years"),
                Bobot(8, 1818),
                asn => asn.FormasiFungsional == true,
                asn => asn.JenisJabatan != JenisJabatan.Fungsional && asn.TmtCpns < twoYears,
                BilingualText.Create("Kebutuhan jabatan fungsional tidak terisi.", "The need for functional positions is not met."),
                BilingualText.Create("Angkat ke jabatan fungsional menurut formasinya.", "Appoint to the functional position recruited for."))
            .Rule(
                "TIM_3",
                BilingualText.Create("Masih CPNS lebih dari satu tahun", "Still CPNS after a year"),
                Bobot(6, 1364),
                asn => asn.Jenis == JenisKepegawaian.Cpns,
                asn => asn.TmtCpns < cpnsYear,
                BilingualText.Create("Masa percobaan paling lama satu tahun.", "Probation lasts a year at most."),
                BilingualText.Create("Usulkan pengangkatan menjadi PNS atau catat sebabnya.", "Propose the appointment as PNS or record why not."))
            .GroupRule(
                "TIM_4",
                BilingualText.Create("Jabatan struktural ganda pada satu unit", "More than one head of one structural unit"),
                Bobot(7, 1591),
                asn => asn.JenisJabatan == JenisJabatan.Struktural,
                asn => asn.IdUnor,
                GroupCounting.AllMembers,
                BilingualText.Create("Satu unit dipimpin satu orang.", "A unit has one head."),
                BilingualText.Create("Periksa siapa yang menjabat dan pindahkan yang lain.", "See who holds the post and move the others."))
            .Rule(
                "TIM_5",
                BilingualText.Create("Melewati batas usia pensiun tetapi masih aktif", "Past retirement age and still active"),
                Bobot(7, 1591),
                asn => asn.KedudukanHukum == KedudukanHukum.Aktif || asn.KedudukanHukum == KedudukanHukum.PppkAktif,
                PastRetirement(thresholds, CutOff.Months(acuan)),
                BilingualText.Create("Gaji dapat terbayar sesudah pensiun.", "Pay may go on after retirement."),
                BilingualText.Create("Proses pemberhentian dengan hak pensiun.", "Process the retirement."))
            .Rule(
                "TIM_6",
                BilingualText.Create("Masih CLTN sesudah masanya berakhir", "Still on leave without pay after its end"),
                Bobot(6, 1364),
                asn => asn.KedudukanHukum == KedudukanHukum.Cltn || asn.KedudukanHukum == KedudukanHukum.PerpanjanganCltn,
                asn => asn.AkhirCltn < today,
                BilingualText.Create("Kedudukan pegawai tidak jelas.", "The legal position of the person is unclear."),
                BilingualText.Create("Catat pengaktifan kembali, perpanjangan, atau pemberhentian.", "Record return, prolongation or end of service."));
    }

    // Retirement begins on the first of the month after the birthday: in months, birth + 12 x age + 1. A number out of bounds is not used.
    private static System.Linq.Expressions.Expression<Func<AsnRecord, bool>> PastRetirement(IkdThresholds thresholds, int months)
    {
        int Of(JenjangJabatan jenjang) => thresholds.Bup.Usia(jenjang);
        int jptUtama = Of(JenjangJabatan.JptUtama), jptMadya = Of(JenjangJabatan.JptMadya), jptPratama = Of(JenjangJabatan.JptPratama);
        int administrator = Of(JenjangJabatan.Administrator), pengawas = Of(JenjangJabatan.Pengawas), pelaksana = Of(JenjangJabatan.Pelaksana);
        int pemula = Of(JenjangJabatan.Pemula), terampil = Of(JenjangJabatan.Terampil), mahir = Of(JenjangJabatan.Mahir), penyelia = Of(JenjangJabatan.Penyelia);
        int pertama = Of(JenjangJabatan.AhliPertama), muda = Of(JenjangJabatan.AhliMuda), madya = Of(JenjangJabatan.AhliMadya), utama = Of(JenjangJabatan.AhliUtama);
        var last = months - 1 - thresholds.BulanTenggangBup;
        return asn => asn.TanggalLahir > 0
            && (asn.TanggalLahir / 10000 * 12) + (asn.TanggalLahir / 100 % 100)
                <= last - (12 * (asn.Bup >= LowestBup && asn.Bup <= HighestBup ? asn.Bup
                    : asn.JenjangJabatan == JenjangJabatan.JptUtama ? jptUtama
                    : asn.JenjangJabatan == JenjangJabatan.JptMadya ? jptMadya
                    : asn.JenjangJabatan == JenjangJabatan.JptPratama ? jptPratama
                    : asn.JenjangJabatan == JenjangJabatan.Administrator ? administrator
                    : asn.JenjangJabatan == JenjangJabatan.Pengawas ? pengawas
                    : asn.JenjangJabatan == JenjangJabatan.Pemula ? pemula
                    : asn.JenjangJabatan == JenjangJabatan.Terampil ? terampil
                    : asn.JenjangJabatan == JenjangJabatan.Mahir ? mahir
                    : asn.JenjangJabatan == JenjangJabatan.Penyelia ? penyelia
                    : asn.JenjangJabatan == JenjangJabatan.AhliPertama ? pertama
                    : asn.JenjangJabatan == JenjangJabatan.AhliMuda ? muda
                    : asn.JenjangJabatan == JenjangJabatan.AhliMadya ? madya
                    : asn.JenjangJabatan == JenjangJabatan.AhliUtama ? utama
                    : pelaksana));
    }
}
