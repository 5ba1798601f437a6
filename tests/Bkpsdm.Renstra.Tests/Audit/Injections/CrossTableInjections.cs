using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>What one table states otherwise than the others: baseline, target, final condition, party, name, number of the prose.</summary>
internal static class CrossTableInjections
{
    // A second post beside the head, of another line.
    private const string Post = """{"id":"kepala-balai","nama":"Kepala Balai","jenis":"jabatan","unit":"badan","ejaan":[],"atasan":null}""";
    private const string Section = """{"no":2,"terbaca":"KEPALA BALAI","unit":null,"jabatan":"kepala-balai","tujuan":null}""";

    public static IEnumerable<Injection> All =>
    [
        new("a baseline of one table", "BKP-RNS-030", Baseline),
        new("a target of one table", "BKP-RNS-031", Target),
        new("the targets of a row and its final condition", "BKP-RNS-031", Targets),
        new("a final condition of one table", "BKP-RNS-032", Final),
        new("a final condition of one table, without its last year", "BKP-RNS-032", FinalAlone),
        new("a unit of the catalogue", "BKP-RNS-033", Unit),
        new("a party of the decree", "BKP-RNS-034", (plan, choose) => OtherParty(plan, choose(plan.Upper.Count))),
        new("a realisation of the baseline year", "BKP-RNS-035", Realisation),
        new("a slip in a name of a list", "BKP-RNS-037", (plan, choose) => Rename(plan, choose, "BKP-RNS-037", words => words[0] = words[0][..^1])),
        new("another word in a name of a list", "BKP-RNS-038", (plan, choose) => Rename(plan, choose, "BKP-RNS-038", words => words[^1] = "Mercu")),
        new("a number of the prose", "BKP-RNS-039", Prose),
        new("a target of the plan before for a year of this one", "BKP-RNS-052", FormerTarget),
    ];

    /// <summary>The decree names a post for an indicator that is neither above nor below the one of the plan.</summary>
    public static IReadOnlyList<string> OtherParty(CleanPlan plan, int entry)
    {
        plan.Root["jabatan"]!["daftar"]!.AsArray().Add(JsonNode.Parse(Post));
        plan.Root["keputusanIndikator"]!["bagian"]!.AsArray().Add(JsonNode.Parse(Section));
        var row = plan.Rows("keputusanIndikator")[entry];
        row["bagian"] = 2;
        row["penanggungJawab"]![0] = new JsonObject { ["terbaca"] = "Kepala Balai", ["jabatan"] = "kepala-balai" };
        return [$"BKP-RNS-034:{CleanPlan.Text(row, "idIndikator")}/penanggungJawab"];
    }

    private static IReadOnlyList<string> Baseline(CleanPlan plan, Func<int, int> choose)
    {
        var row = Row(plan, choose);
        row["kondisiAwal"] = "58";
        return [$"BKP-RNS-030:{CleanPlan.Text(row, "idIndikator")}/2025/kondisiAwal"];
    }

    // A middle year, by one: the row still rises, and its last year still is its final condition.
    private static IReadOnlyList<string> Target(CleanPlan plan, Func<int, int> choose)
    {
        var row = Row(plan, choose);
        var year = 1 + choose(CleanPlan.Years - 2);
        row["target"]![year] = Indicators.IndonesianNumber.Format(63 + (2 * year));
        return [$"BKP-RNS-031:{CleanPlan.Text(row, "idIndikator")}/{CleanPlan.FirstYear + year}"];
    }

    private static IReadOnlyList<string> Targets(CleanPlan plan, Func<int, int> choose)
    {
        var row = Row(plan, choose);
        row["target"] = new JsonArray("63", "65", "67", "69", "71");
        row["kondisiAkhir"] = "71";
        return [$"BKP-RNS-031:{CleanPlan.Text(row, "idIndikator")}"];
    }

    private static IReadOnlyList<string> Final(CleanPlan plan, Func<int, int> choose)
    {
        var row = Row(plan, choose);
        row["kondisiAkhir"] = "71";
        // Its own years do not make it either: that is the error, and the other tables show it once more.
        return [$"BKP-RNS-005:{CleanPlan.Text(row, "idIndikator")}/kondisiAkhir"];
    }

    private static IReadOnlyList<string> FinalAlone(CleanPlan plan, Func<int, int> choose)
    {
        var row = Row(plan, choose);
        row["target"]![CleanPlan.Years - 1] = "-";
        row["kondisiAkhir"] = "71";
        return [$"BKP-RNS-032:{CleanPlan.Text(row, "idIndikator")}/kondisiAkhir"];
    }

    private static IReadOnlyList<string> Unit(CleanPlan plan, Func<int, int> choose)
    {
        var indicator = CleanPlan.Indicator(Pick(plan.Upper, choose));
        plan.CatalogueOf(indicator)["satuan"] = "Nilai";
        return [$"BKP-RNS-033:{CleanPlan.Text(indicator, "id")}/satuan"];
    }

    private static IReadOnlyList<string> FormerTarget(CleanPlan plan, Func<int, int> choose)
    {
        var row = Pick(plan.Rows("pencapaianPelayanan"), choose);
        row["target"]![3] = "61,00";
        return [$"BKP-RNS-052:{CleanPlan.Text(row, "id")}/{CleanPlan.FirstYear}"];
    }

    private static IReadOnlyList<string> Realisation(CleanPlan plan, Func<int, int> choose)
    {
        var row = Pick(plan.Rows("pencapaianPelayanan"), choose);
        row["realisasi"]![2] = "59,00";
        row["rasio"]![2] = "118,00";
        return [$"BKP-RNS-035:{CleanPlan.Text(row, "id")}/2025/kondisiAwal"];
    }

    private static IReadOnlyList<string> Rename(CleanPlan plan, Func<int, int> choose, string code, Action<string[]> change)
    {
        var row = Pick([.. plan.Rows("daftarRencana").Where(row => row["idSimpul"] is not null)], choose);
        var words = CleanPlan.Text(row, "nama").Split(' ');
        change(words);
        row["nama"] = string.Join(' ', words);
        return [$"{code}:{CleanPlan.Text(row, "idSimpul")}"];
    }

    private static IReadOnlyList<string> Prose(CleanPlan plan, Func<int, int> choose)
    {
        var row = Pick([.. plan.Rows("pernyataanProsa").Where(row => row["mengutip"] is not null)], choose);
        row["nilai"] = "56,00";
        return [$"BKP-RNS-039:Prosa-{row["no"]}/2024/realisasi"];
    }

    private static JsonObject Row(CleanPlan plan, Func<int, int> choose) => Pick([.. plan.Rows("penetapanIndikator"), .. plan.Rows("indikatorProgram")], choose);

    private static JsonObject Pick(IReadOnlyList<JsonObject> rows, Func<int, int> choose) => rows[choose(rows.Count)];
}
