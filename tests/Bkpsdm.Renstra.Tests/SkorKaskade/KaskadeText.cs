using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Trees with achievements and weights for the laws; about one node in five has no achievement, one weight in six is zero.</summary>
internal sealed record KaskadeText(IReadOnlyList<KaskadeText.Shape> Shapes, ChildValueRule Rule, MissingValuePolicy Policy, bool Weighted)
{
    private static readonly Gen<MissingValuePolicy> Policies = Gen.OneOf(
        Gen.Constant(MissingValuePolicy.Unknown),
        Gen.Choose(0, 100).Select(minimum => MissingValuePolicy.Renormalise(minimum)),
        Gen.Choose(0, 100).Select(minimum => MissingValuePolicy.Zero(minimum)));

    /// <summary>Every node but the first has an earlier one above it, so any list of numbers is a tree.</summary>
    public static Arbitrary<KaskadeText> Trees { get; } = Arb.From(
        from size in Gen.Choose(2, 25)
        from parents in Gen.Choose(0, int.MaxValue).ArrayOf(size)
        from values in Gen.Choose(0, 12_000).ArrayOf(size)
        from gaps in Gen.Choose(0, 4).ArrayOf(size)
        from weights in Gen.Choose(0, 5).ArrayOf(size)
        from rule in Gen.Elements(ChildValueRule.OwnAchievement, ChildValueRule.OwnAchievementElseContribution, ChildValueRule.Contribution)
        from policy in Policies
        from weighted in Gen.Elements(true, false)
        select new KaskadeText(
            [.. Enumerable.Range(0, size).Select(i => new Shape($"s{i}", i == 0 ? null : $"s{parents[i] % i}", gaps[i] == 0 ? null : values[i] / 100m, weights[i]))],
            rule,
            policy,
            weighted));

    public SkorKaskade Score() => Score(Shapes);

    public SkorKaskade Score(IReadOnlyList<Shape> shapes)
    {
        var tree = PohonKaskade.Create(shapes.Select(shape => SimpulKaskade.Create(shape.Id, null, shape.Above)));
        return SkorKaskade.Of(
            Weighted ? tree.WithBobot(Weights(shapes)) : tree,
            shapes.Where(shape => shape.Own is not null).ToDictionary(shape => shape.Id, shape => (ValueOrReason<decimal>)shape.Own!.Value),
            Rule,
            Policy);
    }

    // Siblings that would all weigh nothing are no tree that can be made; the first by id gets 1.
    private static Dictionary<string, long> Weights(IReadOnlyList<Shape> shapes) => shapes
        .Where(shape => shape.Above is not null)
        .GroupBy(shape => shape.Above)
        .SelectMany(siblings => siblings.All(shape => shape.Weight == 0) ? siblings.Select(shape => shape with { Weight = shape.Id == siblings.Min(other => other.Id) ? 1 : 0 }) : siblings)
        .ToDictionary(shape => shape.Id, shape => shape.Weight);

    internal sealed record Shape(string Id, string? Above, decimal? Own, long Weight);
}
