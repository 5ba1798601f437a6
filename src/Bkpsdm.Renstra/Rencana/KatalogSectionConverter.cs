using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>Keeps the catalogue of a plan as its text and remembers where it began.</summary>
internal sealed class KatalogSectionConverter : JsonConverter<KatalogSection>
{
    public override KatalogSection Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader.TokenStartIndex;
        using var document = JsonDocument.ParseValue(ref reader);
        return new KatalogSection(document.RootElement.GetRawText(), start);
    }

    public override void Write(Utf8JsonWriter writer, KatalogSection value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json);
}
