using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The funding roll-up under any shape.</summary>
public class RekapPaguTests
{
    private static readonly TahunAnggaran First = TahunAnggaran.Create(2026);
    private static readonly Arbitrary<PlanText.Shape[]> Shapes = Arb.From(PlanText.Shapes);

    // The leaves are found in the shape, not in the tree: the sum is not the formula again.
    [Property]
    public Property Sum_from_the_leaves_is_the_sum_of_the_leaves() =>
        Prop.ForAll(Shapes, shapes =>
        {
            var tree = PlanText.Tree(PlanText.Flat(shapes));
            var leaves = shapes.Where(shape => shapes.All(other => other.Above != shape.Id)).ToArray();
            var sum = RekapPagu.Of(tree).JumlahDaun(tree.Roots[0], First);
            return sum.Terhitung == leaves.Where(leaf => leaf.Stated).Sum(leaf => (decimal)leaf.First)
                && sum.Parts == leaves.Length
                && sum.Missing == leaves.Count(leaf => !leaf.Stated);
        });

    [Property]
    public Property Order_of_siblings_does_not_matter() =>
        Prop.ForAll(Shapes, shapes =>
        {
            PohonRencana tree = PlanText.Tree(PlanText.Flat(shapes)), turned = PlanText.Tree(PlanText.Flat(shapes.Reverse()));
            RekapPagu one = RekapPagu.Of(tree), other = RekapPagu.Of(turned);
            return tree.Nodes.All(node => one.JumlahAnak(node, First) == other.JumlahAnak(turned.Find(node.Id).ToOneOf().AsT1, First));
        });

    [Property]
    public Property Shares_of_siblings_make_one_whole() =>
        Prop.ForAll(Shapes, shapes =>
        {
            var tree = PlanText.Tree(PlanText.Flat(shapes));
            var rekap = RekapPagu.Of(tree);
            return tree.Nodes.Where(node => node.Children.Count > 0).All(node =>
            {
                var shares = node.Children.Select(child => rekap.Porsi(child, First)).ToArray();
                return shares.Any(share => !share.TryGet(out _))
                    || Math.Abs(shares.Sum(share => share.Match(value => value, _ => 0)) - 100) < 0.0000000000000001m;
            });
        });

    [Fact]
    public void Node_that_states_nothing_stands_for_its_children()
    {
        var tree = PlanText.Tree(PlanText.Flat([new("a", null, 10, 0, true), new("b", "a", 0, 0, false), new("c", "b", 3, 0, true), new("d", "b", 4, 0, true)]));
        var rekap = RekapPagu.Of(tree);

        Assert.Equal("TANPA_PAGU", rekap.PaguDipakai(tree.Nodes[1], First).Reason?.Code);
        Assert.Equal(7m, rekap.PaguBerlaku(tree.Nodes[1], First));
        Assert.Equal(7m, rekap.JumlahAnak(tree.Nodes[0], First).Nilai);
        Assert.Equal(3m, rekap.Selisih(tree.Nodes[0], First));
    }

    [Fact]
    public void Leaf_without_a_budget_makes_the_sum_unknown_and_is_counted()
    {
        var tree = PlanText.Tree(PlanText.Flat([new("a", null, 10, 0, true), new("b", "a", 3, 0, true), new("c", "a", 0, 0, false)]));
        var sum = RekapPagu.Of(tree).JumlahAnak(tree.Nodes[0], First);

        Assert.Equal("ANAK_TIDAK_LENGKAP", sum.Nilai.Reason?.Code);
        Assert.Equal((3m, 1), (sum.Terhitung, sum.Missing));
    }

    [Fact]
    public void Year_that_the_plan_has_not_is_unknown()
    {
        var tree = PlanText.Tree(PlanText.Flat([new("a", null, 10, 0, true), new("b", "a", 3, 0, true)]));

        Assert.Equal("TANPA_PAGU", RekapPagu.Of(tree).PaguDipakai(tree.Nodes[0], TahunAnggaran.Create(2030)).Reason?.Code);
        Assert.Equal("TANPA_ANAK", RekapPagu.Of(tree).JumlahAnak(tree.Nodes[0], TahunAnggaran.Create(2030)).Nilai.Reason?.Code);
    }

    [Fact]
    public void Node_of_another_plan_is_refused() =>
        Assert.Throws<ArgumentException>(() => RekapPagu.Of(PlanText.Tree(PlanText.Flat([new("a", null, 1, 1, true)]))).PaguDipakai(
            PlanText.Tree(PlanText.Flat([new("a", null, 1, 1, true)])).Nodes[0], First));
}
