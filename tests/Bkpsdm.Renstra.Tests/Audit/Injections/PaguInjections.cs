using System.Globalization;
using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Spending above the budget and far below it, money without target and targets without money.</summary>
internal static class PaguInjections
{
    public static IEnumerable<Injection> All =>
    [
        new("spending above the budget", "BKP-RNS-020", (plan, choose) => Spent(plan, choose, [1], "1.050.000,00", "105,00", "BKP-RNS-020:{0}/2024")),
        new("low absorption in every year", "BKP-RNS-021", (plan, choose) => Spent(plan, choose, [0, 1, 2], "500.000,00", "50,00", "BKP-RNS-021:{0}")),
        new("money without a target", "BKP-RNS-022", WithoutTarget),
        new("a target without money", "BKP-RNS-023", WithoutMoney),
        new("a node without a budget", "BKP-RNS-024", WithoutPagu),
    ];

    private static IReadOnlyList<string> Spent(CleanPlan plan, Func<int, int> choose, int[] years, string realisasi, string rasio, string root)
    {
        var rows = plan.Rows("anggaranRealisasi");
        var index = choose(rows.Count);
        foreach (var year in years)
        {
            rows[index]["realisasi"]![year] = realisasi;
            rows[index]["rasio"]![year] = rasio;
        }

        return [root.Replace("{0}", $"Tabel-I-{index + 1}", StringComparison.Ordinal)];
    }

    private static IReadOnlyList<string> WithoutTarget(CleanPlan plan, Func<int, int> choose)
    {
        var (node, year) = (Leaf(plan, choose), choose(CleanPlan.Years));
        CleanPlan.Indicator(node)["target"]![year] = "-";
        return [$"BKP-RNS-022:{CleanPlan.Text(node, "id")}/{CleanPlan.FirstYear + year}"];
    }

    // The year is taken out of the sums above as well, so that they still close.
    private static IReadOnlyList<string> WithoutMoney(CleanPlan plan, Func<int, int> choose)
    {
        var (leaf, year) = (Leaf(plan, choose), choose(CleanPlan.Years));
        var amount = Amount(leaf["pagu"]!["tahun"]![year]!);
        for (JsonObject? node = leaf; node is not null; node = plan.ParentOf(node))
        {
            node["pagu"]!["tahun"]![year] = CleanPlan.Rupiah(Amount(node["pagu"]!["tahun"]![year]!) - amount);
            node["pagu"]!["total"] = CleanPlan.Rupiah(Amount(node["pagu"]!["total"]!) - amount);
        }

        return [$"BKP-RNS-023:{CleanPlan.Text(leaf, "id")}/{CleanPlan.FirstYear + year}"];
    }

    private static IReadOnlyList<string> WithoutPagu(CleanPlan plan, Func<int, int> choose)
    {
        IReadOnlyList<JsonObject> nodes = [.. plan.NodesAt("program"), .. plan.NodesAt("kegiatan")];
        var node = nodes[choose(nodes.Count)];
        node.Remove("pagu");
        return [$"BKP-RNS-024:{CleanPlan.Text(node, "id")}/pagu"];
    }

    private static JsonObject Leaf(CleanPlan plan, Func<int, int> choose)
    {
        var leaves = plan.NodesAt("subkegiatan");
        return leaves[choose(leaves.Count)];
    }

    private static long Amount(JsonNode cell) =>
        long.Parse(cell.GetValue<string>().Replace(".", string.Empty, StringComparison.Ordinal).Split(',')[0], CultureInfo.InvariantCulture);
}
