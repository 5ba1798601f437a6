using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra;

/// <summary>The JSON schema of a table of cells, from its declared shape.</summary>
internal static class CellTableSchema
{
    public static JsonObject Of(CellShape shape, Func<JsonNode> cell)
    {
        var schema = Object(shape.Head, cell, optional: true);
        schema["properties"]!["baris"] = List(Object(shape.Rows, cell, optional: false));
        schema["required"]!.AsArray().Add((JsonNode)"baris");
        return schema;
    }

    private static JsonObject Object(IReadOnlyList<CellColumn> columns, Func<JsonNode> cell, bool optional)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (var column in columns)
        {
            properties[column.Name] = Value(column, cell);
            if (!column.Optional)
            {
                required.Add((JsonNode)column.Name);
            }
        }

        return new JsonObject
        {
            ["type"] = optional ? new JsonArray("object", "null") : "object",
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
    }

    private static JsonNode Value(CellColumn column, Func<JsonNode> cell) => column.Kind switch
    {
        CellColumnKind.Number or CellColumnKind.Year => Typed("integer"),
        CellColumnKind.YearList => List(Typed("integer")),
        CellColumnKind.Text or CellColumnKind.AnyText => Maybe(Typed("string"), column),
        CellColumnKind.Word => new JsonObject { ["enum"] = new JsonArray([.. column.Words.Select(word => (JsonNode)word)]) },
        CellColumnKind.Bilingual => Maybe(Fixed(("id", Typed("string")), ("en", Typed("string"))), column),
        CellColumnKind.Texts => List(Typed("string")),
        CellColumnKind.CellsOfYears => List(cell()),
        CellColumnKind.Link => Maybe(Fixed(("simpul", List(Typed("string"))), ("indikator", List(Typed("string"))), ("dasar", Typed("string"))), column),
        _ => cell(),
    };

    private static JsonObject Maybe(JsonObject schema, CellColumn column)
    {
        if (column.Optional)
        {
            schema["type"] = new JsonArray(schema["type"]!.GetValue<string>(), "null");
        }

        return schema;
    }

    private static JsonObject Fixed(params (string Name, JsonObject Schema)[] fields)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (var (name, schema) in fields)
        {
            properties[name] = schema;
            required.Add((JsonNode)name);
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }

    private static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Typed(string type) => new() { ["type"] = type };
}
