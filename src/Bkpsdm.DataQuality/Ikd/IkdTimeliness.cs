using System.Linq.Expressions;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using NodaTime;

namespace Bkpsdm.DataQuality;

/// <summary>Timeliness (<i>ketepatan waktu</i>), TIM_1 to TIM_6: outdated data.</summary>
internal static class IkdTimeliness
{
    private const int LowestBup = 50;
    private const int HighestBup = 70;

    public static void AddTo(DataQualityModelBuilder<AsnRecord> builder, IkdWeights weights, IkdThresholds thresholds, LocalDate acuan)
    {
        long Bobot(string kode) => IkdModel.Bobot(weights, kode);
        var today = CutOff.Number(acuan);
        var twoYears = CutOff.After(acuan, Period.FromYears(Rubrics.SeBkn17Of2024.TahunSampaiFungsional));
        var cpnsYear = CutOff.After(acuan, Period.FromYears(Rubrics.SeBkn17Of2024.TahunCpns) + Period.FromMonths(thresholds.BulanTenggangCpns));
        IkdModel.Begin(builder, IkdDimension.Timeliness, weights, Rubrics.SeBkn17Of2024.Timeliness);
        builder
            .AddRule(
                "TIM_1",
                BilingualText.Create("Ditempatkan pada unit yang tidak aktif", "Placed in an inactive unit"),
                Bobot("TIM_1"),
                asn => true,
                asn => asn.UnorAktif == false,
                BilingualText.Create("Pegawai hilang dari peta organisasi.", "The person is lost from the chart of the organisation."),
                BilingualText.Create("Pindahkan pegawai ke unit pengganti.", "Move the person to the unit that took over."))
            .AddRule(
                "TIM_2",
                BilingualText.Create("Formasi fungsional belum diangkat lebih dari dua tahun", "Recruited for a functional position and not appointed after two years"),
                Bobot("TIM_2"),
                asn => asn.FormasiFungsional == true,
                asn => asn.JenisJabatan != JenisJabatan.Fungsional && asn.TmtCpns < twoYears,
                BilingualText.Create("Kebutuhan jabatan fungsional tidak terisi.", "The need for functional positions is not met."),
                BilingualText.Create("Angkat ke jabatan fungsional menurut formasinya.", "Appoint to the functional position recruited for."))
            .AddRule(
                "TIM_3",
                BilingualText.Create("Masih CPNS lebih dari satu tahun", "Still CPNS after a year"),
                Bobot("TIM_3"),
                asn => asn.Jenis == JenisKepegawaian.Cpns,
                asn => asn.TmtCpns < cpnsYear,
                BilingualText.Create("Masa percobaan paling lama satu tahun.", "Probation lasts a year at most."),
                BilingualText.Create("Usulkan pengangkatan menjadi PNS atau catat sebabnya.", "Propose the appointment as PNS or record why not."))
            .AddGroupRule(
                "TIM_4",
                BilingualText.Create("Jabatan struktural ganda pada satu unit", "More than one head of one structural unit"),
                Bobot("TIM_4"),
                asn => asn.JenisJabatan == JenisJabatan.Struktural && !Portable.IsBlank(asn.IdUnor),
                asn => asn.IdUnor,
                GroupCounting.AllMembers,
                BilingualText.Create("Satu unit dipimpin satu orang.", "A unit has one head."),
                BilingualText.Create("Periksa siapa yang menjabat dan pindahkan yang lain.", "See who holds the post and move the others."))
            .AddRule(
                "TIM_5",
                BilingualText.Create("Melewati batas usia pensiun tetapi masih aktif", "Past retirement age and still active"),
                Bobot("TIM_5"),
                asn => asn.KedudukanHukum == KedudukanHukum.Aktif || asn.KedudukanHukum == KedudukanHukum.PppkAktif,
                PastRetirement(thresholds, CutOff.Months(acuan)),
                BilingualText.Create("Gaji dapat terbayar sesudah pensiun.", "Pay may go on after retirement."),
                BilingualText.Create("Proses pemberhentian dengan hak pensiun.", "Process the retirement."))
            .AddRule(
                "TIM_6",
                BilingualText.Create("Masih CLTN sesudah masanya berakhir", "Still on leave without pay after its end"),
                Bobot("TIM_6"),
                asn => asn.KedudukanHukum == KedudukanHukum.Cltn || asn.KedudukanHukum == KedudukanHukum.PerpanjanganCltn,
                asn => asn.AkhirCltn < today,
                BilingualText.Create("Kedudukan pegawai tidak jelas.", "The legal position of the person is unclear."),
                BilingualText.Create("Catat pengaktifan kembali, perpanjangan, atau pemberhentian.", "Record return, prolongation or end of service."));
    }

    // Retirement begins on the first of the month after the birthday: in months, birth + 12 x age + 1. A number out of bounds is not used.
    private static Expression<Func<AsnRecord, bool>> PastRetirement(IkdThresholds thresholds, int months)
    {
        var last = months - 1 - thresholds.BulanTenggangBup;

        // Most are younger than every retirement age: for them the age of their position need not be found.
        var youngest = last - (12 * Math.Min(LowestBup, AsnNames.JenjangJabatan.All.Min(jenjang => thresholds.Bup.Usia(jenjang))));
        Expression<Func<AsnRecord, int?, bool>> late = (asn, age) => asn.TanggalLahir > 0
            && (asn.TanggalLahir / 10000 * 12) + (asn.TanggalLahir / 100 % 100) <= youngest
            && (asn.TanggalLahir / 10000 * 12) + (asn.TanggalLahir / 100 % 100) <= last - (12 * (asn.Bup >= LowestBup && asn.Bup <= HighestBup ? asn.Bup : age));
        var record = late.Parameters[0];
        return Expression.Lambda<Func<AsnRecord, bool>>(Substitution.Inline(late, record, RetirementAge(thresholds.Bup, record)), record);
    }

    // Whose level is not known retires as a pelaksana.
    private static Expression RetirementAge(TabelBup bup, ParameterExpression record)
    {
        var usual = bup.Usia(JenjangJabatan.Pelaksana);
        Expression age = Expression.Constant(usual, typeof(int?));
        foreach (var group in AsnNames.JenjangJabatan.All.GroupBy(jenjang => bup.Usia(jenjang)).Where(group => group.Key != usual))
        {
            age = Expression.Condition(IkdModel.OneOf(group, record), Expression.Constant(group.Key, typeof(int?)), age);
        }

        return age;
    }
}
