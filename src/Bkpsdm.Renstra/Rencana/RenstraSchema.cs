using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The JSON schema of a plan, generated from the types that read it; published as <c>docs/schema/renstra.schema.json</c>.</summary>
public static class RenstraSchema
{
    private const string Katalog = "katalog";

    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) => context.TypeInfo.Type == typeof(DocumentCell)
            ? Cell()
            : context.TypeInfo.ElementType == typeof(DocumentCell) ? ListOfCells(node)
            : (context.PropertyInfo?.CustomConverter ?? context.TypeInfo.Converter) is CellTableConverter { Shape: var shape } ? CellTableSchema.Of(shape, Cell) : WithOptionalCells(context, node),
    };

    /// <summary>The schema (JSON Schema 2020-12), indented, with line feeds.</summary>
    /// <returns>The JSON text; always the same.</returns>
    public static string ToJson()
    {
        var schema = RencanaJson.Default.BagianRencana.GetJsonSchemaAsNode(Options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Renstra");
        schema["properties"]!.AsObject()[Katalog] = Definitions();
        return schema.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n", WriteIndented = true }) + "\n";
    }

    // The package of the indicators generates its own; its references begin at its root, which is a property here.
    private static JsonNode Definitions()
    {
        var schema = JsonNode.Parse(IndicatorCatalog.JsonSchema())!;
        schema["type"] = new JsonArray("object", "null");
        Rebase(schema);
        return schema;
    }

    private static void Rebase(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Rebase(item);
            }
        }
        else if (node is JsonObject fields)
        {
            if (fields["$ref"]?.GetValue<string>() is { } reference)
            {
                fields["$ref"] = $"#/properties/{Katalog}{reference[1..]}";
            }

            foreach (var field in fields)
            {
                Rebase(field.Value);
            }
        }
    }

    // The exporter takes a field that may be left out for anything, where the type has a reader of its own.
    private static JsonNode WithOptionalCells(JsonSchemaExporterContext context, JsonNode node)
    {
        foreach (var field in context.TypeInfo.Properties.Where(field => field.PropertyType == typeof(DocumentCell)))
        {
            if (node["properties"]?[field.Name] is JsonObject { Count: 1 } anything && anything.ContainsKey("default"))
            {
                node["properties"]![field.Name] = Cell();
            }
        }

        return node;
    }

    private static JsonNode ListOfCells(JsonNode node)
    {
        node["items"] = Cell();
        return node;
    }

    private static JsonObject Cell() => new()
    {
        ["description"] = "A cell: text as read, null where it is lost, or an object where the scan misread the paper.",
        ["type"] = new JsonArray("string", "null", "object"),
        ["properties"] = new JsonObject
        {
            ["terbaca"] = new JsonObject { ["type"] = new JsonArray("string", "null") },
            ["dipakai"] = new JsonObject { ["type"] = "string" },
            ["alasan"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["id"] = new JsonObject { ["type"] = "string" }, ["en"] = new JsonObject { ["type"] = "string" } },
                ["required"] = new JsonArray("id", "en"),
                ["additionalProperties"] = false,
            },
            ["kepastian"] = new JsonObject { ["enum"] = new JsonArray("terbukti", "mungkin") },
        },
        ["required"] = new JsonArray("terbaca", "dipakai", "alasan", "kepastian"),
        ["additionalProperties"] = false,
    };
}
