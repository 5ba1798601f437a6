using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Bkpsdm;

/// <summary>Reads and writes a NodaTime date as ISO text (<c>2026-01-31</c>), without reflection.</summary>
#pragma warning disable CA1812 // Only packages whose documents hold dates use it.
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = LocalDatePattern.Iso.Parse(reader.TokenType == JsonTokenType.String ? reader.GetString()! : string.Empty);
        return result.Success ? result.Value : throw new JsonException("A date is written as yyyy-MM-dd.");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
