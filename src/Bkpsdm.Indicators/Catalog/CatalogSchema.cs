using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using NodaTime;

namespace Bkpsdm.Indicators;

/// <summary>Generates the JSON schema of a catalogue: the contract of its types, and which fields each kind of formula and branch has.</summary>
internal static class CatalogSchema
{
    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) => Complete(context, node is JsonValue ? new JsonObject() : node),
    };

    public static string ToJson() => CatalogJson.Default.CatalogDocument.GetJsonSchemaAsNode(Options).ToJsonString();

    private static JsonNode Complete(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = context.TypeInfo.Type;
        if (type == typeof(LocalDate))
        {
            return new JsonObject { ["type"] = "string", ["format"] = "date" };
        }

        if (type == typeof(FormulaData) && node["$ref"] is null)
        {
            node["anyOf"] = Forms(context.PropertyInfo?.DeclaringType == typeof(BranchData) ? FormulaFields.KindsOfBranch : FormulaFields.Kinds, "jenis");
        }
        else if (type == typeof(BranchData) && node["$ref"] is null)
        {
            node["anyOf"] = Forms(FormulaFields.Branches, null);
        }
        else if (context.TypeInfo.ElementType == typeof(JsonElement))
        {
            node["additionalProperties"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "number" },
                    CatalogJson.Default.RatioPairArray.GetJsonSchemaAsNode(Options),
                    CatalogJson.Default.ScoreFrequencyArray.GetJsonSchemaAsNode(Options)),
            };
        }

        return node;
    }

    /// <summary>One form a kind: the fields that it must have, and those of other kinds, which must be absent or null.</summary>
    private static JsonArray Forms(IReadOnlyDictionary<string, string[]> kinds, string? kindField)
    {
        JsonArray forms = [];
        foreach (var kind in kinds)
        {
            JsonObject properties = kindField is null ? [] : new() { [kindField] = new JsonObject { ["enum"] = new JsonArray(kind.Key) } };
            JsonArray required = [];
            foreach (var field in kinds.Values.SelectMany(fields => fields).Distinct(StringComparer.Ordinal))
            {
                var own = kind.Value.Contains(field, StringComparer.Ordinal);
                if (own && FormulaFields.IsRequired(field))
                {
                    required.Add((JsonNode)field);
                    properties[field] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } };
                }
                else if (!own)
                {
                    properties[field] = new JsonObject { ["type"] = "null" };
                }
            }

            forms.Add((JsonNode)new JsonObject { ["properties"] = properties, ["required"] = required });
        }

        return forms;
    }
}
