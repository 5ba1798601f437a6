using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Consistency (<i>konsistensi</i>), CON_1 to CON_4: the identity number against the data inside it.</summary>
internal static class IkdConsistency
{
    // A longer number may begin with the right digits and is still none.
    private const int DigitsOfNip = 18;

    public static void AddTo(DataQualityModelBuilder<AsnRecord> builder, IkdWeights weights)
    {
        long Bobot(string kode) => IkdModel.Bobot(weights, kode);
        IkdModel.Begin(builder, IkdDimension.Consistency, weights, Rubrics.SeBkn17Of2024.Consistency);
        builder
            .AddRule(
                "CON_1",
                BilingualText.Create("TMT CPNS berbeda dari NIP", "First day as CPNS differs from the NIP"),
                Bobot("CON_1"),
                asn => asn.Jenis == JenisKepegawaian.Pns,
                asn => !(Portable.HasDigits(asn.Nip, 8, 6, asn.TmtCpns / 100) && Portable.IsDigits(asn.Nip, DigitsOfNip)),
                BilingualText.Create("NIP memuat tahun dan bulan pengangkatan.", "The NIP holds year and month of the appointment."),
                BilingualText.Create("Cocokkan TMT CPNS dengan keputusan.", "Hold the day against the decree."))
            .AddRule(
                "CON_2",
                BilingualText.Create("Tanggal lahir berbeda dari nomor induk", "Date of birth differs from the number"),
                Bobot("CON_2"),
                asn => true,
                asn => !(Portable.HasDigits(asn.Nip, 0, 8, asn.TanggalLahir) && Portable.IsDigits(asn.Nip, DigitsOfNip)),
                BilingualText.Create("Nomor induk memuat tanggal lahir.", "The number holds the date of birth."),
                BilingualText.Create("Perbaiki tanggal lahir, atau ajukan perbaikan nomor.", "Mend the date, or ask for another number."))
            .AddRule(
                "CON_3",
                BilingualText.Create("Jenis kelamin berbeda dari nomor induk", "Sex differs from the number"),
                Bobot("CON_3"),
                asn => true,
                asn => !(Portable.HasDigits(asn.Nip, 14, 1, (int?)asn.JenisKelamin) && Portable.IsDigits(asn.Nip, DigitsOfNip)),
                BilingualText.Create("Nomor induk memuat jenis kelamin.", "The number holds the sex."),
                BilingualText.Create("Perbaiki jenis kelamin, atau ajukan perbaikan nomor.", "Mend the sex, or ask for another number."))
            .AddRule(
                "CON_4",
                BilingualText.Create("Tahun pengangkatan berbeda dari NI PPPK", "Year of appointment differs from the NI PPPK"),
                Bobot("CON_4"),
                asn => asn.Jenis == JenisKepegawaian.Pppk,
                asn => !(Portable.HasDigits(asn.Nip, 8, 4, asn.TahunPengangkatanPppk) && Portable.IsDigits(asn.Nip, DigitsOfNip)),
                BilingualText.Create("NI PPPK memuat tahun pengangkatan pertama.", "The NI PPPK holds the year of the first appointment."),
                BilingualText.Create("Cocokkan tahun dengan keputusan pertama.", "Hold the year against the first decree."));
    }
}
