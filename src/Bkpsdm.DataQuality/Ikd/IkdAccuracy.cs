using System.Linq.Expressions;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Accuracy (<i>keakuratan</i>), ACC_1 to ACC_10: impossible data.</summary>
internal static class IkdAccuracy
{
    private const int FewestMonths = 12 * Rubrics.SeBkn17Of2024.TahunMasaKerjaStruktural;
    private const int DigitsOfNik = 16;

    public static void AddTo(DataQualityModelBuilder<AsnRecord> builder, IkdWeights weights, IkdThresholds thresholds)
    {
        long Bobot(string kode) => IkdModel.Bobot(weights, kode);
        var lowestGrade = thresholds.GolonganMinimumJpt;
        IkdModel.Begin(builder, IkdDimension.Accuracy, weights, Rubrics.SeBkn17Of2024.Accuracy);
        builder
            .AddRule(
                "ACC_1",
                BilingualText.Create("TMT CPNS sesudah TMT PNS", "First day as CPNS after the first day as PNS"),
                Bobot("ACC_1"),
                asn => asn.Jenis == JenisKepegawaian.Pns,
                asn => asn.TmtCpns > asn.TmtPns,
                BilingualText.Create("Urutan pengangkatan terbalik.", "The appointments are the wrong way round."),
                BilingualText.Create("Cocokkan kedua tanggal dengan keputusannya.", "Hold both days against the decrees."))
            .AddRule(
                "ACC_2",
                BilingualText.Create("Status DPK atau DPB tidak sesuai instansi", "Secondment contradicts the agencies"),
                Bobot("ACC_2"),
                asn => !Portable.IsBlank(asn.InstansiInduk) && !Portable.IsBlank(asn.InstansiKerja),
                asn => (asn.DpkDpb == true && asn.InstansiInduk == asn.InstansiKerja) || (asn.DpkDpb != true && asn.InstansiInduk != asn.InstansiKerja),
                BilingualText.Create("Pegawai terhitung pada instansi yang salah.", "The person counts for the wrong agency."),
                BilingualText.Create("Perbaiki status penugasan atau instansi kerja.", "Mend the secondment or the agency."))
            .AddRule(
                "ACC_3",
                BilingualText.Create("Jabatan struktural dengan masa kerja di bawah dua tahun", "Structural position with less than two years of service"),
                Bobot("ACC_3"),
                asn => asn.JenisJabatan == JenisJabatan.Struktural,
                asn => asn.MasaKerjaBulan < FewestMonths,
                BilingualText.Create("Masa kerja sependek itu tidak wajar bagi jabatan struktural.", "So short a service is unlikely for a structural position."),
                BilingualText.Create("Periksa masa kerja dan riwayat jabatan.", "Check service and history of positions."))
            .AddRule(
                "ACC_4",
                BilingualText.Create("Kedudukan hukum PPPK salah", "Wrong legal position of a PPPK"),
                Bobot("ACC_4"),
                asn => asn.Jenis == JenisKepegawaian.Pppk,
                asn => asn.KedudukanHukum != null && asn.KedudukanHukum != KedudukanHukum.PppkAktif,
                BilingualText.Create("Kedudukan PNS tidak berlaku bagi PPPK.", "The positions of PNS do not apply to PPPK."),
                BilingualText.Create("Pilih kedudukan hukum PPPK.", "Choose a legal position of PPPK."))
            .AddRule(
                "ACC_5",
                BilingualText.Create("NIK kosong atau belum divalidasi", "NIK missing or not validated"),
                Bobot("ACC_5"),
                asn => true,
                asn => !Portable.IsDigits(asn.Nik, DigitsOfNik) || asn.NikTervalidasi != true,
                BilingualText.Create("Data tidak terhubung dengan kependudukan.", "The record is not tied to the population register."),
                BilingualText.Create("Isi NIK dan validasi.", "Fill in and validate the NIK."))
            .AddRule(
                "ACC_6",
                BilingualText.Create("Pendidikan di bawah minimum jabatan struktural", "Education below the minimum of the structural position"),
                Bobot("ACC_6"),
                asn => asn.JenisJabatan == JenisJabatan.Struktural && asn.Pendidikan != null,
                BelowMinimum(thresholds, JenjangJabatan.JptUtama, JenjangJabatan.JptMadya, JenjangJabatan.JptPratama, JenjangJabatan.Administrator, JenjangJabatan.Pengawas),
                BilingualText.Create("Syarat jabatan tidak terpenuhi.", "The condition of the position is not met."),
                BilingualText.Create("Perbarui pendidikan atau tinjau jabatan.", "Update the education or review the position."))
            .AddRule(
                "ACC_7",
                BilingualText.Create("TMT PPPK di luar tahun pada NI PPPK", "First day as PPPK outside the year in the NI PPPK"),
                Bobot("ACC_7"),
                asn => asn.Jenis == JenisKepegawaian.Pppk,
                asn => !Portable.HasDigits(asn.Nip, 8, 4, asn.TmtPppk / 10000),
                BilingualText.Create("Nomor dan tanggal saling membantah.", "Number and date contradict each other."),
                BilingualText.Create("Cocokkan TMT dengan keputusan pengangkatan.", "Hold the day against the decree."))
            .AddRule(
                "ACC_8",
                BilingualText.Create("Pendidikan di bawah minimum jabatan fungsional", "Education below the minimum of the functional position"),
                Bobot("ACC_8"),
                asn => asn.JenisJabatan == JenisJabatan.Fungsional && asn.Pendidikan != null,
                BelowMinimum(
                    thresholds,
                    JenjangJabatan.Pemula,
                    JenjangJabatan.Terampil,
                    JenjangJabatan.Mahir,
                    JenjangJabatan.Penyelia,
                    JenjangJabatan.AhliPertama,
                    JenjangJabatan.AhliMuda,
                    JenjangJabatan.AhliMadya,
                    JenjangJabatan.AhliUtama),
                BilingualText.Create("Syarat jabatan tidak terpenuhi.", "The condition of the position is not met."),
                BilingualText.Create("Perbarui pendidikan atau tinjau jabatan.", "Update the education or review the position."))
            .AddRule(
                "ACC_9",
                BilingualText.Create("Pelaksana dengan nama jabatan fungsional", "Staff position with the name of a functional one"),
                Bobot("ACC_9"),
                asn => asn.JenisJabatan == JenisJabatan.Pelaksana,
                asn => asn.NamaJabatanFungsional == true,
                BilingualText.Create("Jenis jabatan atau namanya salah.", "Kind or name of the position is wrong."),
                BilingualText.Create("Pilih jabatan pelaksana atau catat pengangkatan fungsional.", "Choose a staff position or record the appointment."))
            .AddRule(
                "ACC_10",
                BilingualText.Create("Golongan di bawah minimum JPT", "Grade below the minimum of a JPT"),
                Bobot("ACC_10"),
                asn => (asn.JenjangJabatan == JenjangJabatan.JptUtama || asn.JenjangJabatan == JenjangJabatan.JptMadya || asn.JenjangJabatan == JenjangJabatan.JptPratama) && asn.KodeGolongan != null,
                asn => asn.KodeGolongan < lowestGrade,
                BilingualText.Create("Pangkat tidak sesuai jabatan.", "The rank does not fit the position."),
                BilingualText.Create("Perbarui riwayat golongan atau tinjau jabatan.", "Update the grades or review the position."));
    }

    // For each minimum the levels that have it. The education comes first: most records are at or above every minimum.
    private static Expression<Func<AsnRecord, bool>> BelowMinimum(IkdThresholds thresholds, params JenjangJabatan[] levels)
    {
        Expression<Func<AsnRecord, bool>> never = asn => false;
        var record = never.Parameters[0];
        var any = never.Body;
        foreach (var group in levels.GroupBy(thresholds.MinimumPendidikan).Where(group => group.Key is not null))
        {
            var minimum = group.Key!.Value;
            Expression<Func<AsnRecord, bool>> below = asn => asn.Pendidikan < minimum;
            any = Expression.OrElse(any, Expression.AndAlso(Substitution.Inline(below, record), IkdModel.OneOf(group, record)));
        }

        return Expression.Lambda<Func<AsnRecord, bool>>(any, record);
    }
}
