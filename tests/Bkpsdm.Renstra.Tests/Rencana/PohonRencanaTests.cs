using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The tree under any shape, and what becomes of content that is wrong.</summary>
public class PohonRencanaTests
{
    private static readonly Arbitrary<PlanText.Shape[]> Shapes = Arb.From(PlanText.Shapes);

    [Property]
    public Property Tree_from_a_flat_list_is_the_tree_from_nested_nodes() =>
        Prop.ForAll(Shapes, shapes => Lines(PlanText.Tree(PlanText.Flat(shapes))).SequenceEqual(Lines(PlanText.Tree(PlanText.Nested(shapes)))));

    [Property]
    public Property Order_of_the_list_does_not_change_who_is_above_whom() =>
        Prop.ForAll(Shapes, shapes =>
        {
            var backwards = PlanText.Tree(PlanText.Flat(shapes.Reverse()));
            return backwards.Faults.Count == 0 && Lines(PlanText.Tree(PlanText.Flat(shapes))).Order().SequenceEqual(Lines(backwards).Order());
        });

    [Property]
    public Property Json_written_and_read_again_is_the_same_plan() =>
        Prop.ForAll(Shapes, shapes =>
        {
            var written = RencanaStrategis.Read(PlanText.Nested(shapes)).AsT1.ToJson();
            return RencanaStrategis.Read(written).AsT1.ToJson() == written;
        });

    [Property]
    public Property Path_leads_from_every_node_to_a_root() =>
        Prop.ForAll(Shapes, shapes => PlanText.Tree(PlanText.Flat(shapes)).Nodes.All(node =>
            node.PathToGoal()[0] == node && node.PathToGoal()[^1].Id == "s0"));

    [Fact]
    public void Second_node_of_an_id_is_left_out_and_reported() =>
        AssertFault("SIMPUL_GANDA", "$.rencana.simpul[1].id", nodes: 1, new("a", null, 1, 1, true), new("a", null, 2, 2, true));

    [Fact]
    public void Orphan_is_placed_at_the_top_and_reported() =>
        AssertFault("INDUK_TIDAK_ADA", "$.rencana.simpul[0].induk", nodes: 1, new PlanText.Shape("a", "b", 1, 1, true));

    [Fact]
    public void Cycle_is_cut_and_reported() =>
        AssertFault("SIKLUS", "$.rencana.simpul[1].induk", nodes: 2, new("a", "b", 1, 1, true), new("b", "a", 1, 1, true));

    [Fact]
    public void Node_above_itself_is_a_cycle() =>
        AssertFault("SIKLUS", "$.rencana.simpul[0].induk", nodes: 1, new PlanText.Shape("a", "a", 1, 1, true));

    [Fact]
    public void Negative_budget_is_kept_and_reported()
    {
        var tree = AssertFault("PAGU_NEGATIF", "$.rencana.simpul[0].pagu.tahun[1]", nodes: 1, new PlanText.Shape("a", null, 1, -5, true));

        Assert.Equal(-5m, tree.Nodes[0].Pagu?.At(TahunAnggaran.Create(2027)));
    }

    [Fact]
    public void Year_outside_the_period_is_reported()
    {
        var tree = PlanText.Tree(PlanText.Flat([]).Replace("[2026,2027]", "[2030,2031]", StringComparison.Ordinal));

        Assert.Equal(("TAHUN_DI_LUAR_PERIODE", "$.rencana.tahunTarget[1]"), (tree.Faults[0].Code, tree.Faults[0].Path));
    }

    [Theory]
    [InlineData("5.03.01", "5.03.01", "KODE_GANDA", "$.rencana.simpul[1].kode")]
    [InlineData("5.03.01", "5.3.x", null, "$.rencana.simpul[1].kode")]
    public void Code_twice_or_unreadable_is_reported(string first, string second, string? code, string path)
    {
        var tree = PlanText.Tree(PlanText.Of([
            $$"""{"id":"a","jenjang":"program","kode":"{{first}}","nama":"n"}""",
            $$"""{"id":"b","jenjang":"program","kode":"{{second}}","nama":"n"}"""]));

        var fault = Assert.Single(tree.Faults);
        Assert.Equal(path, fault.Path);
        Assert.Equal(code ?? fault.Code, fault.Code);
        Assert.Equal(2, tree.Nodes.Count);
    }

    [Fact]
    public void Indicator_that_names_an_unknown_statement_is_reported()
    {
        var tree = PlanText.Tree(PlanText.Of(["""{"id":"a","jenjang":"program","nama":"n","indikator":[{"id":"i","baris":1,"pernyataan":"p","nama":"i","satuan":"Persen","kondisiAwal":"1","target":["1","2"],"kondisiAkhir":"2"}]}"""]));

        Assert.Equal("PERNYATAAN_TIDAK_ADA", Assert.Single(tree.Faults).Code);
        Assert.True(tree.Nodes[0].Indikator[0].ToTrajectory(default, default).TryGet(out var trajectory));
        Assert.Equal(2m, trajectory.At(2027));
    }

    private static PohonRencana AssertFault(string code, string path, int nodes, params PlanText.Shape[] shapes)
    {
        var tree = PlanText.Tree(PlanText.Flat(shapes));
        var fault = Assert.Single(tree.Faults);
        Assert.Equal((code, path, nodes), (fault.Code, fault.Path, tree.Nodes.Count));
        return tree;
    }

    private static IEnumerable<string> Lines(PohonRencana tree) =>
        tree.Nodes.Select(node => $"{node.Id} < {node.Parent?.Id}: {node.Pagu?.Tahun[0].Cell} {node.Pagu?.Tahun[1].Cell}");
}
