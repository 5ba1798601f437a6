using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 2.7: main problem, problems and their root causes.</summary>
public static class Tabel27
{
    private const string Name = "Tabel 2.7";
    private const string Authored = "Authored/permasalahan.json";
    private const string Cut = " […]";
    private const int Lines = 9;
    private const int Rows = 10;
    private const int AkarMasalah = 3;
    private static readonly string[] Heads = ["No."];
    private static readonly string[] Fields = ["nomor", "masalahPokok", "masalah", "akarMasalah"];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-2.7.txt; a cell that ends in […] is cut to its first sentence.</param>
    /// <param name="authored">Authored/permasalahan.json: in our own words what the cut cells go on to say.</param>
    public static string Transcribe(string source, string authored)
    {
        using var document = JsonDocument.Parse(authored);
        var ringkasan = document.RootElement.GetProperty("ringkasan").EnumerateArray().ToDictionary(entry => entry.GetProperty("baris").GetInt32());
        var table = SourceTable.Read(Name, source, Fields.Length);
        var rows = TabelKeselarasan.Rows(table, Heads, Lines).SelectMany(Split).ToList();
        var cut = Enumerable.Range(1, rows.Count).Where(no => rows[no - 1][AkarMasalah].EndsWith(Cut, StringComparison.Ordinal));
        if (rows.Count != Rows || !cut.SequenceEqual(ringkasan.Keys.Order()))
        {
            throw new TranscriptionException(Authored, $"must have the rows that are cut among the {Rows} rows of the table", string.Join(", ", ringkasan.Keys));
        }

        return DataText.OfSection("permasalahan", writer => TabelKeselarasan.Write(writer, table, Rows, index =>
        {
            TabelKeselarasan.WriteFields(writer, Fields, [.. rows[index].Select(cell => cell.Replace(Cut, string.Empty, StringComparison.Ordinal))]);
            WriteRingkasan(writer, ringkasan.TryGetValue(index + 1, out var entry) ? entry : null);
            writer.WriteNull("kaitan");
        }));
    }

    // The text layer runs the last two rows together, each root cause a paragraph; every other root cause has a row of its own.
    private static IEnumerable<string[]> Split(SourceRow row)
    {
        var causes = row.Cells[AkarMasalah].Split("</p>", StringSplitOptions.RemoveEmptyEntries).Select(cause => cause.Replace("<p>", string.Empty, StringComparison.Ordinal).Trim());
        return causes.Select((cause, index) => (string[])[.. row.Cells.Take(AkarMasalah).Select(cell => index == 0 ? cell : string.Empty), cause]);
    }

    private static void WriteRingkasan(Utf8JsonWriter writer, JsonElement? entry)
    {
        if (entry is not { } text)
        {
            writer.WriteNull("ringkasan");
            return;
        }

        writer.WriteStartObject("ringkasan");
        writer.WriteString("id", text.GetProperty("id").GetString());
        writer.WriteString("en", text.GetProperty("en").GetString());
        writer.WriteEndObject();
    }
}
