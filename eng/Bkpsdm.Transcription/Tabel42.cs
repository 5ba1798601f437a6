using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.2: how program, kegiatan and sub kegiatan follow from goal, objective, outcome and output.</summary>
public static class Tabel42
{
    private const string Name = "Tabel 4.2";
    private const string Authored = "Authored/tabel-4.2.json";
    private const int Cells = 8;
    private const int Indikator = 5;
    private const int ProgramKegiatan = 6;
    private const string FirstHead = "NSPK DAN SASARAN RPJMD YANG RELEVAN";
    private const string SecondHead = "(1)";
    private static readonly string[] Fields = ["nspk", "tujuan", "sasaran", "outcome", "output", "indikator", "programKegiatan", "ket"];
    private static readonly Range Statements = 3..5;

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-4.2.txt.</param>
    /// <param name="authored">Authored/tabel-4.2.json: what each row names.</param>
    public static string Transcribe(string source, string authored)
    {
        var table = SourceTable.Read(Name, source, Cells);
        var baris = Rows(table);
        using var document = JsonDocument.Parse(authored);
        var tautan = document.RootElement.GetProperty("tautan").EnumerateArray().ToList();
        if (tautan.Count != baris.Count)
        {
            throw new TranscriptionException(Authored, $"must have {baris.Count} entries, one a row", $"{tautan.Count}");
        }

        return DataText.OfSection("logika", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", table.Name);
            writer.WriteString("judul", table.Title);
            writer.WriteStartArray("baris");
            for (var index = 0; index < baris.Count; index++)
            {
                WriteBaris(writer, index + 1, baris[index], tautan[index]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>Every statement of the table: goal, objectives, outcomes, outputs.</summary>
    internal static IReadOnlyCollection<string> Pernyataan(string source) =>
        [.. Rows(SourceTable.Read(Name, source, Cells)).SelectMany(cells => cells.Take(1..Statements.End.Value)).Where(cell => cell.Length > 0)];

    // The two lines of the head are repeated on every page.
    private static List<string[]> Rows(SourceTable table) =>
        [.. table.Rows.Select(row => row.Cells.Select(SourceMarks.Strip).ToArray()).Where(cells => cells[0] is not (FirstHead or SecondHead))];

    private static void WriteBaris(Utf8JsonWriter writer, int no, string[] cells, JsonElement tautan)
    {
        Check(no, cells, tautan);
        writer.WriteStartObject();
        writer.WriteNumber("no", no);
        for (var cell = 0; cell < Cells; cell++)
        {
            writer.WriteString(Fields[cell], cells[cell]);
        }

        writer.WriteString("idSimpul", Text(tautan, "idSimpul"));
        writer.WriteString("idPernyataan", Text(tautan, "idPernyataan"));
        writer.WriteString("idIndikator", Text(tautan, "idIndikator"));
        writer.WriteEndObject();
    }

    // A row can name what is not in the tree, so a named sub kegiatan may lack its link; a link without a name is a mistake.
    private static void Check(int no, string[] cells, JsonElement tautan)
    {
        var statement = cells.Take(Statements).Any(cell => cell.Length > 0);
        var named = statement || cells[1].Length > 0 || cells[2].Length > 0 || cells[ProgramKegiatan].Length > 0;
        var fits = tautan.GetProperty("baris").GetInt32() == no
            && (Text(tautan, "idIndikator") is not null) == (cells[Indikator].Length > 0)
            && (Text(tautan, "idPernyataan") is not null) == statement
            && (named || Text(tautan, "idSimpul") is null);
        if (!fits)
        {
            throw new TranscriptionException($"{Authored}, row {no}", "the links do not fit the cells of the row", string.Join(" | ", cells));
        }
    }

    private static string? Text(JsonElement entry, string field) => entry.TryGetProperty(field, out var value) ? value.GetString() : null;
}
