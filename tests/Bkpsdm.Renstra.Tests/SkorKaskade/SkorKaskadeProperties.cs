using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The laws of the cascade score, under any shape, rule and policy.</summary>
public class SkorKaskadeProperties
{
    [Property]
    public Property Actual_weights_are_parts_of_one_whole_or_the_node_is_unknown() =>
        Prop.ForAll(KaskadeText.Trees, text =>
        {
            var score = text.Score();
            return score.Nodes.Where(node => score.Children(node).Count > 0).All(node =>
            {
                var actual = score.Children(node).Select(child => child.Sisi!.BobotNyata).ToArray();
                return node.Kontribusi.IsKnown
                    ? actual.All(weight => weight.IsKnown) && actual.Sum(weight => Get(weight).Parts) == Get(actual[0]).Whole
                    : actual.All(weight => weight.Reason!.Equals(node.Kontribusi.Reason));
            });
        });

    [Property]
    public Property Planned_weights_are_parts_of_one_whole() =>
        Prop.ForAll(KaskadeText.Trees, text =>
        {
            var score = text.Score();
            return score.Nodes.Select(score.Children).Where(children => children.Count > 0)
                .All(children => children.Sum(child => child.Sisi!.BobotRencana.Parts) == children[0].Sisi!.BobotRencana.Whole);
        });

    // A child that counts as zero is the lowest there can be.
    [Property]
    public Property Contribution_lies_between_the_lowest_and_the_highest_child() =>
        Prop.ForAll(KaskadeText.Trees, text =>
        {
            var score = text.Score();
            return score.Nodes.All(node => !node.Kontribusi.TryGet(out var value) || Brought(score, node) is var brought && brought.Min() <= value && value <= brought.Max());
        });

    [Property]
    public Property Equal_children_give_their_value() =>
        Prop.ForAll(KaskadeText.Trees, text =>
        {
            var score = text.Score([.. text.Shapes.Select(shape => shape with { Own = shape.Own is null ? null : 87.65m })]);
            return text.Policy.Rule == MissingValueRule.Zero || score.Nodes.All(node => !node.Kontribusi.TryGet(out var value) || value == 87.65m);
        });

    [Property]
    public Property Order_of_siblings_changes_nothing() =>
        Prop.ForAll(KaskadeText.Trees, text =>
        {
            var turned = text.Score([.. text.Shapes.Reverse()]);
            return text.Score().Nodes.All(node => Same(node, turned.Find(node.Simpul.Id).ToOneOf().AsT1));
        });

    [Property]
    public Property Child_that_weighs_nothing_changes_nothing() =>
        Prop.ForAll(KaskadeText.Trees, Arb.From(Gen.Choose(0, 1000)), (text, number) =>
        {
            var weighted = text with { Weighted = true, Shapes = [.. text.Shapes.Select(shape => shape with { Weight = shape.Weight + 1 })] };
            var above = weighted.Shapes.Where(shape => shape.Above is not null).Select(shape => shape.Above).ElementAt(number % (weighted.Shapes.Count - 1));
            decimal? own = number % 2 == 0 ? null : number;
            var more = weighted.Score([.. weighted.Shapes, new("tambahan", above, own, 0)]);
            return weighted.Score().Nodes.All(node => Same(node, more.Find(node.Simpul.Id).ToOneOf().AsT1));
        });

    // Whatever the policy makes of it, the top knows what is missing below: the lowest nodes of the shape without a value.
    [Property]
    public Property What_is_missing_climbs_to_the_top() =>
        Prop.ForAll(KaskadeText.Trees, text =>
        {
            var score = (text with { Weighted = false, Rule = ChildValueRule.Contribution }).Score();
            var lowest = text.Shapes.Where(shape => text.Shapes.All(other => other.Above != shape.Id)).ToArray();
            return score.Roots[0].Parts == lowest.Length && score.Roots[0].Missing == lowest.Count(shape => shape.Own is null);
        });

    [Property]
    public Property Effective_weights_of_the_lowest_nodes_make_the_top() =>
        Prop.ForAll(KaskadeText.Trees, text =>
        {
            var score = (text with { Policy = MissingValuePolicy.Zero(0), Rule = ChildValueRule.Contribution }).Score();
            var shares = score.Nodes.Where(node => score.Children(node).Count == 0).Select(node => Get(node.Sisi!.BobotEfektif)).Sum();
            return Math.Abs(shares - 100) < 0.0000000000000000000001m;
        });

    // The own achievement is what the caller gave, whatever comes from below.
    [Property]
    public Property Results_are_never_mixed() =>
        Prop.ForAll(KaskadeText.Trees, text =>
        {
            var score = text.Score();
            return text.Shapes.All(shape => score.Find(shape.Id).ToOneOf().AsT1.CapaianSendiri is var own && (shape.Own is { } given ? own == given : own.Reason!.Code == "TANPA_CAPAIAN"))
                && score.Roots[0].Kontribusi == text.Score([.. text.Shapes.Select(shape => shape.Above is null ? shape with { Own = 1 } : shape)]).Roots[0].Kontribusi;
        });

    private static decimal[] Brought(SkorKaskade score, SkorSimpul node) =>
    [
        .. score.Children(node)
            .Where(child => child.Sisi!.BobotRencana.Parts > 0 && (child.Sisi.Nilai.IsKnown || score.Policy.Rule == MissingValueRule.Zero))
            .Select(child => child.Sisi!.Nilai.Match(value => value, _ => 0m)),
    ];

    private static bool Same(SkorSimpul one, SkorSimpul other) =>
        (one.Kontribusi, one.Cakupan, one.Parts, one.Missing) == (other.Kontribusi, other.Cakupan, other.Parts, other.Missing)
        && one.Sisi?.BobotEfektif == other.Sisi?.BobotEfektif;

    private static T Get<T>(ValueOrReason<T> value)
        where T : notnull => value.Match(known => known, reason => throw new InvalidOperationException(reason.ToString()));
}
