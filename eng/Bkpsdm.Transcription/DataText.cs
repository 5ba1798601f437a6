using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Writes the JSON of the data files: two spaces, line feeds, a final line feed, nothing escaped that need not be.</summary>
internal static class DataText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    private static string Of(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>The JSON text of a part of the plan that holds one section.</summary>
    public static string OfSection(string section, Action<Utf8JsonWriter> write) => Of(writer =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName(section);
        write(writer);
        writer.WriteEndObject();
    });

    /// <summary>The JSON text of a section that is one object.</summary>
    public static string OfSection<T>(string section, T row, params IEnumerable<Kolom<T>> columns) => OfSection(section, writer => writer.WriteRow(row, columns));

    /// <summary>Writes a row as an object of its columns.</summary>
    internal static void WriteRow<T>(this Utf8JsonWriter writer, T row, IEnumerable<Kolom<T>> columns)
    {
        writer.WriteStartObject();
        foreach (var column in columns)
        {
            column.Write(writer, row);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes cells of one row on one line, so that a row of the data reads like a row of the paper.</summary>
    internal static void WriteCells(this Utf8JsonWriter writer, IEnumerable<string> cells) =>
        writer.WriteRawValue($"[{string.Join(", ", cells.Select(Quoted))}]");

    /// <summary>Writes years on one line.</summary>
    internal static void WriteYears(this Utf8JsonWriter writer, IEnumerable<int> years) =>
        writer.WriteRawValue($"[{string.Join(", ", years)}]");

    private static string Quoted(string cell) => $"\"{JsonEncodedText.Encode(cell, Options.Encoder)}\"";
}
