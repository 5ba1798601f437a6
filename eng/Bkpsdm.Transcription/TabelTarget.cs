using static Bkpsdm.Transcription.KolomTabel;

namespace Bkpsdm.Transcription;

/// <summary>The tables that set targets of indicators by year.</summary>
internal static class TabelTarget
{
    /// <summary>Tabel 2.4: targets 2022-2026, realisations and ratios 2022-2024 of 17 indicators.</summary>
    /// <remarks>Five of the ids are the baselines of the new plan and bear the id of its indicator.</remarks>
    public static Deklarasi Tabel24 { get; } = new("Tabel 2.4", "tabel-2.4", 16)
    {
        Kepala = ["No.", "2022\t2023", "6\t7\t8"],
        Baris = 17,
        Olah = lines => lines.Select(NamaDiKolomIkk),
        Muka = [.. NamaJudul, Tahun("tahunTarget", 5..10), Tahun("tahunRealisasi", 10..13, sama: 13..16)],
        Kolom =
        [
            NomorTercetak,
            PerBaris(
                "id",
                "penilaian-mandiri-reformasi-birokrasi",
                "indeks-profesionalitas-asn",
                "indeks-sistem-merit",
                "nilai-sakip",
                "kepuasan-layanan-kepegawaian",
                "pejabat-mengikuti-pelatihan-formal",
                "pejabat-mengikuti-pelatihan-struktural",
                "kepuasan-layanan-sekretariat",
                "kesesuaian-jabatan-pendidikan",
                "asn-sesuai-kompetensi-kualifikasi",
                "pegawai-berkinerja-baik",
                "asn-manajerial-fungsional-bersertifikat",
                "temuan-material",
                "asn-bersertifikat-kompetensi",
                "rasio-pendidikan-tinggi-menengah-dasar",
                "rasio-pegawai-fungsional",
                "rasio-fungsional-bersertifikat"),
            Teks("indikator", 1),
            Teks("kolomNama", 16),
            .. Teks(2, "targetNspk", "targetIkk", "targetLain"),
            Sel("target", 5..10),
            Sel("realisasi", 10..13),
            Sel("rasio", 13..16),
        ],
    };

    /// <summary>Tabel 3.1: goal and objective with baseline, targets and final condition. The names behind the ids are those of the tree.</summary>
    public static Deklarasi Tabel31 { get; } = TujuanSasaran("Tabel 3.1", "tabel-3.1", ["tujuan-1", "sasaran-2"], ["indeks-profesionalitas-asn", "indeks-sistem-merit"]);

    /// <summary>Tabel 3.2: the goal once more, and the other objective.</summary>
    public static Deklarasi Tabel32 { get; } = TujuanSasaran("Tabel 3.2", "tabel-3.2", ["tujuan-1", "sasaran-1", "sasaran-1"], ["indeks-profesionalitas-asn", "kepuasan-layanan-kepegawaian", "nilai-sakip"]);

    /// <summary>Tabel 4.3: baseline 2024, targets 2025-2030 and final condition of four IKU and one IKK; the catalogue checks the names behind the ids.</summary>
    /// <remarks>The paper numbers each group from 1; "no" runs through the table, so that it names one row.</remarks>
    public static Deklarasi Tabel43 { get; } = new("Tabel 4.3", "tabel-4.3", 10)
    {
        Kepala = ["No\t", "2024\t2025"],
        Baris = 5,
        Olah = Berkelompok,
        Muka = [.. NamaJudul, Tahun("tahunAwal", 2), Tahun("tahunTarget", 3..9)],
        Kolom =
        [
            Nomor,
            Teks("kelompok", 10),
            Teks("indikator", 1),
            PerBaris("idIndikator", Tabel43Id),
            Teks("kondisiAwal", 2),
            Sel("target", 3..9),
            Teks("kondisiAkhir", 9),
        ],
    };

