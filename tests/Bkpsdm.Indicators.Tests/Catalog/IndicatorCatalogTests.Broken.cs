using System.Text.Json.Nodes;

namespace Bkpsdm.Indicators.Tests;

/// <summary>Every place of a catalogue broken in every way: always one error that says where.</summary>
public partial class IndicatorCatalogTests
{
    private const string Mark = "@@";

    [Fact]
    public void Read_ByteOrderMark_IsOneError()
    {
        var error = IndicatorCatalog.Read("\uFEFF" + Json).AsT0;

        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        Assert.Equal("JSON_TIDAK_SAH", error.Code);
    }

    [Fact]
    public void Read_NullElementOfAnyArray_IsOneErrorThere()
    {
        var arrays = Nodes<JsonArray>();
        Assert.NotEmpty(arrays);
        foreach (var path in arrays)
        {
            var document = JsonNode.Parse(Json)!;
            ((JsonArray)At(document, path)).Insert(0, null);

            Fails(document.ToJsonString(), path);
        }
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-")]
    [InlineData("1e999")]
    [InlineData("[]")]
    [InlineData("[null]")]
    public void Read_AnyValueThatIsNone_IsOneErrorThere(string odd)
    {
        // An input of the example may be a list of amounts, and that may be empty.
        foreach (var path in Nodes<JsonValue>().Where(path => odd != "[]" || !path.Contains(".contoh.masukan.", StringComparison.Ordinal)))
        {
            var document = JsonNode.Parse(Json)!;
            At(document, path).ReplaceWith(Mark);

            Fails(document.ToJsonString().Replace('"' + Mark + '"', odd, StringComparison.Ordinal), odd.StartsWith('[') ? path : "$");
        }
    }

    [Fact]
    public void Read_AnyNameThatStandsTwice_IsOneErrorThere()
    {
        foreach (var path in Nodes<JsonObject>())
        {
            var names = At(JsonNode.Parse(Json)!, path).AsObject().Select(field => field.Key).ToArray();
            foreach (var name in names)
            {
                var document = JsonNode.Parse(Json)!;
                var holder = At(document, path).AsObject();
                holder[Mark] = holder[name]?.DeepClone();

                Fails(document.ToJsonString().Replace('"' + Mark + '"', '"' + name + '"', StringComparison.Ordinal), path);
            }
        }
    }

    private static void Fails(string json, string path)
    {
        var error = IndicatorCatalog.Read(json).Match(error => error, _ => throw new InvalidOperationException($"read: {path}: {json}"));

        Assert.NotEmpty(error.Code);
        Assert.StartsWith(path, error.Path, StringComparison.Ordinal);
        Assert.NotEmpty(error.Text(Bahasa.Indonesia));
        Assert.NotEmpty(error.Text(Bahasa.English));
    }

    private static string[] Nodes<T>() => [.. All(JsonNode.Parse(Json)!).OfType<T>().Select(node => (node as JsonNode)!.GetPath())];

    private static IEnumerable<JsonNode> All(JsonNode node)
    {
        yield return node;
        var inner = node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var below in inner.OfType<JsonNode>().SelectMany(All))
        {
            yield return below;
        }
    }

    private static JsonNode At(JsonNode document, string path) => All(document).Single(node => node.GetPath() == path);
}
