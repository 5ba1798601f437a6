using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Wrong cells of funding: a year, a total, at a leaf and above.</summary>
internal static class FundingInjections
{
    // No two kinds share an amount: two equal errors, one below the other, are one to whoever reads the document.
    private const long OfLeafYear = 777_000_001;
    private const long OfLeafTotal = 555_000_003;
    private const long OfYear = 333_000_005;
    private const long OfTotal = 111_000_007;

    public static IEnumerable<Injection> All =>
    [
        new("a year of a leaf", "BKP-RNS-003", (plan, choose) => Year(Pick(plan.NodesAt("subkegiatan"), choose), OfLeafYear, choose, (id, _) => $"BKP-RNS-003:{id}/total")),
        new("a total of a leaf", "BKP-RNS-003", (plan, choose) => Total(Pick(plan.NodesAt("subkegiatan"), choose), OfLeafTotal, id => $"BKP-RNS-003:{id}/total")),
        new("a year of a node above", "BKP-RNS-001", (plan, choose) => Year(Pick(Above(plan), choose), OfYear, choose, (id, year) => $"BKP-RNS-001:{id}/{year}")),
        new("a year of a node above, carried into its total", "BKP-RNS-001", CarriedYear),
        new("a total of a node above", "BKP-RNS-002", (plan, choose) => Total(Pick(Above(plan), choose), OfTotal, id => $"BKP-RNS-002:{id}/total")),
    ];

    private static IReadOnlyList<JsonObject> Above(CleanPlan plan) => [.. plan.Upper.Where(node => node["pagu"] is not null)];

    private static JsonObject Pick(IReadOnlyList<JsonObject> nodes, Func<int, int> choose) => nodes[choose(nodes.Count)];

    private static IReadOnlyList<string> Year(JsonObject node, long error, Func<int, int> choose, Func<string, int, string> root)
    {
        var year = choose(CleanPlan.Years);
        node["pagu"]!["tahun"]![year] = Spoiled(node["pagu"]!["tahun"]![year]!, error);
        return [root(CleanPlan.Text(node, "id"), CleanPlan.FirstYear + year)];
    }

    private static IReadOnlyList<string> CarriedYear(CleanPlan plan, Func<int, int> choose)
    {
        var node = Pick(Above(plan), choose);
        node["pagu"]!["total"] = Spoiled(node["pagu"]!["total"]!, OfYear);
        return Year(node, OfYear, choose, (id, year) => $"BKP-RNS-001:{id}/{year}");
    }

    private static IReadOnlyList<string> Total(JsonObject node, long error, Func<string, string> root)
    {
        node["pagu"]!["total"] = Spoiled(node["pagu"]!["total"]!, error);
        return [root(CleanPlan.Text(node, "id"))];
    }

    private static string Spoiled(JsonNode cell, long error) => CleanPlan.Rupiah(error + long.Parse(cell.GetValue<string>().Replace(".", string.Empty, StringComparison.Ordinal).Split(',')[0], System.Globalization.CultureInfo.InvariantCulture));
}
