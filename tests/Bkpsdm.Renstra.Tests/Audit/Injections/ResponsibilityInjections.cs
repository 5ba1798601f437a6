using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Parties that are missing, unknown, of another unit, or below those of another table.</summary>
internal static class ResponsibilityInjections
{
    public static IEnumerable<Injection> All =>
    [
        new("no party", "BKP-RNS-080", (plan, choose) => Party("BKP-RNS-080", Leaf(plan, choose), "-")),
        new("an unknown party", "BKP-RNS-081", (plan, choose) => Party("BKP-RNS-081", Leaf(plan, choose), "Kepala Bidang Antah")),
        new("a party of another unit", "BKP-RNS-082", (plan, choose) => Party("BKP-RNS-082", Leaf(plan, choose), Post(plan, "Kepala Bidang Lain", "bidang-lain", null))),
        new("a subordinate where others name the superior", "BKP-RNS-083", (plan, choose) => Party("BKP-RNS-083", Pick(plan.Upper, choose), Post(plan, "Sekretaris", "badan", "kepala-badan"))),
    ];

    private static JsonObject Leaf(CleanPlan plan, Func<int, int> choose) => Pick(plan.NodesAt("subkegiatan"), choose);

    private static JsonObject Pick(IReadOnlyList<JsonObject> nodes, Func<int, int> choose) => nodes[choose(nodes.Count)];

    private static IReadOnlyList<string> Party(string rule, JsonObject node, string party)
    {
        CleanPlan.Indicator(node)["penanggungJawab"] = party;
        return [$"{rule}:{CleanPlan.Text(node, "id")}/{CleanPlan.Text(CleanPlan.Indicator(node), "id")}/penanggungJawab"];
    }

    private static string Post(CleanPlan plan, string name, string unit, string? superior)
    {
        var posts = (JsonArray)plan.Root["jabatan"]!["daftar"]!;
        if (unit != "badan")
        {
            posts.Add((JsonNode)new JsonObject { ["id"] = unit, ["nama"] = "Bidang Lain", ["jenis"] = "unit", ["unit"] = unit, ["ejaan"] = new JsonArray() });
        }

        posts.Add((JsonNode)new JsonObject
        {
            ["id"] = "jabatan-baru",
            ["nama"] = name,
            ["jenis"] = "jabatan",
            ["unit"] = unit,
            ["ejaan"] = new JsonArray(),
            ["atasan"] = superior is null ? null : new JsonObject { ["id"] = superior, ["dasar"] = "dinyatakan" },
        });
        return name;
    }
}
