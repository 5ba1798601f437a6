using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>Reads and writes a table of cells by its declared shape. A section is one declaration that derives from this.</summary>
internal abstract class CellTableConverter : JsonConverter<CellTable>
{
    protected CellTableConverter(CellShape shape) => Shape = shape;

    public CellShape Shape { get; }

    public override CellTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new CellTableReader(Shape).Read(new JsonPlace(document.RootElement, Shape.Path));
    }

    public override void Write(Utf8JsonWriter writer, CellTable value, JsonSerializerOptions options) => CellTableWriter.Write(writer, value, Shape);
}
