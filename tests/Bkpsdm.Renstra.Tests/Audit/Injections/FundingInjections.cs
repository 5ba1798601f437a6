using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Wrong cells of funding: a year, a total, at a leaf and above.</summary>
internal static class FundingInjections
{
    private const long Error = 777_000_001;

    public static IEnumerable<Injection> All =>
    [
        new("a year of a leaf", "BKP-RNS-003", (plan, choose) => Year(Pick(plan.NodesAt("subkegiatan"), choose), choose, (id, _) => $"BKP-RNS-003:{id}/total")),
        new("a total of a leaf", "BKP-RNS-003", (plan, choose) => Total(Pick(plan.NodesAt("subkegiatan"), choose), id => $"BKP-RNS-003:{id}/total")),
        new("a year of a node above", "BKP-RNS-001", (plan, choose) => Year(Pick(plan.Upper, choose), choose, (id, year) => $"BKP-RNS-001:{id}/{year}")),
        new("a year of a node above, carried into its total", "BKP-RNS-001", CarriedYear),
        new("a total of a node above", "BKP-RNS-002", (plan, choose) => Total(Pick(plan.Upper, choose), id => $"BKP-RNS-002:{id}/total")),
    ];

    private static JsonObject Pick(IReadOnlyList<JsonObject> nodes, Func<int, int> choose) => nodes[choose(nodes.Count)];

    private static IReadOnlyList<string> Year(JsonObject node, Func<int, int> choose, Func<string, int, string> root)
    {
        var year = choose(CleanPlan.Years);
        node["pagu"]!["tahun"]![year] = Spoiled(node["pagu"]!["tahun"]![year]!);
        return [root(CleanPlan.Text(node, "id"), CleanPlan.FirstYear + year)];
    }

    private static IReadOnlyList<string> CarriedYear(CleanPlan plan, Func<int, int> choose)
    {
        var node = Pick(plan.Upper, choose);
        node["pagu"]!["total"] = Spoiled(node["pagu"]!["total"]!);
        return Year(node, choose, (id, year) => $"BKP-RNS-001:{id}/{year}");
    }

    private static IReadOnlyList<string> Total(JsonObject node, Func<string, string> root)
    {
        node["pagu"]!["total"] = Spoiled(node["pagu"]!["total"]!);
        return [root(CleanPlan.Text(node, "id"))];
    }

    private static string Spoiled(JsonNode cell) => CleanPlan.Rupiah(Error + long.Parse(cell.GetValue<string>().Replace(".", string.Empty, StringComparison.Ordinal).Split(',')[0], System.Globalization.CultureInfo.InvariantCulture));
}
