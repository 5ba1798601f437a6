using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Completeness (<i>kelengkapan</i>), COM_1 to COM_7: missing data.</summary>
internal static class IkdCompleteness
{
    public static void AddTo(DataQualityModelBuilder<AsnRecord> builder, IkdWeights weights, IkdThresholds thresholds)
    {
        long Bobot(string kode) => IkdModel.Bobot(weights, kode);
        var oneIsEnough = thresholds.IsSatuSkpCukup;
        IkdModel.Begin(builder, IkdDimension.Completeness, weights, Rubrics.SeBkn17Of2024.Completeness);
        builder
            .AddRule(
                "COM_1",
                BilingualText.Create("SKP dua tahun terakhir tidak ada", "No appraisal (SKP) for the previous two years"),
                Bobot("COM_1"),
                asn => asn.Jenis == JenisKepegawaian.Pns || asn.Jenis == JenisKepegawaian.Pppk,
                asn => (asn.SkpTahunLalu != true && asn.SkpDuaTahunLalu != true) || (oneIsEnough && (asn.SkpTahunLalu != true || asn.SkpDuaTahunLalu != true)),
                BilingualText.Create("Tanpa SKP, kinerja tidak dapat dinilai dan dihargai.", "Without an appraisal, performance cannot be judged or rewarded."),
                BilingualText.Create("Unggah SKP tahun yang belum ada.", "Upload the missing appraisals."))
            .AddRule(
                "COM_2",
                BilingualText.Create("Jabatan fungsional atau pelaksana kosong", "Functional or staff position without reference"),
                Bobot("COM_2"),
                asn => asn.JenisJabatan == JenisJabatan.Fungsional || asn.JenisJabatan == JenisJabatan.Pelaksana,
                asn => Portable.IsBlank(asn.IdJabatan),
                BilingualText.Create("Jabatan tanpa rujukan tidak masuk peta jabatan.", "A position without reference is in no map of positions."),
                BilingualText.Create("Pilih jabatan dari daftar rujukan.", "Choose the position from the reference list."))
            .AddRule(
                "COM_3",
                BilingualText.Create("Pendidikan kosong", "No education"),
                Bobot("COM_3"),
                asn => true,
                asn => asn.Pendidikan == null && asn.PendidikanRiwayat == null,
                BilingualText.Create("Kualifikasi tidak dapat dihitung.", "The qualification cannot be computed."),
                BilingualText.Create("Isi riwayat pendidikan.", "Fill in the history of education."))
            .AddRule(
                "COM_4",
                BilingualText.Create("TMT PNS kosong", "No first day as PNS"),
                Bobot("COM_4"),
                asn => asn.Jenis == JenisKepegawaian.Pns,
                asn => asn.TmtPns == null,
                BilingualText.Create("Masa kerja dan pensiun tidak dapat dihitung.", "Service and pension cannot be computed."),
                BilingualText.Create("Isi TMT PNS menurut keputusan pengangkatan.", "Fill in the day by the decree of appointment."))
            .AddRule(
                "COM_5",
                BilingualText.Create("Gelar kosong padahal pendidikan diploma ke atas", "No title though education is diploma or above"),
                Bobot("COM_5"),
                asn => asn.Pendidikan >= Pendidikan.D1,
                asn => Portable.IsBlank(asn.GelarDepan) && Portable.IsBlank(asn.GelarBelakang),
                BilingualText.Create("Nama dalam keputusan menjadi tidak lengkap.", "The name in decrees is incomplete."),
                BilingualText.Create("Isi gelar menurut ijazah.", "Fill in the title by the diploma."))
            .AddRule(
                "COM_6",
                BilingualText.Create("Surel pribadi kosong atau salah bentuk", "Private e-mail missing or malformed"),
                Bobot("COM_6"),
                asn => true,
                asn => !Portable.IsEmail(asn.Email),
                BilingualText.Create("Pegawai tidak menerima pemberitahuan layanan.", "The person gets no messages of the services."),
                BilingualText.Create("Minta pegawai memperbarui surel.", "Ask the person to update the address."))
            .AddRule(
                "COM_7",
                BilingualText.Create("Nomor HP kosong", "No mobile number"),
                Bobot("COM_7"),
                asn => true,
                asn => Portable.IsBlank(asn.NomorHp),
                BilingualText.Create("Pegawai tidak dapat dihubungi.", "The person cannot be reached."),
                BilingualText.Create("Minta pegawai memperbarui nomor.", "Ask the person to update the number."));
    }
}
