using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using NodaTime;

namespace Bkpsdm.Indicators;

/// <summary>Generates the JSON schema of a catalogue.</summary>
internal static class CatalogSchema
{
    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) => context.TypeInfo.Type == typeof(LocalDate) ? Date() : AsObject(node),
    };

    public static string ToJson() => CatalogJson.Default.CatalogDocument.GetJsonSchemaAsNode(Options).ToJsonString();

    private static JsonObject Date() => new() { ["type"] = "string", ["format"] = "date" };

    // "Anything" is written {} and not true: older readers of schemas know only objects.
    private static JsonNode AsObject(JsonNode node) => node is JsonValue ? new JsonObject() : node;
}
