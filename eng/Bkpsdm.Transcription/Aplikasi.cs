using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>The applications of the agency, section 2.3.3 of the document.</summary>
public static class Aplikasi
{
    private const string Name = "2.3.3";

    /// <summary>The JSON of the list.</summary>
    /// <param name="source">Sources/aplikasi.txt.</param>
    /// <param name="authored">Authored/aplikasi.json: what each application serves, by its letter.</param>
    public static string Transcribe(string source, string authored)
    {
        using var document = JsonDocument.Parse(authored);
        var rows = SourceTable.Read(Name, source, 3).Rows;
        if (!rows.Select(row => row.Cells[0]).SequenceEqual(document.RootElement.EnumerateObject().Select(entry => entry.Name)))
        {
            throw new TranscriptionException(Name, "letters of source and authored text differ", string.Concat(rows.Select(row => row.Cells[0])));
        }

        return DataText.OfSection("aplikasi", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("bagian", Name);
            writer.WriteStartArray("baris");
            foreach (var row in rows)
            {
                writer.WriteStartObject();
                writer.WriteString("butir", row.Cells[0]);
                writer.WriteString("nama", row.Cells[1]);
                writer.WriteString("kepanjangan", row.Cells[2].Length == 0 ? null : row.Cells[2]);
                writer.WritePropertyName("kegunaan");
                document.RootElement.GetProperty(row.Cells[0]).WriteTo(writer);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
