namespace Bkpsdm.Repository.Tests;

/// <summary>What the page says in Indonesian; the English stands in the sources.</summary>
internal static class RegulationTexts
{
    /// <summary>What each regulation decides, by the name of its file.</summary>
    public static readonly Dictionary<string, string> Decides = new(StringComparer.Ordinal)
    {
        ["KepmenPan25Of2004"] = "Skala lama indeks kepuasan masyarakat.",
        ["PermenpanRb53Of2014"] = "Perjanjian kinerja, laporan kinerja (LKjIP) dan reviunya; rumus capaian menurut praktik.",
        ["Permendagri86Of2017"] = "Predikat capaian (realisasi kinerja) dalam evaluasi rencana.",
        ["PermenpanRb14Of2017"] = "Survei Kepuasan Masyarakat: sembilan unsur dengan skor 1 sampai 4, bobot, dan mutu pelayanan.",
        ["PermenpanRb88Of2021"] = "Evaluasi akuntabilitas kinerja (evaluasi AKIP, SAKIP): bobot komponen, tingkat jawaban, predikat.",
        ["Uu1Of2004"] = "Tidak ada belanja tanpa anggaran yang tersedia.",
        ["Permendagri90Of2019"] = "Nomenklatur pertama (kode dan nama), sub kegiatan dua digit.",
        ["Kepmendagri3708Of2020"] = "Versi kedua nomenklatur.",
        ["Kepmendagri5889Of2021"] = "Versi ketiga nomenklatur.",
        ["Kepmendagri1317Of2023"] = "Versi keempat nomenklatur.",
        ["Kepmendagri3406Of2024"] = "Versi kelima nomenklatur.",
        ["Kepmendagri2850Of2025"] = "Versi keenam nomenklatur.",
        ["Kepmendagri861Of2026"] = "Versi terakhir nomenklatur yang diketahui.",
        ["Inmendagri2Of2025"] = "Rencana 2025 sampai 2029 memuat target sampai 2030.",
        ["Pp46Of2011"] = "Nilai prestasi kerja PNS berupa angka, dipakai sampai tahun 2020.",
        ["PermenpanRb40Of2018"] = "Instrumen sistem merit: delapan aspek, nilai paling tinggi 400, untuk tahun pengukuran 2019 sampai 2025.",
        ["PeraturanBkn5Of2019"] = "Berapa lama PNS menduduki jabatan sebelum mutasi.",
        ["PeraturanBkn8Of2019"] = "Indeks Profesionalitas ASN: bobot, poin, jendela tahun dan kategori, diukur sejak 2019.",
        ["Pp30Of2019"] = "Nilai kinerja PNS berupa angka, dipakai untuk tahun 2021.",
        ["Pp94Of2021"] = "Jenis hukuman disiplin PNS, dan akibat tidak masuk kerja tanpa alasan.",
        ["PeraturanBkn12Of2022"] = "Indeks Implementasi NSPK Manajemen ASN: 18 elemen dan kategori.",
        ["PermenpanRb6Of2022"] = "Predikat kinerja dari hasil kerja dan perilaku.",
        ["Uu20Of2023"] = "Batas usia pensiun menurut jenjang jabatan.",
        ["Uu5Of2014"] = "Jenjang jabatan yang menggantikan eselon; hanya ingatan.",
        ["PermenpanRb19Of2025"] = "Sistem merit menurut lima prinsip dan delapan aspek, untuk tahun pengukuran sejak 2026.",
        ["Pp11Of2017"] = "Pendidikan paling rendah menurut jenjang jabatan.",
        ["SeBkn17Of2024"] = "Indeks Kualitas Data ASN (IKD): 27 indikator dalam empat dimensi, dengan bobotnya.",
    };

    /// <summary>Regulations that the sources name and that have no file of their own, with why.</summary>
    public static readonly Dictionary<string, (string Indonesia, string English)> WithoutFile = new(StringComparer.Ordinal)
    {
        ["Perka BKN 22/2007"] = ("Susunan 18 digit NIP; bentuk nomor ada pada pembacanya.", "The 18 digits of the NIP; the form of a number stands with its reader."),
        ["Perpres 98/2020"] = ("Golongan I sampai XVII PPPK, diubah dengan 11/2024.", "The grades I to XVII of PPPK, amended by 11/2024."),
        ["Kepmenpan RB 16/2025"] = ("PPPK paruh waktu; hanya ingatan, tanpa angka.", "Part-time PPPK; recalled only, without a number."),
        ["Permenpan RB 16/2014"] = ("Diganti dengan 14/2017; memakai skala KepMenPAN 25/2004.", "Replaced by 14/2017; used the scale of KepMenPAN 25/2004."),
        ["PP 53/2010"] = ("Diganti dengan PP 94/2021; jumlah harinya tidak ditemukan.", "Replaced by PP 94/2021; its day counts were not found."),
    };
}