    /// <summary>Tabel 4.4: baseline 2024, targets 2026-2030 and final condition of the seven program indicators; a test checks the names behind the ids.</summary>
    public static Deklarasi Tabel44 { get; } = new("Tabel 4.4", "tabel-4.4", 9)
    {
        Kepala = ["No\t", "2024\t2026"],
        Baris = 7,
        Muka = [.. NamaJudul, Tahun("tahunAwal", 2), Tahun("tahunTarget", 3..8)],
        Kolom =
        [
            NomorTercetak,
            Teks("indikator", 1),
            PerBaris(
                "idIndikator",
                "nilai-kinerja-manajemen-internal",
                "pemenuhan-kebutuhan-asn",
                "hukuman-disiplin",
                "pengembangan-karir-sesuai-kompetensi",
                "pegawai-berkinerja-baik",
                "asn-naik-jenjang",
                "asn-memenuhi-standar-kompetensi"),
            Teks("kondisiAwal", 2),
            Sel("target", 3..8),
            Teks("kondisiAkhir", 8),
        ],
    };

    /// <summary>Lampiran IV of April 2025: the draft's counterpart of Tabel 4.4, with kegiatan beside programs.</summary>
    /// <remarks>Like Lampiran III it says Tahun 0 to Tahun-5, and the years are those inferred there. The column of numbers is empty on the paper.</remarks>
    public static Deklarasi Lampiran4 { get; } = new("Lampiran IV", "draf-lampiran-4", 9)
    {
        Kepala = ["No\t", "Tahun 0", "1\t2\t3"],
        Baris = 24,
        Olah = lines => lines.Select(line => line.Cells[0].Length == 0 && line.Cells[1].Length > 0 ? line : throw line.Fault("a row must have no number and an indicator", line.Cells[0])),
        Muka = [.. NamaJudul, .. DrafLampiran3.Tahun],
        Kolom =
        [
            Nomor,
            Teks("indikator", 1),
            Teks("idIndikator", row => DrafLampiran3.IdIndikator(row[1])),
            Teks("kondisiAwal", 2),
            Sel("target", 3..8),
            Teks("kondisiAkhir", 8),
        ],
    };

    /// <summary>The ids of the indicators of Tabel 4.3, in its order.</summary>
    public static string[] Tabel43Id =>
    [
        "indeks-profesionalitas-asn",
        "kepuasan-layanan-kepegawaian",
        "nilai-sakip",
        "indeks-sistem-merit",
        "indeks-nspk",
    ];

    private static Deklarasi TujuanSasaran(string nama, string sumber, string[] simpul, string[] indikator) => new(nama, sumber, 11)
    {
        Kepala = ["No\t", "2024\t2026"],
        Baris = simpul.Length,
        Muka = [.. NamaJudul, Tahun("tahunAwal", 4), Tahun("tahunTarget", 5..10)],
        Kolom =
        [
            Nomor,
            .. Teks(0, "nomor", "tujuan", "sasaran"),
            PerBaris("idSimpul", simpul),
            Teks("indikator", 3),
            PerBaris("idIndikator", indikator),
            Teks("kondisiAwal", 4),
            Sel("target", 5..10),
            Teks("kondisiAkhir", 10),
        ],
    };

    // Rows 15-17 are IKK: their name stands in the column Target IKK and the name column is empty. One more cell says where it stood.
    private static SourceRow NamaDiKolomIkk(SourceRow line)
    {
        string[] cells = [.. line.Cells, "indikator"];
        if (cells[1].Length == 0)
        {
            (cells[1], cells[3], cells[^1]) = (cells[3], cells[1], "targetIkk");
        }

        return cells[1].Length > 0
            ? line with { Cells = cells }
            : throw line.Fault("a row must have a name, in the column of names or of Target IKK", cells[1]);
    }

    // A line with one cell begins a group; one more cell of each row below bears it.
    private static IEnumerable<SourceRow> Berkelompok(IReadOnlyList<SourceRow> lines)
    {
        var (kelompok, no) = ("", 0);
        foreach (var line in lines)
        {
            if (line.IsEmptyAfter(1))
            {
                (kelompok, no) = (Kelompok(line), 0);
                continue;
            }

            no++;
            yield return line.Number(0) == no
                ? line with { Cells = [.. line.Cells, kelompok] }
                : throw line.Fault($"the row must be number {no} of its group", line.Cells[0]);
        }
    }

    private static string Kelompok(SourceRow line) => line.Cells[0] switch
    {
        "Indikator Kinerja Utama" => "utama",
        "Indikator Kinerja Kunci" => "kunci",
        _ => throw line.Fault("unknown group of indicators", line.Cells[0]),
    };
}
