using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.3: baseline 2024, targets 2025-2030 and final condition of four IKU and one IKK.</summary>
public static class Tabel43
{
    internal const string Name = "Tabel 4.3";
    private const int Cells = 10;
    private const int HeaderRows = 2;
    private const int Indikator = 1;
    private const int KondisiAwal = 2;
    private const int KondisiAkhir = 9;
    private static readonly Range Target = 3..9;

    // In the order of the table; KatalogIndikator checks that the names behind these ids are the table's.
    private static readonly string[] Ids =
    [
        "indeks-profesionalitas-asn",
        "kepuasan-layanan-kepegawaian",
        "nilai-sakip",
        "indeks-sistem-merit",
        "indeks-nspk",
    ];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-4.3.txt.</param>
    public static string Transcribe(string source)
    {
        var table = SourceTable.Read(Name, source, Cells);
        var years = table.Rows[1];
        var baris = Baris(table);
        return DataText.OfSection("penetapanIndikator", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", table.Name);
            writer.WriteString("judul", table.Title);
            writer.WriteNumber("tahunAwal", years.Number(KondisiAwal));
            writer.WriteYears("tahunTarget", Enumerable.Range(0, Cells).Take(Target).Select(years.Number));
            writer.WriteStartArray("baris");
            for (var index = 0; index < baris.Count; index++)
            {
                WriteBaris(writer, index, baris[index].Kelompok, baris[index].Row);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>The id and name of each indicator, in the order of the table.</summary>
    internal static IReadOnlyList<(string Id, string Nama, string Kelompok)> Indicators(string source) =>
        [.. Baris(SourceTable.Read(Name, source, Cells)).Select((baris, index) => (Ids[index], baris.Row.Cells[Indikator], baris.Kelompok))];

    private static List<(string Kelompok, SourceRow Row)> Baris(SourceTable table)
    {
        List<(string Kelompok, SourceRow Row)> baris = [];
        var kelompok = "";
        foreach (var row in table.Rows.Skip(HeaderRows))
        {
            if (row.IsEmptyAfter(1))
            {
                kelompok = Kelompok(row);
                continue;
            }

            CheckNumber(row, 1 + baris.Count(other => other.Kelompok == kelompok));
            baris.Add((kelompok, row));
        }

        return baris.Count == Ids.Length
            ? baris
            : throw new TranscriptionException(Name, $"must have {Ids.Length} rows", $"{baris.Count}");
    }

    private static string Kelompok(SourceRow row) => row.Cells[0] switch
    {
        "<b>Indikator Kinerja Utama</b>" => "utama",
        "<b>Indikator Kinerja Kunci</b>" => "kunci",
        _ => throw row.Fault("unknown group of indicators", row.Cells[0]),
    };

    private static void CheckNumber(SourceRow row, int expected)
    {
        if (row.Number(0) != expected)
        {
            throw row.Fault($"the row must be number {expected} of its group", row.Cells[0]);
        }
    }

    // The paper numbers each group from 1; "no" runs through the table, so that it names one row.
    private static void WriteBaris(Utf8JsonWriter writer, int index, string kelompok, SourceRow row)
    {
        writer.WriteStartObject();
        writer.WriteNumber("no", index + 1);
        writer.WriteString("kelompok", kelompok);
        writer.WriteString("indikator", row.Cells[Indikator]);
        writer.WriteString("idIndikator", Ids[index]);
        writer.WriteString("kondisiAwal", row.Cells[KondisiAwal]);
        writer.WriteCells("target", row.Cells.Take(Target));
        writer.WriteString("kondisiAkhir", row.Cells[KondisiAkhir]);
        writer.WriteEndObject();
    }
}
