using System.Text.Json.Nodes;

namespace Bkpsdm.Indicators.Tests.Snippets;

/// <summary>The examples of the format descriptions are what the library reads and writes.</summary>
public class FormatTests
{
    [Fact]
    public void Indikator_TheExample_IsRead()
    {
        var catalog = IndicatorCatalog.Read(JsonBlock("indikator.md")).Match(error => throw new FormatException(error.Text(Bahasa.English)), read => read);
        var definition = Assert.Single(catalog.Definitions);
        Assert.Equal(75m, definition.Evaluate(definition.Example!.Masukan));
    }

    /// <summary>Each field of the example but those that may be left out is required, and none but these is known.</summary>
    [Fact]
    public void Indikator_EveryFieldOfTheExample_IsRequired()
    {
        foreach (var field in Fields(JsonNode.Parse(JsonBlock("indikator.md"))!).ToArray())
        {
            // The ids of inputs are the caller's.
            if (!field.Parent.EndsWith(".masukan", StringComparison.Ordinal))
            {
                Assert.True(IsRefused(field.Parent, parent => parent.Remove(field.Name)), $"{field.Parent}.{field.Name} is not required");
                Assert.True(IsRefused(field.Parent, parent => parent["takDikenal"] = 1), $"{field.Parent}.takDikenal is accepted");
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Indikator_ARowBelowOne_IsRefusedWithItsPlace(int row)
    {
        var error = IndicatorCatalog.Read(JsonBlock("indikator.md").Replace("\"baris\": 1", FormattableString.Invariant($"\"baris\": {row}"), StringComparison.Ordinal)).AsT0;
        Assert.Equal("NOMOR_TIDAK_SAH", error.Code);
        Assert.Equal("$.indikator[0].rujukan.baris", error.Path);
    }

    [Fact]
    public void Penjelasan_TheExample_IsWritten()
    {
        var formula = RatioFormula.Create(
            FormulaInput.Create("ditindaklanjuti", BilingualText.Create("Temuan yang ditindaklanjuti", "Findings followed up")),
            FormulaInput.Create("temuan", BilingualText.Create("Seluruh temuan", "All findings")));
        var json = formula.Explain(FormulaInputs.Empty.With("ditindaklanjuti", 45).With("temuan", 60)).ToJson();
        Assert.Equal(JsonNode.Parse(JsonBlock("penjelasan.md"))!.ToJsonString(), JsonNode.Parse(json)!.ToJsonString());
    }

    private static bool IsRefused(string path, Action<JsonObject> change)
    {
        var document = JsonNode.Parse(JsonBlock("indikator.md"))!;
        change((JsonObject)Find(document, path));
        return IndicatorCatalog.Read(document.ToJsonString()).IsT0;
    }

    private static string JsonBlock(string file)
    {
        var lines = SnippetSource.Lines(Path.Combine(SnippetSource.Root, "docs", "formats", file));
        var begin = Array.IndexOf(lines, "```json");
        return string.Join("\n", lines[(begin + 1)..Array.IndexOf(lines, "```", begin)]);
    }

    private static IEnumerable<(string Parent, string Name)> Fields(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Fields(field.Value).Prepend((fields.GetPath(), field.Key))),
        JsonArray items => items.SelectMany(Fields),
        _ => [],
    };

    private static JsonNode Find(JsonNode node, string path)
    {
        if (node.GetPath() == path)
        {
            return node;
        }

        var children = node is JsonObject fields ? fields.Select(field => field.Value) : node is JsonArray items ? items : [];
        return Find(children.First(child => child is not null && (path + ".").StartsWith(child.GetPath(), StringComparison.Ordinal) && path[child.GetPath().Length..] is "" or ['.' or '[', ..])!, path);
    }
}
