using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Definitions that are missing, foreign or contradict the name and the plan; one kind for each rule.</summary>
internal static class DefinitionInjections
{
    public static IEnumerable<Injection> All =>
    [
        new("a definition left out", "BKP-RNS-070", (plan, choose) => LeftOut(plan, choose(Leaves(plan).Count))),
        new("a definition too many", "BKP-RNS-071", (plan, _) => TooMany(plan)),
        new("exchanged definitions", "BKP-RNS-072", Exchanged),
        new("a share that is a count", "BKP-RNS-073", (plan, choose) => Of("BKP-RNS-073", Upper(plan, choose), row => row["jenisRumus"] = "cacah")),
        new("persons under a thing", "BKP-RNS-074", (plan, choose) => Of("BKP-RNS-074", Upper(plan, choose), row => row["fakta"]!["penyebut"] = (row["formulasi"]!["penyebut"] = "jumlah seluruh pegawai").GetValue<string>())),
        new("another threshold in the name", "BKP-RNS-075", Threshold),
        new("fewer parts than said", "BKP-RNS-076", (plan, choose) => Of("BKP-RNS-076", Upper(plan, choose), row => Set(row["fakta"]!, ("jumlahDisebut", 5), ("jumlahTerhitung", 4)))),
        new("another unit in the definition", "BKP-RNS-077", Unit),
        new("no direction", "BKP-RNS-078", Direction),
        new("persons in the wording of a thing", "BKP-RNS-079", (plan, choose) => Of("BKP-RNS-079", Upper(plan, choose), row => row["formulasi"]!["pembilang"] = "jumlah pegawai yang hadir", "/pembilang")),
        new("a name that says another unit", "BKP-RNS-094", UnitOfName),
        new("a wording copied from another", "BKP-RNS-093", Copied),
    ];

    private static IReadOnlyList<JsonObject> Leaves(CleanPlan plan) => [.. plan.Rows("definisiSubKegiatan").Where(row => row["kode"] is not null)];

    // The shares: not the index of the goal.
    private static JsonObject Upper(CleanPlan plan, Func<int, int> choose) => Pick([.. plan.Rows("definisiIndikator").Where(row => CleanPlan.Text(row, "jenisRumus") == "rasio")], choose);

    private static JsonObject Pick(IReadOnlyList<JsonObject> rows, Func<int, int> choose) => rows[choose(rows.Count)];

    private static IReadOnlyList<string> Of(string rule, JsonObject row, Action<JsonObject> spoil, string end = "")
    {
        spoil(row);
        return [$"{rule}:{CleanPlan.Text(row, "idIndikator")}{end}"];
    }

    private static string Leaf(string rule, JsonObject row, string end = "") => $"{rule}:{CleanPlan.Text(row, "kode")}/{CleanPlan.Text(row, "idIndikator")}{end}";

    private static void Set(JsonNode json, params (string Field, int Value)[] values)
    {
        foreach (var (field, value) in values)
        {
            json[field] = value;
        }
    }

    private static IReadOnlyList<string> LeftOut(CleanPlan plan, int index)
    {
        var row = Leaves(plan)[index];
        ((JsonArray)plan.Root["definisiSubKegiatan"]!["baris"]!).RemoveAt(index);
        return [Leaf("BKP-RNS-070", row)];
    }

    private static IReadOnlyList<string> TooMany(CleanPlan plan)
    {
        var extra = (JsonObject)Leaves(plan)[0].DeepClone();
        var no = Leaves(plan).Count + 1;
        Set(extra, ("no", no), ("nomor", no));
        (extra["kode"], extra["idIndikator"]) = (null, null);
        (extra["subKegiatan"], extra["indikator"]) = ("Penyusunan Antah Berantah", "Jumlah Dokumen Antah Berantah");
        extra["fakta"] = new JsonObject { ["mendefinisikan"] = "Jumlah Dokumen Antah Berantah" };
        ((JsonArray)plan.Root["definisiSubKegiatan"]!["baris"]!).Add((JsonNode)extra);
        return [$"BKP-RNS-071:Tabel-G-{no}"];
    }

    private static IReadOnlyList<string> Exchanged(CleanPlan plan, Func<int, int> choose)
    {
        var rows = Leaves(plan);
        var (one, other) = (rows[choose(rows.Count - 1)], rows[^1]);
        (one["fakta"]!["mendefinisikan"], other["fakta"]!["mendefinisikan"]) = (CleanPlan.Text(other, "indikator"), CleanPlan.Text(one, "indikator"));
        return [Leaf("BKP-RNS-072", one), Leaf("BKP-RNS-072", other)];
    }

    // The name is the same in all tables, and says another threshold than the definition.
    private static IReadOnlyList<string> Threshold(CleanPlan plan, Func<int, int> choose)
    {
        var row = Upper(plan, choose);
        var name = CleanPlan.Text(row, "indikator");
        row["fakta"]!["ambang"] = CleanPlan.Limit;
        Replace(plan.Root, name, name.Replace(CleanPlan.Limit, string.Empty, StringComparison.Ordinal).Trim() + " > 80");
        var node = plan.Nodes.Single(node => CleanPlan.Text(CleanPlan.Indicator(node), "id") == CleanPlan.Text(row, "idIndikator"));
        return [$"BKP-RNS-075:{CleanPlan.Text(node, "id")}/{CleanPlan.Text(row, "idIndikator")}"];
    }

    private static void Replace(JsonNode? json, string old, string replacement)
    {
        switch (json)
        {
            case JsonObject named:
                foreach (var (field, value) in named.ToArray())
                {
                    if (value is JsonValue text && text.TryGetValue<string>(out var written) && string.Equals(written, old, StringComparison.OrdinalIgnoreCase))
                    {
                        named[field] = written == old ? replacement : replacement.ToUpperInvariant();
                    }

                    Replace(value, old, replacement);
                }

                break;
            case JsonArray list:
                foreach (var value in list.ToArray())
                {
                    Replace(value, old, replacement);
                }

                break;
        }
    }

    private static IReadOnlyList<string> Unit(CleanPlan plan, Func<int, int> choose)
    {
        var row = Pick(Leaves(plan), choose);
        row["satuan"] = "Orang";
        return [Leaf("BKP-RNS-077", row, "/satuan")];
    }

    // Plan and definition share the unit, and the name says another.
    private static IReadOnlyList<string> UnitOfName(CleanPlan plan, Func<int, int> choose)
    {
        var row = Pick(Leaves(plan), choose);
        row["satuan"] = "Laporan";
        var node = plan.Nodes.Single(node => CleanPlan.Text(node, "id") == CleanPlan.Text(row, "kode"));
        CleanPlan.Indicator(node)["satuan"] = "Laporan";
        return [Leaf("BKP-RNS-094", row, "/satuan")];
    }

    private static IReadOnlyList<string> Direction(CleanPlan plan, Func<int, int> choose)
    {
        var row = Pick(Leaves(plan), choose);
        row["ukuran"]!["polaritas"] = null;
        return [Leaf("BKP-RNS-078", row)];
    }

    private static IReadOnlyList<string> Copied(CleanPlan plan, Func<int, int> choose)
    {
        JsonObject[] rows = [.. plan.Rows("definisiIndikator").Where(row => CleanPlan.Text(row, "jenisRumus") == "rasio")];
        var (copy, source) = (rows[choose(rows.Length - 1)], rows[^1]);
        copy["formulasi"]!["pembilang"] = CleanPlan.Text((JsonObject)source["formulasi"]!, "pembilang");
        return [$"BKP-RNS-093:{CleanPlan.Text(copy, "idIndikator")}/formulasi"];
    }
}
