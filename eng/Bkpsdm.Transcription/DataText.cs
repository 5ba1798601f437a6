using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Writes the JSON of the data files: two spaces, line feeds, a final line feed, nothing escaped that need not be.</summary>
public static class DataText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    /// <summary>The JSON text that <paramref name="write"/> produces.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>The JSON text of a part of the plan that holds one section.</summary>
    public static string OfSection(string section, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return Of(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName(section);
            write(writer);
            writer.WriteEndObject();
        });
    }

    /// <summary>Writes cells of one row on one line, so that a row of the data reads like a row of the paper.</summary>
    public static void WriteCells(this Utf8JsonWriter writer, string name, IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        writer.WriteRawValue($"[{string.Join(", ", cells.Select(Quoted))}]");
    }

    /// <summary>Writes years on one line.</summary>
    public static void WriteYears(this Utf8JsonWriter writer, string name, IEnumerable<int> years)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        writer.WriteRawValue($"[{string.Join(", ", years)}]");
    }

    private static string Quoted(string cell) => $"\"{JsonEncodedText.Encode(cell, Options.Encoder)}\"";
}
