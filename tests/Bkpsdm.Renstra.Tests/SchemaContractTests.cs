using System.Text.Json;
using System.Text.Json.Nodes;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;
using NJsonSchema;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Schema and reader refuse the same plans; what only the reader can refuse is a list of codes, kept in docs/formats/rencana.md and indikator.md.</summary>
public class SchemaContractTests
{
    private static readonly string[] Values = ["null", "7", "\"x\"", "{}", "[]", "true"];

    private static readonly JsonObject Whole = WithWholeCatalog();

    private static readonly string[] ReaderOnly = [.. Documented("rencana.md"), .. Documented("indikator.md")];

    public static TheoryData<string> Sections => [.. Whole.Select(section => section.Key)];

    [Fact]
    public void Listed_codes_are_those_of_the_documents()
    {
        Assert.Equal(18, Documented("rencana.md").Length);
        Assert.Equal(17, Documented("indikator.md").Length);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Schema_and_reader_refuse_the_same(string section)
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(RepositoryRoot.File("docs", "schema", "renstra.schema.json")));
        var json = Whole[section]!.ToJsonString();
        var differences = new List<string>();
        var refused = 0;
        foreach (var (change, changed) in Changes(json))
        {
            var read = Read(section, changed);
            var valid = schema.Validate($"{{\"{section}\":{changed}}}").Count == 0;
            refused += read.IsT0 ? 1 : 0;
            if (read.TryPickT0(out var error, out _) ? valid && !IsReaderOnly(error) : !valid)
            {
                differences.Add($"{section}{change}: schema {(valid ? "takes" : "refuses")}, reader {error?.ToString() ?? "takes"} {error?.Code}");
            }
        }

        Assert.True(refused > 0);
        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(60)));
    }

    // Each field left out, another field in each object, each value of another kind. Of a list of one kind of rows the first is enough, but formulas differ.
    private static IEnumerable<(string Change, string Json)> Changes(string json)
    {
        foreach (var (path, kind) in JsonPlaces.Of(json).Where(place => !IsLater(place.Path)))
        {
            foreach (var value in Values)
            {
                yield return ($"{path} = {value}", JsonPlaces.With(json, path, value));
            }

            if (kind != JsonValueKind.Object)
            {
                continue;
            }

            yield return ($"{path} + lain", JsonPlaces.WithFields(json, path, fields => [.. fields, "\"lain\":1"]));
            var count = 0;
            JsonPlaces.WithFields(json, path, fields => fields.Take(count = fields.Count));
            for (var i = 0; i < count; i++)
            {
                yield return ($"{path} - field {i}", JsonPlaces.WithFields(json, path, fields => fields.Where((_, at) => at != i)));
            }
        }
    }

    private static bool IsLater(string path)
    {
        var own = path.StartsWith("$.indikator[", StringComparison.Ordinal) && !path.StartsWith("$.indikator[0]", StringComparison.Ordinal) ? path[path.IndexOf(']', StringComparison.Ordinal)..] : path;
        return own == path ? path.Replace(".cabang[1]", "", StringComparison.Ordinal).Replace(".cabang[2]", "", StringComparison.Ordinal).Split('[').Skip(1).Any(index => !index.StartsWith('0')) : !own.StartsWith("].rumus", StringComparison.Ordinal) && own != "]";
    }

    // A plan may be cut into several texts, each of which is valid without identitas.
    private static bool IsReaderOnly(ReadError error) => ReaderOnly.Contains(error.Code, StringComparer.Ordinal) || error is { Code: "BIDANG_TIDAK_ADA", Path: "$.identitas" };

    private static OneOf.OneOf<ReadError, RencanaStrategis> Read(string section, string json)
    {
        var parts = Whole.Where(other => other.Key != section).Select(other => $"\"{other.Key}\":{other.Value!.ToJsonString()}").Append($"\"{section}\":{json}");
        return RencanaStrategis.Read("{" + string.Join(",", parts) + "}");
    }

    private static JsonObject WithWholeCatalog()
    {
        var root = ContractTests.Whole().Root;
        root["katalog"] = JsonNode.Parse(WholeCatalog.Json);
        return root;
    }

    private static string[] Documented(string file) =>
    [
        .. File.ReadAllText(RepositoryRoot.File("docs", "formats", file)).Split("## What only the reader refuses\n")[1].Split("\n## ")[0].Split('`').Where((_, i) => i % 2 == 1).Where(word => word.All(letter => letter is '_' or (>= 'A' and <= 'Z'))),
    ];
}
