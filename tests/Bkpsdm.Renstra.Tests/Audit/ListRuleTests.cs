using Bkpsdm.Renstra.Paser;
using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>The lists beside the tree: what is missing, unknown, doubled or misnumbered.</summary>
public class ListRuleTests
{
    private static readonly RencanaStrategis Paser = PaserRenstra.Load();

    [Fact]
    public void An_entry_that_the_plan_does_not_have_makes_the_count_wrong()
    {
        var report = RuleRun.Of(RuleRun.Spoiled(plan => Add(plan, 3, "Penyediaan Menara", null)), "BKP-RNS-036", "BKP-RNS-060");

        var root = Assert.Single(report.Roots);
        Assert.Equal("BKP-RNS-036:4.1.C-3", root.Id);
        Assert.Equal(["BKP-RNS-060:4.1.C-3/jumlah"], report.ConsequencesOf(root).Select(finding => finding.Id));
    }

    [Fact]
    public void A_node_that_no_list_has() => Assert.Equal(
        ["BKP-RNS-036:5.03.01.2.01.0002"],
        RuleRun.Of(RuleRun.Spoiled(plan => plan.Rows("daftarRencana")[^1].Parent!.AsArray().RemoveAt(3)), "BKP-RNS-036", "BKP-RNS-060").Roots.Select(root => root.Id));

    [Fact]
    public void An_entry_on_another_level()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(plan => plan.Rows("daftarRencana")[0]["idSimpul"] = "5.03.01.2.01"), "BKP-RNS-036").Findings, finding => finding.Place.Reference.Tabel == "4.1.A");

        Assert.Equal("kegiatan", finding.Numbers.Computed.Content);
    }

    [Fact]
    public void An_entry_without_id_is_found_by_its_name() => Assert.Empty(RuleRun.Ids(
        RuleRun.Spoiled(plan =>
        {
            foreach (var row in plan.Rows("daftarRencana"))
            {
                row["idSimpul"] = null;
                row["nama"] = CleanPlan.Text(row, "nama").ToUpperInvariant();
            }
        }),
        "BKP-RNS-036",
        "BKP-RNS-060"));

    [Fact]
    public void A_doubled_entry()
    {
        var report = RuleRun.Of(RuleRun.Spoiled(plan => Add(plan, 3, CleanPlan.Text(plan.Nodes[^1], "nama"), "5.03.01.2.01.0002")), "BKP-RNS-036", "BKP-RNS-060");

        var root = Assert.Single(report.Roots);
        Assert.Equal("BKP-RNS-060:5.03.01.2.01.0002", root.Id);
        Assert.EndsWith("tercantum dua kali: 4.1.C, baris 2; 4.1.C, baris 3", root.Message.Indonesia, StringComparison.Ordinal);
        Assert.Equal(1m, Assert.Single(report.ConsequencesOf(root)).Numbers.Difference);
    }

    [Fact]
    public void A_number_left_out() => Assert.Equal(
        ["BKP-RNS-060:4.1.C-3/nomor"],
        RuleRun.Ids(RuleRun.Spoiled(plan => plan.Rows("daftarRencana")[^1]["no"] = 3), "BKP-RNS-060"));

    [Fact]
    public void A_plan_without_lists_is_not_evaluated() =>
        Assert.Equal(RuleStatus.NotEvaluated, RuleRun.Outcome(RuleRun.Spoiled(WithoutLists), "BKP-RNS-036").Status);

    private static void WithoutLists(CleanPlan plan)
    {
        plan.Root.Remove("daftarRencana");
        plan.Root.Remove("logika");
    }

    // List 4.1.C: number 27 and Tabel 4.2 row 42 are not in Tabel 4.1; numbers 54 and 56 are one; Tabel 4.1 row 125 is in no list.
    // Tabel 4.2 rows 13 and 14 are one, where Tabel 4.1 goes on with row 24.
    [Fact]
    public void The_lists_of_the_shipped_plan()
    {
        var report = RuleRun.Of(Paser, "BKP-RNS-036", "BKP-RNS-060");

        Assert.Equal(
            ["BKP-RNS-036:4.1.C-27", "BKP-RNS-036:5.04.02.2.02.0007", "BKP-RNS-060:5.03.02.2.04.0009", "BKP-RNS-060:5.03.01.2.01.0006"],
            report.Roots.Select(root => root.Id));
        Assert.Equal(
            [("BKP-RNS-036:5.03.01.2.01.0007", "BKP-RNS-060:5.03.01.2.01.0006"), ("BKP-RNS-060:4.1.C-59/jumlah", "BKP-RNS-060:5.03.02.2.04.0009")],
            report.Findings.Where(finding => !finding.IsRoot).Select(finding => (finding.Id, finding.Cause!)));
    }

    // 59 entries and 58 sub kegiatan: one twice, one unknown, one missing.
    [Fact]
    public void The_wrong_count_names_its_three_parts()
    {
        var count = Assert.Single(RuleRun.Of(Paser, "BKP-RNS-036", "BKP-RNS-060").Findings, finding => finding.Place.Kolom == "jumlah");

        Assert.Equal([1m, 1m, -1m], count.Causes.Select(cause => cause.Amount!.Value));
        Assert.Equal(count.Numbers.Difference, count.Causes.Sum(cause => cause.Amount));
    }

    private static void Add(CleanPlan plan, int number, string name, string? id) => plan.Root["daftarRencana"]!["baris"]!.AsArray().Add((JsonNode)new JsonObject
    {
        ["daftar"] = "4.1.C",
        ["no"] = number,
        ["jenjang"] = "subkegiatan",
        ["nama"] = name,
        ["idSimpul"] = id,
    });
}
