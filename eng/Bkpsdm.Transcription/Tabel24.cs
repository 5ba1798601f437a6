using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 2.4: targets 2022-2026, realisations and ratios 2022-2024 of 17 indicators.</summary>
public static class Tabel24
{
    private const string Name = "Tabel 2.4";
    private const int Cells = 16;
    private const int HeaderRows = 3;
    private const int Indikator = 1;
    private const int TargetNspk = 2;
    private const int TargetIkk = 3;
    private const int TargetLain = 4;
    private static readonly Range Target = 5..10;
    private static readonly Range Realisasi = 10..13;
    private static readonly Range Rasio = 13..16;

    // In the order of the table. Five of them are the baselines of the new plan and carry the id of its indicator.
    private static readonly string[] Ids =
    [
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
        "rasio-fungsional-bersertifikat",
    ];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-2.4.txt.</param>
    public static string Transcribe(string source)
    {
        var table = SourceTable.Read(Name, source, Cells);
        var baris = Baris(table);
        return DataText.OfSection("pencapaianPelayanan", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", table.Name);
            writer.WriteString("judul", table.Title);
            WriteYears(writer, table.Rows[1]);
            writer.WriteStartArray("baris");
            foreach (var row in baris)
            {
                WriteBaris(writer, row);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    // The header is printed again on the second page; anything else that is not a numbered row is a fault.
    private static List<SourceRow> Baris(SourceTable table)
    {
        List<SourceRow> baris = [];
        foreach (var row in table.Rows.Where(row => !IsHeader(row, table)))
        {
            baris.Add(row);
            if (row.Number(0) != baris.Count || baris.Count > Ids.Length)
            {
                throw row.Fault($"rows must be numbered 1 to {Ids.Length} in order", row.Cells[0]);
            }
        }

        return baris.Count == Ids.Length
            ? baris
            : throw new TranscriptionException(Name, $"must have {Ids.Length} rows", $"{baris.Count}");
    }

    private static bool IsHeader(SourceRow row, SourceTable table) =>
        table.Rows.Take(HeaderRows).Any(header => header.Cells.SequenceEqual(row.Cells));

    private static void WriteYears(Utf8JsonWriter writer, SourceRow years)
    {
        if (!years.Cells.Take(Realisasi).SequenceEqual(years.Cells.Take(Rasio)))
        {
            throw years.Fault("ratios must have the years of the realisations", string.Join(' ', years.Cells));
        }

        writer.WriteYears("tahunTarget", Years(years, Target));
        writer.WriteYears("tahunRealisasi", Years(years, Realisasi));
    }

    private static IEnumerable<int> Years(SourceRow years, Range columns) =>
        Enumerable.Range(0, Cells).Take(columns).Select(years.Number);

    private static void WriteBaris(Utf8JsonWriter writer, SourceRow row)
    {
        // Rows 15-17 are IKK: their name stands in the column Target IKK and the name column is empty.
        var name = row.Cells[Indikator].Length > 0 ? Indikator : TargetIkk;
        if (row.Cells[name].Length == 0)
        {
            throw row.Fault("a row must have a name, in the column of names or of Target IKK", row.Cells[name]);
        }

        writer.WriteStartObject();
        writer.WriteNumber("no", row.Number(0));
        writer.WriteString("id", Ids[row.Number(0) - 1]);
        writer.WriteString("indikator", row.Cells[name]);
        writer.WriteString("kolomNama", name == Indikator ? "indikator" : "targetIkk");
        writer.WriteString("targetNspk", row.Cells[TargetNspk]);
        writer.WriteString("targetIkk", name == TargetIkk ? row.Cells[Indikator] : row.Cells[TargetIkk]);
        writer.WriteString("targetLain", row.Cells[TargetLain]);
        writer.WriteCells("target", row.Cells.Take(Target));
        writer.WriteCells("realisasi", row.Cells.Take(Realisasi));
        writer.WriteCells("rasio", row.Cells.Take(Rasio));
        writer.WriteEndObject();
    }
}
