using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Texts of another region, of a template, and percentages that are raw scores.</summary>
internal static class TextInjections
{
    public static IEnumerable<Injection> All =>
    [
        new("another region", "BKP-RNS-090", (plan, choose) => Facts(plan, choose, "BKP-RNS-090", facts => facts["wilayah"] = new JsonArray((JsonNode)"Kabupaten Antah"))),
        new("a placeholder", "BKP-RNS-091", (plan, choose) => Facts(plan, choose, "BKP-RNS-091", facts => facts["dalamKurung"] = new JsonArray((JsonNode)"sebutkan nama daerah"))),
        new("raw scores as percentages", "BKP-RNS-092", RawScores),
    ];

    private static IReadOnlyList<string> Facts(CleanPlan plan, Func<int, int> choose, string rule, Action<JsonNode> spoil)
    {
        JsonObject[] rows = [.. plan.Rows("definisiSubKegiatan").Where(row => row["kode"] is not null)];
        var row = rows[choose(rows.Length)];
        spoil(row["fakta"]!);
        return [$"{rule}:{CleanPlan.Text(row, "kode")}/{CleanPlan.Text(row, "idIndikator")}"];
    }

    // The history has 55,00 for 2024; two aspects of at most 40 and 60 make it. Of the goal the prose has shares already.
    private static IReadOnlyList<string> RawScores(CleanPlan plan, Func<int, int> choose)
    {
        var prose = (JsonArray)plan.Root["pernyataanProsa"]!["baris"]!;
        var goals = plan.NodesAt("sasaran");
        var indicator = CleanPlan.Indicator(goals[choose(goals.Count)]);
        var (id, definition) = (CleanPlan.Text(indicator, "id"), plan.CatalogueOf(indicator));
        definition["rumus"] = JsonNode.Parse("""{"jenis":"jumlahAspek","aspek":[{"id":"a","nama":{"id":"Aspek satu","en":"One"},"maksimum":40},{"id":"b","nama":{"id":"Aspek dua","en":"Two"},"maksimum":60}]}""");
        definition["contoh"]!["masukan"] = JsonNode.Parse("""{"a":20,"b":35}""");
        prose.Add((JsonNode)CleanPlan.Aspect(prose.Count + 1, id, "Aspek satu", "20"));
        prose.Add((JsonNode)CleanPlan.Aspect(prose.Count + 1, id, "Aspek dua", "35"));
        return [$"BKP-RNS-092:{id}/2024"];
    }
}
