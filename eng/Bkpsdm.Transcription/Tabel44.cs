using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.4: baseline 2024, targets 2026-2030 and final condition of the seven program indicators.</summary>
public static class Tabel44
{
    internal const string Name = "Tabel 4.4";
    private const int Cells = 9;
    private const int HeaderRows = 2;
    private const int Indikator = 1;
    private const int KondisiAwal = 2;
    private const int KondisiAkhir = 8;
    private static readonly Range Targets = 3..8;

    // In the order of the table; a test checks that the names behind these ids are the table's.
    private static readonly string[] Ids =
    [
        "nilai-kinerja-manajemen-internal",
        "pemenuhan-kebutuhan-asn",
        "hukuman-disiplin",
        "pengembangan-karir-sesuai-kompetensi",
        "pegawai-berkinerja-baik",
        "asn-naik-jenjang",
        "asn-memenuhi-standar-kompetensi",
    ];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-4.4.txt.</param>
    public static string Transcribe(string source)
    {
        var table = SourceTable.Read(Name, source, Cells);
        var years = table.Rows[1];
        var baris = table.Rows.Skip(HeaderRows).ToList();
        if (baris.Count != Ids.Length)
        {
            throw new TranscriptionException(Name, $"must have {Ids.Length} rows", $"{baris.Count}");
        }

        return DataText.OfSection("indikatorProgram", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", table.Name);
            writer.WriteString("judul", table.Title);
            writer.WriteNumber("tahunAwal", years.Number(KondisiAwal));
            writer.WriteYears("tahunTarget", Enumerable.Range(0, Cells).Take(Targets).Select(years.Number));
            writer.WriteStartArray("baris");
            for (var index = 0; index < baris.Count; index++)
            {
                WriteBaris(writer, index, baris[index]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>The name of the indicator in a row.</summary>
    /// <param name="source">Sources/tabel-4.4.txt.</param>
    /// <param name="baris">The number of the row.</param>
    public static string Nama(string source, int baris) =>
        SourceTable.Read(Name, source, Cells).Rows.Skip(HeaderRows).SingleOrDefault(row => row.Number(0) == baris)?.Cells[Indikator]
        ?? throw new TranscriptionException(Name, "no such row", $"{baris}");

    /// <summary>The text of the target that the table states for an indicator.</summary>
    /// <param name="source">Sources/tabel-4.4.txt.</param>
    /// <param name="nama">The name of the indicator.</param>
    /// <param name="kolom">The year, as t2026.</param>
    internal static string? Target(string source, string nama, string kolom)
    {
        var rows = SourceTable.Read(Name, source, Cells).Rows;
        var column = rows[1].Cells.ToList().IndexOf(kolom[1..]);
        return column < 0 ? null : rows.Skip(HeaderRows).SingleOrDefault(row => row.Cells[Indikator] == nama)?.Cells[column];
    }

    private static void WriteBaris(Utf8JsonWriter writer, int index, SourceRow row)
    {
        if (row.Number(0) != index + 1)
        {
            throw row.Fault($"the row must be number {index + 1}", row.Cells[0]);
        }

        writer.WriteStartObject();
        writer.WriteNumber("no", index + 1);
        writer.WriteString("indikator", row.Cells[Indikator]);
        writer.WriteString("idIndikator", Ids[index]);
        writer.WriteString("kondisiAwal", row.Cells[KondisiAwal]);
        writer.WriteCells("target", row.Cells.Take(Targets));
        writer.WriteString("kondisiAkhir", row.Cells[KondisiAkhir]);
        writer.WriteEndObject();
    }
}
