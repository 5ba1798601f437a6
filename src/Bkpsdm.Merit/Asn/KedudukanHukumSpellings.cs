using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="KedudukanHukum"/>, as data.</summary>
internal static class KedudukanHukumSpellings
{
    public static SpellingTable<KedudukanHukum> Table { get; } = new(
        "KEDUDUKAN_HUKUM",
        BilingualText.Create("Kedudukan hukum", "legal standing"),
        [
            new(KedudukanHukum.Aktif, BilingualText.Create("aktif", "active"), ["01", "1", "PNS aktif"]),
            new(KedudukanHukum.Cltn, BilingualText.Create("CLTN", "on leave outside the state's expense"), ["02", "2", "Cuti di luar tanggungan negara"]),
            new(KedudukanHukum.TugasBelajar, BilingualText.Create("tugas belajar", "on study assignment"), ["03", "3"]),
            new(KedudukanHukum.PemberhentianSementara, BilingualText.Create("pemberhentian sementara", "suspended"), ["04", "4"]),
            new(KedudukanHukum.PenerimaUangTunggu, BilingualText.Create("penerima uang tunggu", "receives waiting pay"), ["05", "5"]),
            new(KedudukanHukum.PrajuritWajib, BilingualText.Create("prajurit wajib", "conscript"), ["06", "6"]),
            new(KedudukanHukum.PejabatNegara, BilingualText.Create("pejabat negara", "state official"), ["07", "7"]),
            new(KedudukanHukum.KepalaDesa, BilingualText.Create("kepala desa", "village head"), ["08", "8"]),
            new(KedudukanHukum.BandingBapek, BilingualText.Create("sedang dalam proses banding BAPEK", "appeals to BAPEK"), ["09", "9", "Sedang dlm proses banding BAPEK", "Proses banding BAPEK"]),
            new(KedudukanHukum.PegawaiTitipan, BilingualText.Create("pegawai titipan", "seconded"), ["11"]),
            new(KedudukanHukum.Pengungsi, BilingualText.Create("pengungsi", "displaced"), ["12"]),
            new(KedudukanHukum.PerpanjanganCltn, BilingualText.Create("perpanjangan CLTN", "on extended leave"), ["13"]),
            new(KedudukanHukum.Hilang, BilingualText.Create("PNS yang dinyatakan hilang", "missing"), ["14", "hilang", "dinyatakan hilang"]),
            new(KedudukanHukum.HukumanDisiplin, BilingualText.Create("PNS kena hukuman disiplin", "under a disciplinary punishment"), ["15"]),
            new(KedudukanHukum.PenurunanJabatan, BilingualText.Create("pemindahan dalam rangka penurunan jabatan", "moved to a lower position"), ["16"]),
            new(KedudukanHukum.MasaPersiapanPensiun, BilingualText.Create("masa persiapan pensiun", "preparing for retirement"), ["20"]),
            new(KedudukanHukum.Diberhentikan, BilingualText.Create("diberhentikan", "dismissed"), ["66"]),
            new(KedudukanHukum.Punah, BilingualText.Create("punah", "struck off"), ["67"]),
            new(KedudukanHukum.TmsPengadaan, BilingualText.Create("TMS dari pengadaan", "did not meet the terms of recruitment"), ["69"]),
            new(KedudukanHukum.PembatalanNip, BilingualText.Create("pembatalan NIP", "number withdrawn"), ["70"]),
            new(KedudukanHukum.PppkAktif, BilingualText.Create("PPPK aktif", "active PPPK"), ["71"]),
            new(KedudukanHukum.PemberhentianTanpaPensiun, BilingualText.Create("pemberhentian tanpa hak pensiun", "dismissed without pension"), ["77"]),
            new(KedudukanHukum.PemberhentianDenganPensiun, BilingualText.Create("pemberhentian dengan hak pensiun", "dismissed with pension"), ["88"]),
            new(KedudukanHukum.MencapaiBup, BilingualText.Create("mencapai BUP", "reached the retirement age"), ["98"]),
            new(KedudukanHukum.Pensiun, BilingualText.Create("pensiun", "retired"), ["99"]),
        ]);
}
