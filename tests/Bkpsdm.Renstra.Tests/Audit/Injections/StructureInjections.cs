using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Lists, alignment and the tree itself: what is missing, doubled, unknown or in the wrong place.</summary>
internal static class StructureInjections
{
    public static IEnumerable<Injection> All =>
    [
        new("an unknown entry of a list", "BKP-RNS-036", Unknown),
        new("an entry left out of a list", "BKP-RNS-036", LeftOut),
        new("an unknown node in an alignment", "BKP-RNS-050", UnknownNode),
        new("a sasaran without alignment", "BKP-RNS-051", Unaligned),
        new("an entry twice in a list", "BKP-RNS-060", Twice),
        new("a number left out of a list", "BKP-RNS-060", Number),
        new("an indicator on two nodes of the tree", "BKP-RNS-061", OnTwoNodes),
        new("an indicator on two nodes of the programme logic", "BKP-RNS-061", OnTwoLevels),
        new("an outcome stated again as output", "BKP-RNS-062", StatedAgain),
        new("a node without indicator", "BKP-RNS-063", WithoutIndicator),
        new("an indicator without target", "BKP-RNS-064", WithoutTarget),
        new("a sasaran without program", "BKP-RNS-065", WithoutProgram),
        new("an outcome without indicator", "BKP-RNS-066", (plan, choose) => AddOutcome(Pick(plan.NodesAt("program"), choose))),
        new("a code of another parent", "BKP-RNS-067", Code),
        new("a code of a wrong form", "BKP-RNS-068", Form),
        new("no version of the nomenclature", "BKP-RNS-068", Version),
    ];

    /// <summary>A second outcome, which no indicator measures.</summary>
    public static IReadOnlyList<string> AddOutcome(JsonObject program)
    {
        program["pernyataan"]!.AsArray().Add((JsonNode)new JsonObject { ["id"] = "hasil-2", ["baris"] = 900, ["teks"] = "Terwujudnya Menara Suar" });
        return [$"BKP-RNS-066:{CleanPlan.Text(program, "id")}/hasil-2"];
    }

    private static IReadOnlyList<string> Unknown(CleanPlan plan, Func<int, int> choose)
    {
        return [$"BKP-RNS-036:4.1.C-{Add(plan, "Penyediaan Menara Suar", null)}"];
    }

    private static IReadOnlyList<string> LeftOut(CleanPlan plan, Func<int, int> choose)
    {
        var rows = plan.Root["daftarRencana"]!["baris"]!.AsArray();
        var id = rows[^1]!["idSimpul"]!.GetValue<string>();
        rows.RemoveAt(rows.Count - 1);
        return ["BKP-RNS-036:" + id];
    }

    private static IReadOnlyList<string> UnknownNode(CleanPlan plan, Func<int, int> choose)
    {
        Pick(plan.Rows("keterkaitanRpjmd"), choose)["kaitan"]!["simpul"]![0] = "sasaran-9";
        return ["BKP-RNS-050:sasaran-9"];
    }

