using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 3.1 and 3.2: the indicators of goal and objectives with baseline, targets and final condition; the goal stands in both.</summary>
public static class Tabel31
{
    private const int Cells = 11;
    private const int HeaderRows = 2;
    private const int KondisiAwal = 4;
    private const int KondisiAkhir = 10;
    private static readonly Range Target = 5..10;

    // In the order of each table; the names behind the ids are those of the plan's tree, which the tests compare.
    private static readonly (string Simpul, string Indikator)[] Rows31 =
        [("tujuan-1", "indeks-profesionalitas-asn"), ("sasaran-2", "indeks-sistem-merit")];

    private static readonly (string Simpul, string Indikator)[] Rows32 =
        [("tujuan-1", "indeks-profesionalitas-asn"), ("sasaran-1", "kepuasan-layanan-kepegawaian"), ("sasaran-1", "nilai-sakip")];

    /// <summary>The JSON of both tables.</summary>
    /// <param name="tabel31">Sources/tabel-3.1.txt.</param>
    /// <param name="tabel32">Sources/tabel-3.2.txt.</param>
    public static string Transcribe(string tabel31, string tabel32) => DataText.OfSection("tujuanSasaran", writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("daftar");
        WriteTable(writer, SourceTable.Read("Tabel 3.1", tabel31, Cells), Rows31);
        WriteTable(writer, SourceTable.Read("Tabel 3.2", tabel32, Cells), Rows32);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTable(Utf8JsonWriter writer, SourceTable table, (string Simpul, string Indikator)[] ids)
    {
        var years = table.Rows[1];
        var baris = table.Rows.Skip(HeaderRows).ToList();
        if (baris.Count != ids.Length)
        {
            throw new TranscriptionException(table.Name, $"must have {ids.Length} rows", $"{baris.Count}");
        }

        writer.WriteStartObject();
        writer.WriteString("tabel", table.Name);
        writer.WriteString("judul", table.Title);
        writer.WriteNumber("tahunAwal", years.Number(KondisiAwal));
        writer.WriteYears("tahunTarget", Enumerable.Range(0, Cells).Take(Target).Select(years.Number));
        writer.WriteStartArray("baris");
        for (var index = 0; index < baris.Count; index++)
        {
            WriteBaris(writer, index + 1, baris[index].Cells, ids[index]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteBaris(Utf8JsonWriter writer, int no, IReadOnlyList<string> cells, (string Simpul, string Indikator) ids)
    {
        writer.WriteStartObject();
        writer.WriteNumber("no", no);
        writer.WriteString("nomor", cells[0]);
        writer.WriteString("tujuan", cells[1]);
        writer.WriteString("sasaran", cells[2]);
        writer.WriteString("idSimpul", ids.Simpul);
        writer.WriteString("indikator", cells[3]);
        writer.WriteString("idIndikator", ids.Indikator);
        writer.WriteString("kondisiAwal", cells[KondisiAwal]);
        writer.WriteCells("target", cells.Take(Target));
        writer.WriteString("kondisiAkhir", cells[KondisiAkhir]);
        writer.WriteEndObject();
    }
}
