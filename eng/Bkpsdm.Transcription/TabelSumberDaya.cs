using System.Text.Json;
using static Bkpsdm.Transcription.KolomTabel;

namespace Bkpsdm.Transcription;

/// <summary>The tables and lists of what the agency has and does: staff, goods, money, services, applications, partners.</summary>
internal static class TabelSumberDaya
{
    // Furniture by its code: storage of offices, meubelair, tables and chairs of officials; and the one desk that bears a code of laboratory equipment.
    private static readonly string[] Mebel = ["1.3.2.5.1.4.", "1.3.2.5.2.1.", "1.3.2.5.3.", "1.3.2.8.1.56.81", "1.3.2.05.01.04."];

    /// <summary>Tabel 2.1: the staff by education, PNS and PPPK, men and women.</summary>
    public static Deklarasi Tabel21 { get; } = Pegawai(
        "Tabel 2.1",
        "tabel-2.1",
        ["No\tTingkat Pendidikan\tPNS\t\tPPPK\t\tJumlah", "L\tP\tL\tP\t"],
        4,
        "Tingkat Pendidikan",
        """[{"status":"PNS","jenisKelamin":"L"},{"status":"PNS","jenisKelamin":"P"},{"status":"PPPK","jenisKelamin":"L"},{"status":"PPPK","jenisKelamin":"P"}]""");

    /// <summary>Tabel 2.2: the staff by grade, men and women.</summary>
    public static Deklarasi Tabel22 { get; } = Pegawai(
        "Tabel 2.2",
        "tabel-2.2",
        ["No\tGolongan\tL\tP\tJumlah"],
        5,
        "Golongan",
        """[{"status":null,"jenisKelamin":"L"},{"status":null,"jenisKelamin":"P"}]""");

    /// <summary>Tabel 2.3: the goods and their condition.</summary>
    public static Deklarasi Tabel23 { get; } = new("Tabel 2.3", "tabel-2.3", 8)
    {
        Kepala = ["No\tKode Barang", "Baik\tRusak Ringan\tRusak Berat", "1\t2\t3\t5\t6\t7\t8\t9"],
        Baris = 112,
        Kolom =
        [
            NomorTercetak,
            .. Teks(1, "kode", "nama"),
            Teks("kategori", row => Array.Exists(Mebel, kode => row[1].StartsWith(kode, StringComparison.Ordinal)) ? "mebel" : "peralatanMesin"),
            .. Teks(3, "baik", "rusakRingan", "rusakBerat", "jumlah", "keterangan"),
        ],
    };

    /// <summary>Tabel 2.6: pagu, realisation, ratios and growth of programs and kegiatan.</summary>
    /// <remarks>The table has no codes: a program is told by its name, because one kegiatan is printed bold like a program.</remarks>
    public static Deklarasi Tabel26 { get; } = new("Tabel 2.6", "tabel-2.6", 14)
    {
        Kepala = ["Uraian Program, Kegiatan", "2022\t2023"],
        Baris = 15,
        Muka = [.. NamaJudul, Tahun("tahunAnggaran", 1..6), Tahun("tahunRealisasi", 6..9)],
        Kolom =
        [
            Nomor,
            Teks("jenjang", row => row[0].StartsWith("Program ", StringComparison.Ordinal) ? "program" : "kegiatan"),
            Teks("uraian", 0),
            Sel("anggaran", 1..6),
            Sel("realisasi", 6..9),
            Sel("rasio", 9..12),
            .. Teks(12, "pertumbuhanAnggaran", "pertumbuhanRealisasi"),
        ],
    };

    /// <summary>The services, section 2.3.</summary>
    public static Deklarasi Layanan { get; } = new("2.3", "layanan", 3)
    {
        Baris = 60,
        Muka = [Tetap("bagian", "2.3"), Tetap("judul", "Jenis pelayanan BKPSDM Kabupaten Paser")],
        Kolom = [NomorTercetak, Teks("nama", 1), TeksAtauTiada("wilayah", 2)],
    };

    /// <summary>The partners, section 2.5.</summary>
    public static Deklarasi Mitra { get; } = new("2.5", "mitra", 3)
    {
        Baris = 9,
        Muka = [Tetap("bagian", "2.5")],
        Kolom = [NomorTercetak, Teks("nama", 1), TeksAtauTiada("sebutanLain", 2)],
    };

    /// <summary>The applications, section 2.3.3, with what each serves in our own words.</summary>
    public static Deklarasi Aplikasi(Bahan bahan)
    {
        var kegunaan = Tulisan.ByName("aplikasi.json", bahan.Authored("aplikasi"));
        return new("2.3.3", "aplikasi", 3)
        {
            Baris = kegunaan.Count,
            Muka = [Tetap("bagian", "2.3.3")],
            Kolom = [.. Teks(0, "butir", "nama"), TeksAtauTiada("kepanjangan", 2), Salin("kegunaan", row => kegunaan.Of(row.No, row[0]))],
        };
    }

    private static Deklarasi Pegawai(string nama, string sumber, string[] kepala, int baris, string kategori, string kolom) => new(nama, sumber, kepala[0].Count(letter => letter == '\t') + 1)
    {
        Kepala = kepala,
        Baris = baris,
        Muka = [.. NamaJudul, Tetap("kategori", kategori), Kolom<SourceTable>.Salin("kolom", _ => JsonElement.Parse(kolom))],
        Kolom = [NomorTercetak, Teks("kategori", 1), Sel("orang", 2..^1), Kolom<BarisTabel>.Teks("jumlah", row => row.Sumber.Cells[^1])],
    };
}
