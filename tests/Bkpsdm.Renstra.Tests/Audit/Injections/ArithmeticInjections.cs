using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Finals, ratios, growths, parts and weights that do not add up.</summary>
internal static class ArithmeticInjections
{
    public static IEnumerable<Injection> All =>
    [
        new("a final condition of counts", "BKP-RNS-005", (plan, choose) => Final(plan.NodesAt("subkegiatan"), choose, "21")),
        new("a final condition that is the last year of counts", "BKP-RNS-005", (plan, choose) => Final(plan.NodesAt("subkegiatan"), choose, "6")),
        new("a final condition of a share", "BKP-RNS-005", (plan, choose) => Final(plan.NodesAt("kegiatan"), choose, "69")),
        new("a ratio of achievement", "BKP-RNS-006", Achievement),
        new("a ratio of absorption", "BKP-RNS-007", (plan, choose) => Spending(plan, choose, row => row["rasio"]![1] = "94,00", "BKP-RNS-007:{0}/2024/rasio")),
        new("a growth that is none", "BKP-RNS-008", (plan, choose) => Spending(plan, choose, row => row["pertumbuhanAnggaran"] = "7,00", "BKP-RNS-008:{0}/pertumbuhanAnggaran")),
        new("a growth in rupiah times one hundred", "BKP-RNS-008", (plan, choose) => Spending(plan, choose, Tabulated, "BKP-RNS-008:$.anggaranRealisasi/pertumbuhanAnggaran")),
        new("a sum of staff", "BKP-RNS-009", (plan, choose) => Staff(plan, choose(2))),
        new("a sum of goods", "BKP-RNS-009", Goods),
        new("weights of a definition", "BKP-RNS-010", Weights),
    ];

    private static IReadOnlyList<string> Final(IReadOnlyList<JsonObject> nodes, Func<int, int> choose, string final)
    {
        var node = nodes[choose(nodes.Count)];
        CleanPlan.Indicator(node)["kondisiAkhir"] = final;
        return [$"BKP-RNS-005:{Place(node)}/kondisiAkhir"];
    }

    private static string Place(JsonObject node) => $"{CleanPlan.Text(node, "id")}/{CleanPlan.Text(CleanPlan.Indicator(node), "id")}";

    private static IReadOnlyList<string> Spending(CleanPlan plan, Func<int, int> choose, Action<JsonObject> spoil, string root)
    {
        var rows = plan.Rows("anggaranRealisasi");
        var index = choose(rows.Count);
        spoil(rows[index]);
        return [root.Replace("{0}", $"Tabel-I-{index + 1}", StringComparison.Ordinal)];
    }

    private static IReadOnlyList<string> Achievement(CleanPlan plan, Func<int, int> choose)
    {
        var rows = plan.Rows("pencapaianPelayanan");
        var row = rows[choose(rows.Count)];
        row["rasio"]![1] = "111,00";
        return [$"BKP-RNS-006:{CleanPlan.Text(row, "id")}/2024/rasio"];
    }

    // (1.030.000 - 1.000.000) / 3 x 100.
    private static void Tabulated(JsonObject row)
    {
        row["anggaran"]![2] = "1.030.000,00";
        row["rasio"]![2] = "92,23";
        row["pertumbuhanAnggaran"] = "1.000.000,00";
    }

    private static IReadOnlyList<string> Staff(CleanPlan plan, int row)
    {
        plan.Root["pegawai"]!["tabel"]![0]!["baris"]![row]!["jumlah"] = "16";
        return [$"BKP-RNS-009:Tabel-J-{row + 1}/jumlah"];
    }

    private static IReadOnlyList<string> Goods(CleanPlan plan, Func<int, int> choose)
    {
        plan.Rows("barang")[0]["jumlah"] = "30";
        return ["BKP-RNS-009:Tabel-K-1/jumlah"];
    }

    private static IReadOnlyList<string> Weights(CleanPlan plan, Func<int, int> choose)
    {
        var rows = plan.Rows("definisiIndikator");
        var row = rows[choose(rows.Count)];
        row["jenisRumus"] = "pohonBobot";
        row["formulasi"]!["dalamKurung"] = new JsonArray((JsonNode)"60", (JsonNode)"30");
        row["formulasi"]!["jumlahTerhitung"] = 2;
        return [$"BKP-RNS-010:{CleanPlan.Text(row, "idIndikator")}/formulasi"];
    }
}