    // Only the rows of the first sasaran stay; where it is the only one, everything is still reached.
    private static IReadOnlyList<string> Unaligned(CleanPlan plan, Func<int, int> choose)
    {
        var rows = plan.Root["keterkaitanRpjmd"]!["baris"]!.AsArray();
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i]!["kaitan"]!["simpul"]![0]!.GetValue<string>() != "sasaran-1")
            {
                rows.RemoveAt(i);
            }
        }

        return plan.NodesAt("sasaran").Count > 1 ? ["BKP-RNS-051:sasaran-2"] : [];
    }

    private static IReadOnlyList<string> Twice(CleanPlan plan, Func<int, int> choose)
    {
        var leaf = Pick(plan.NodesAt("subkegiatan"), choose);
        Add(plan, CleanPlan.Text(leaf, "nama"), CleanPlan.Text(leaf, "id"));
        return ["BKP-RNS-060:" + CleanPlan.Text(leaf, "id")];
    }

    private static IReadOnlyList<string> Number(CleanPlan plan, Func<int, int> choose)
    {
        var number = LastNumber(plan) + 1;
        plan.Rows("daftarRencana")[^1]["no"] = number;
        return [$"BKP-RNS-060:4.1.C-{number}/nomor"];
    }

    private static IReadOnlyList<string> StatedAgain(CleanPlan plan, Func<int, int> choose)
    {
        var activity = Pick(plan.NodesAt("kegiatan"), choose);
        var statement = CleanPlan.Text((JsonObject)plan.ParentOf(activity)!["pernyataan"]![0]!, "teks");
        activity["pernyataan"]![0]!["teks"] = statement;
        plan.Rows("logika").Single(row => CleanPlan.Text(row, "idSimpul") == CleanPlan.Text(activity, "id"))["output"] = statement;
        plan.Rows("keputusanIndikator").Single(row => CleanPlan.Text(row, "idIndikator") == CleanPlan.Text(CleanPlan.Indicator(activity), "id"))["pernyataan"] = statement;
        return [$"BKP-RNS-062:{CleanPlan.Text(activity, "id")}/{CleanPlan.Text(activity, "id")}-hasil-1"];
    }

    private static IReadOnlyList<string> OnTwoNodes(CleanPlan plan, Func<int, int> choose)
    {
        var activity = Pick(plan.NodesAt("kegiatan"), choose);
        var again = (JsonObject)CleanPlan.Indicator(plan.ParentOf(activity)!).DeepClone();
        again["pernyataan"] = CleanPlan.Text(activity, "id") + "-hasil-1";
        activity["indikator"]!.AsArray().Add((JsonNode)again);
        return [$"BKP-RNS-061:{CleanPlan.Text(activity, "id")}/{CleanPlan.Text(again, "id")}"];
    }

    // A row without a name goes on with the node of the row above: here the last sub kegiatan.
    private static IReadOnlyList<string> OnTwoLevels(CleanPlan plan, Func<int, int> choose)
    {
        var rows = plan.Root["logika"]!["baris"]!.AsArray();
        var again = (JsonObject)Pick(plan.Rows("logika"), _ => choose(2)).DeepClone();
        again["no"] = rows.Count + 1;
        (again["idSimpul"], again["tujuan"], again["sasaran"]) = (null, string.Empty, string.Empty);
        var node = CleanPlan.Text((JsonObject)rows[^1]!, "idSimpul");
        rows.Add((JsonNode)again);
        return [$"BKP-RNS-061:{node}/{CleanPlan.Text(again, "idIndikator")}/indikator"];
    }

    private static IReadOnlyList<string> WithoutIndicator(CleanPlan plan, Func<int, int> choose)
    {
        var leaf = Pick(plan.NodesAt("subkegiatan"), choose);
        plan.Root["definisiSubKegiatan"]!["baris"]!.AsArray().Remove(plan.LeafDefinitionOf(leaf));
        leaf["indikator"] = new JsonArray();
        return [$"BKP-RNS-063:{CleanPlan.Text(leaf, "id")}"];
    }

    private static IReadOnlyList<string> WithoutTarget(CleanPlan plan, Func<int, int> choose)
    {
        var leaf = Pick(plan.NodesAt("subkegiatan"), choose);
        CleanPlan.Indicator(leaf)["target"] = new JsonArray("-", "-", "-", "-", "-");
        return [$"BKP-RNS-064:{CleanPlan.Text(leaf, "id")}/{CleanPlan.Text(CleanPlan.Indicator(leaf), "id")}"];
    }

    // The programs of the second sasaran move below the first, and their money with them.
    private static IReadOnlyList<string> WithoutProgram(CleanPlan plan, Func<int, int> choose)
    {
        var objectives = plan.NodesAt("sasaran");
        if (objectives.Count == 1)
        {
            return [];
        }

        foreach (var program in plan.ChildrenOf(objectives[1]))
        {
            program["induk"] = CleanPlan.Text(objectives[0], "id");
        }

        objectives[0]["pagu"] = plan.ParentOf(objectives[0])!["pagu"]!.DeepClone();
        objectives[0]["pagu"]!["baris"] = CleanPlan.Indicator(objectives[0])["baris"]!.GetValue<int>();
        objectives[1].Remove("pagu");
        return [$"BKP-RNS-065:{CleanPlan.Text(objectives[1], "id")}"];
    }

    private static IReadOnlyList<string> Code(CleanPlan plan, Func<int, int> choose)
    {
        var leaf = Pick(plan.NodesAt("subkegiatan"), choose);
        leaf["kode"] = "5.09.09.2.01.0001";
        return [$"BKP-RNS-067:{CleanPlan.Text(leaf, "id")}/kode"];
    }

    private static IReadOnlyList<string> Form(CleanPlan plan, Func<int, int> choose)
    {
        var leaf = Pick(plan.NodesAt("subkegiatan"), choose);
        leaf["kode"] = "5.3.01.2.01.0001";
        return [$"BKP-RNS-068:$.rencana.simpul[{plan.Nodes.ToList().IndexOf(leaf)}].kode"];
    }

    private static IReadOnlyList<string> Version(CleanPlan plan, Func<int, int> choose)
    {
        plan.Root["identitas"]!["versiNomenklatur"] = string.Empty;
        return ["BKP-RNS-068:$.identitas.versiNomenklatur"];
    }

    private static int LastNumber(CleanPlan plan) => plan.Rows("daftarRencana")[^1]["no"]!.GetValue<int>();

    private static int Add(CleanPlan plan, string name, string? id)
    {
        var number = LastNumber(plan) + 1;
        plan.Root["daftarRencana"]!["baris"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["daftar"] = "4.1.C",
            ["no"] = number,
            ["jenjang"] = "subkegiatan",
            ["nama"] = name,
            ["idSimpul"] = id,
        });
        return number;
    }

    private static JsonObject Pick(IReadOnlyList<JsonObject> rows, Func<int, int> choose) => rows[choose(rows.Count)];
}
