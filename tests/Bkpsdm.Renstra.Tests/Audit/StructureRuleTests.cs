using Bkpsdm.Renstra.Paser;
using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>The tree itself: indicators, statements, targets, codes.</summary>
public class StructureRuleTests
{
    private static readonly RencanaStrategis Paser = PaserRenstra.Load();
    private static readonly RencanaStrategis Draf = DrafRenstraPaser.Load();

    [Fact]
    public void One_indicator_on_two_nodes_by_id_and_by_name()
    {
        Assert.Equal(
            ["BKP-RNS-061:5.03.01.2.01/persentase-5.03.01"],
            RuleRun.Ids(RuleRun.Spoiled(plan => CleanPlan.Indicator(plan.NodesAt("kegiatan")[0])["id"] = "persentase-5.03.01"), "BKP-RNS-061"));
        Assert.Equal(
            ["BKP-RNS-061:5.03.01.2.01/persentase-5.03.01.2.01"],
            RuleRun.Ids(RuleRun.Spoiled(plan => CleanPlan.Indicator(plan.NodesAt("kegiatan")[0])["nama"] = CleanPlan.Text(CleanPlan.Indicator(plan.NodesAt("program")[0]), "nama").ToUpperInvariant()), "BKP-RNS-061"));
    }

    [Fact]
    public void One_statement_on_two_levels() => Assert.Equal(
        ["BKP-RNS-062:5.03.01.2.01/5.03.01.2.01-hasil-1"],
        RuleRun.Ids(RuleRun.Spoiled(plan => plan.NodesAt("kegiatan")[0]["pernyataan"]![0]!["teks"] = CleanPlan.Text(plan.NodesAt("sasaran")[0], "nama")), "BKP-RNS-062"));

    // Tabel 4.1 rows 75 and 101: "Meningkatnya Kedisiplinan ASN" is an outcome of the program and an output of a kegiatan below it.
    [Fact]
    public void The_shipped_plan_states_one_result_twice() =>
        Assert.Equal(["BKP-RNS-062:5.03.02.2.04/5.03.02.2.04-hasil-2"], RuleRun.Ids(Paser, "BKP-RNS-062"));

    [Fact]
    public void A_node_without_indicator_leaves_its_outcome_without_one()
    {
        var report = RuleRun.Of(RuleRun.Spoiled(plan => plan.NodesAt("program")[0]["indikator"] = new JsonArray()), "BKP-RNS-063", "BKP-RNS-066");

        Assert.Equal(["BKP-RNS-063:5.03.01"], report.Roots.Select(root => root.Id));
        Assert.Equal(["BKP-RNS-066:5.03.01/5.03.01-hasil-1"], report.ConsequencesOf(report.Roots.Single()).Select(finding => finding.Id));
    }

    [Fact]
    public void An_indicator_without_any_target() => Assert.Equal(
        ["BKP-RNS-064:5.03.01.2.01.0002/5.03.01.2.01.0002-1"],
        RuleRun.Ids(RuleRun.Spoiled(plan => CleanPlan.Indicator(plan.Nodes[^1])["target"] = new JsonArray("", "-", "N/A", "", "")), "BKP-RNS-064"));

    [Fact]
    public void Lost_targets_cannot_be_judged() => Assert.Equal(
        "SEL_HILANG",
        Assert.Single(RuleRun.Outcome(RuleRun.Spoiled(plan => CleanPlan.Indicator(plan.Nodes[^1])["target"] = new JsonArray(null, null, "", "", "")), "BKP-RNS-064").Unjudged).Reason.Code);

    // Lampiran III row 12 and Lampiran IV row 10 leave every year empty.
    [Fact]
    public void The_draft_has_an_indicator_without_target()
    {
        Assert.Equal("barang-inventaris-baik", Assert.Single(RuleRun.Of(Draf, "BKP-RNS-064").Findings).Place.IdIndikator);
        Assert.Empty(RuleRun.Ids(Paser, "BKP-RNS-064"));
    }

    [Fact]
    public void A_sasaran_without_program() => Assert.Equal(
        ["BKP-RNS-065:sasaran-1"],
        RuleRun.Ids(RuleRun.Spoiled(plan => plan.NodesAt("program")[0]["induk"] = "tujuan-1"), "BKP-RNS-065"));

    [Fact]
    public void An_outcome_without_indicator() => Assert.Equal(
        ["BKP-RNS-066:5.03.01/hasil-2"],
        RuleRun.Ids(RuleRun.Spoiled(plan => StructureInjections.AddOutcome(plan.NodesAt("program")[0])), "BKP-RNS-066"));

    [Fact]
    public void An_outcome_cannot_be_judged_where_the_indicators_name_none() => Assert.Equal(
        "KAITAN_TIDAK_DINYATAKAN",
        Assert.Single(RuleRun.Outcome(RuleRun.Spoiled(plan => CleanPlan.Indicator(plan.NodesAt("program")[0])["pernyataan"] = null), "BKP-RNS-066").Unjudged).Reason.Code);

    [Fact]
    public void A_code_below_another_code() => Assert.Equal(
        ["BKP-RNS-067:5.03.01.2.01.0002/kode"],
        RuleRun.Ids(RuleRun.Spoiled(plan => plan.Nodes[^1]["kode"] = "5.03.01.2.02.0002"), "BKP-RNS-067"));

    [Theory]
    [InlineData("induk", "tidak-ada", "BKP-RNS-067:$.rencana.simpul[5].induk/INDUK_TIDAK_ADA")]
    [InlineData("id", "5.03.01.2.01.0001", "BKP-RNS-067:$.rencana.simpul[5].id/SIMPUL_GANDA")]
    [InlineData("kode", "5.03.01.2.01.0001", "BKP-RNS-067:$.rencana.simpul[5].kode/KODE_GANDA")]
    public void What_the_reader_could_not_place(string field, string value, string id)
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(plan => plan.Nodes[^1][field] = value), "BKP-RNS-067").Findings);

        Assert.Equal(id, finding.Id);
        Assert.StartsWith($"'{value}': ", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_with_codes_says_of_which_nomenclature()
    {
        Assert.Equal(["BKP-RNS-068:$.identitas.versiNomenklatur"], RuleRun.Ids(RuleRun.Spoiled(plan => plan.Root["identitas"]!["versiNomenklatur"] = string.Empty), "BKP-RNS-068"));
        Assert.Equal(["BKP-RNS-068:$.identitas.versiNomenklatur"], RuleRun.Ids(Paser, "BKP-RNS-068"));
        Assert.Equal(RuleStatus.NotEvaluated, RuleRun.Outcome(Draf, "BKP-RNS-068").Status);
    }

    [Theory]
    [InlineData("5.3.01.2.01.0002", "BKP-RNS-068:$.rencana.simpul[5].kode")]
    [InlineData("5.03.01.2.01.02", "BKP-RNS-068:5.03.01.2.01.0002/kode")]
    [InlineData("5.03.01.2.02", "BKP-RNS-068:5.03.01.2.01.0002/kode")]
    public void Codes_of_a_wrong_form(string code, string id) =>
        Assert.Equal([id], RuleRun.Ids(RuleRun.Spoiled(plan => plan.Nodes[^1]["kode"] = code), "BKP-RNS-068"));

    [Fact]
    public void Whether_the_nomenclature_lists_a_code_is_not_judged()
    {
        var unjudged = Assert.Single(RuleRun.Outcome(Paser, "BKP-RNS-068").Unjudged);

        Assert.Equal("DAFTAR_NOMENKLATUR_TIDAK_TERSEDIA", unjudged.Reason.Code);
        Assert.Equal(74, unjudged.Count);
    }
}
