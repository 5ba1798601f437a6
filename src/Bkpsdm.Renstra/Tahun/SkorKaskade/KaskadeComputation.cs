using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Two passes over the nodes: contributions from the lowest up, effective weights from the top down.</summary>
internal sealed class KaskadeComputation
{
    private static readonly Reason NoChildren = Reason.Create("TANPA_ANAK", BilingualText.Create("tidak ada simpul di bawahnya", "there is no node below it"));

    private readonly KaskadeShape shape;
    private readonly BobotSaudara bobot;
    private readonly ChildValueRule rule;
    private readonly MissingValuePolicy policy;
    private readonly ValueOrReason<decimal>[] own;
    private readonly ValueOrReason<Fraction>[] contribution;
    private readonly Fraction[] coverage;
    private readonly int[] parts;
    private readonly int[] missing;

    private KaskadeComputation(PohonKaskade pohon, Func<string, ValueOrReason<decimal>> own, ChildValueRule rule, MissingValuePolicy policy)
    {
        shape = pohon.Shape;
        bobot = pohon.Bobot;
        this.rule = rule;
        this.policy = policy;
        this.own = [.. shape.Nodes.Select(node => own(node.Id))];
        contribution = new ValueOrReason<Fraction>[this.own.Length];
        coverage = new Fraction[this.own.Length];
        parts = new int[this.own.Length];
        missing = new int[this.own.Length];
    }

    public static SkorSimpul[] Run(PohonKaskade pohon, Func<string, ValueOrReason<decimal>> own, ChildValueRule rule, MissingValuePolicy policy)
    {
        var computation = new KaskadeComputation(pohon, own, rule, policy);

        // Nodes stand before their children, so from the end every child is done before its parent.
        for (var index = computation.own.Length - 1; index >= 0; index--)
        {
            computation.Count(index);
            computation.Contribute(index);
        }

        return computation.Scores();
    }

    private bool IsLeaf(int index) => shape.Children(index).Count == 0;

    // What the branch has, apart from what is made of it: a node above says so whatever the policy.
    private void Count(int index)
    {
        foreach (var child in shape.Children(index).Where(child => bobot.Parts(child) > 0))
        {
            var bringsItsOwn = IsLeaf(child) || rule == ChildValueRule.OwnAchievement;
            parts[index] += parts[child] + (bringsItsOwn ? 1 : 0);
            missing[index] += missing[child] + (bringsItsOwn && !own[child].IsKnown ? 1 : 0);
        }
    }

    private void Contribute(int index)
    {
        if (IsLeaf(index))
        {
            contribution[index] = NoChildren;
            return;
        }

        int[] weighing = [.. shape.Children(index).Where(child => bobot.Parts(child) > 0)];
        int[] known = [.. weighing.Where(child => Value(child).IsKnown)];
        coverage[index] = WeightedSum(known, Coverage) / Fraction.FromWhole(bobot.Whole(index));
        contribution[index] = policy.Refuses(coverage[index], weighing.Length - known.Length, weighing.Length, MissingBranches) is { } reason
            ? reason
            : WeightedSum(known, child => Value(child).Match(value => value, _ => Fraction.Zero)) / Fraction.FromWhole(ActualWhole(index));
    }

    private static Reason MissingBranches(int missing, int parts) =>
        KaskadeReasons.MissingParts(missing, parts, "simpul di bawahnya tanpa nilai", "nodes below have no value");

    private Fraction WeightedSum(int[] children, Func<int, Fraction> value) =>
        children.Aggregate(Fraction.Zero, (sum, child) => sum + (Fraction.FromWhole(bobot.Parts(child)) * value(child)));

    private bool BringsContribution(int index) =>
        !IsLeaf(index) && (rule == ChildValueRule.Contribution || (rule == ChildValueRule.OwnAchievementElseContribution && !own[index].IsKnown));

    private ValueOrReason<Fraction> Value(int index) =>
        BringsContribution(index) ? contribution[index] : own[index].Map(Fraction.FromDecimal);

    private Fraction Coverage(int index) => BringsContribution(index) ? coverage[index] : Fraction.One;

    private long ActualWhole(int parent) => policy.Rule != MissingValueRule.Renormalise
        ? bobot.Whole(parent)
        : shape.Children(parent).Where(child => Value(child).IsKnown).Sum(bobot.Parts);

    private long ActualParts(int index) =>
        policy.Rule == MissingValueRule.Renormalise && !Value(index).IsKnown ? 0 : bobot.Parts(index);

    private SkorSimpul[] Scores()
    {
        var scores = new SkorSimpul[own.Length];
        var effective = new ValueOrReason<Fraction>[own.Length];
        var wholes = new long[own.Length];
        for (var index = 0; index < scores.Length; index++)
        {
            wholes[index] = ActualWhole(index);
            var parent = shape.Parents[index];
            effective[index] = parent < 0 ? Fraction.One : Effective(index, effective[parent], wholes[parent]);
            var reaches = parent < 0 || scores[parent].Sisi is not { } above || (above.HasPathToTop && above.IsFromKontribusi);
            scores[index] = Score(index, parent < 0 ? null : Edge(index, wholes[parent], effective[index], reaches));
        }

        return scores;
    }

    private ValueOrReason<Fraction> Effective(int index, ValueOrReason<Fraction> above, long whole) =>
        contribution[shape.Parents[index]].Bind(_ => above.Map(share => share * Fraction.Parts(ActualParts(index), whole)));

    private SisiKaskade Edge(int index, long whole, ValueOrReason<Fraction> effective, bool reaches) => new(
        new BagianBobot(bobot.Parts(index), bobot.Whole(shape.Parents[index])),
        contribution[shape.Parents[index]].Map(_ => new BagianBobot(ActualParts(index), whole)),
        Percent(effective),
        ToDecimal(Value(index)),
        BringsContribution(index),
        reaches);

    private SkorSimpul Score(int index, SisiKaskade? edge) => new(shape.Nodes[index], own[index], ToDecimal(contribution[index]))
    {
        Index = index,
        DasarBobot = bobot.Basis(index),
        Cakupan = IsLeaf(index) ? NoChildren : Percent(coverage[index]),
        Parts = parts[index],
        Missing = missing[index],
        Sisi = edge,
    };

    private static ValueOrReason<decimal> Percent(ValueOrReason<Fraction> share) => ToDecimal(share.Map(value => value * Fraction.FromWhole(100)));

    private static ValueOrReason<decimal> ToDecimal(ValueOrReason<Fraction> exact) =>
        exact.Bind(Fraction.ToValue);
}
