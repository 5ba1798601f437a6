using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Baselines, targets and final conditions that cannot be meant.</summary>
internal static class TrajectoryInjections
{
    public static IEnumerable<Injection> All =>
    [
        new("a first target below the baseline", "BKP-RNS-040", (plan, choose) => Leaf(plan, choose, row => row["kondisiAwal"] = "5", "BKP-RNS-040:{0}/2026")),
        new("a target that falls back", "BKP-RNS-041", (plan, choose) => Leaf(plan, choose, row => Targets(row, "3", "4", "5", "4", "6"), "BKP-RNS-041:{0}/2029")),
        new("a final condition that no way fits", "BKP-RNS-042", NoWayFits),
        new("a baseline below the range", "BKP-RNS-043", (plan, choose) => Kegiatan(plan, choose, row => row["kondisiAwal"] = "-1", "BKP-RNS-043:{0}/2025/kondisiAwal")),
        new("a target above the range", "BKP-RNS-043", (plan, choose) => Kegiatan(plan, choose, row => Targets(row, "170", "62", "64", "66", "68", "170"), "BKP-RNS-043:{0}")),
        new("targets at the ceiling", "BKP-RNS-044", (plan, choose) => Kegiatan(plan, choose, row => Targets(row, "100", "100", "100", "100", "100", "100"), "BKP-RNS-044:{0}")),
        new("no baseline", "BKP-RNS-045", (plan, choose) => Leaf(plan, choose, row => row["kondisiAwal"] = "N/A", "BKP-RNS-045:{0}/2025/kondisiAwal")),
        new("a target on the threshold of a band", "BKP-RNS-046", (plan, choose) => Rubric(plan, choose, basis => basis["peraturan"] = "Permenpan RB 88/2021", "BKP-RNS-046:{0}/2030")),
        new("a rubric that has ended", "BKP-RNS-047", (plan, choose) => Rubric(plan, choose, basis => basis["berlakuSampai"] = 2027, "BKP-RNS-047:{0}")),
        new("a title of other years", "BKP-RNS-048", Title),
    ];

    public static void Targets(JsonObject row, params string[] targets)
    {
        var final = targets.Length > CleanPlan.Years ? targets[0] : null;
        row["target"] = new JsonArray([.. targets.Skip(final is null ? 0 : 1).Select(target => (JsonNode)target)]);
        row["kondisiAkhir"] = final ?? CleanPlan.Text(row, "kondisiAkhir");
    }

    private static IReadOnlyList<string> Leaf(CleanPlan plan, Func<int, int> choose, Action<JsonObject> spoil, string root) => At(plan.NodesAt("subkegiatan"), choose, spoil, root);

    private static IReadOnlyList<string> Kegiatan(CleanPlan plan, Func<int, int> choose, Action<JsonObject> spoil, string root) => At(plan.NodesAt("kegiatan"), choose, spoil, root);

    private static IReadOnlyList<string> At(IReadOnlyList<JsonObject> nodes, Func<int, int> choose, Action<JsonObject> spoil, string root)
    {
        var node = nodes[choose(nodes.Count)];
        spoil(CleanPlan.Indicator(node));
        return [root.Replace("{0}", $"{CleanPlan.Text(node, "id")}/{CleanPlan.Text(CleanPlan.Indicator(node), "id")}", StringComparison.Ordinal)];
    }

    // Where the way is decided, the wrong final condition is found as such.
    private static IReadOnlyList<string> NoWayFits(CleanPlan plan, Func<int, int> choose)
    {
        var leaves = plan.NodesAt("subkegiatan");
        var index = choose(leaves.Count);
        plan.LeafDefinitionOf(leaves[index])["ukuran"]!["akhir"] = null;
        return At(leaves, _ => index, row => row["kondisiAkhir"] = "21", "BKP-RNS-042:{0}/kondisiAkhir");
    }

    private static IReadOnlyList<string> Rubric(CleanPlan plan, Func<int, int> choose, Action<JsonNode> spoil, string root) => Kegiatan(
        plan,
        choose,
        row => spoil(plan.CatalogueOf(row)["dasarHukum"]![0]!),
        root);

    private static IReadOnlyList<string> Title(CleanPlan plan, Func<int, int> choose)
    {
        plan.Root["identitas"]!["tahunAwal"] = 2025;
        return ["BKP-RNS-048:$.identitas/periode"];
    }
}
