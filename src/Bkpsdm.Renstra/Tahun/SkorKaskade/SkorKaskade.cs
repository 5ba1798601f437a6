using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The cascade score (<i>skor kaskade</i>) of a tree: for every node the achievement of its own indicators, and apart from it the contribution of its children.</summary>
/// <remarks>
/// The contribution is the weighted mean of the results of the children. Weights are whole parts of the siblings' sum, equal where none are declared.
/// Values stay fractions all the way up and are made decimal once at each node, so that neither the order of siblings nor the depth changes a digit.
/// No regulation sets this score: rule and policy are the caller's. Immutable.
/// </remarks>
public sealed class SkorKaskade
{
    private SkorKaskade(PohonKaskade pohon, ChildValueRule rule, MissingValuePolicy policy, IReadOnlyList<SkorSimpul> nodes, IReadOnlyList<string> unknownIds)
    {
        Pohon = pohon;
        Rule = rule;
        Policy = policy;
        Nodes = nodes;
        UnknownIds = unknownIds;
        Roots = [.. nodes.Where(node => node.Sisi is null)];
    }

    /// <summary>The tree.</summary>
    public PohonKaskade Pohon { get; }

    /// <summary>The choice between the two results of a node: the one that it brings to its parent.</summary>
    public ChildValueRule Rule { get; }

    /// <summary>The treatment of children without a value.</summary>
    public MissingValuePolicy Policy { get; }

    /// <summary>The scores of every node in pre-order.</summary>
    public IReadOnlyList<SkorSimpul> Nodes { get; }

    /// <summary>The scores at the top.</summary>
    public IReadOnlyList<SkorSimpul> Roots { get; }

    /// <summary>Ids for which an achievement was given and which the tree does not have, in ordinal order; they count nowhere.</summary>
    public IReadOnlyList<string> UnknownIds { get; }

    /// <summary>Scores a tree by achievements that a delegate knows.</summary>
    /// <param name="pohon">The tree with its weights.</param>
    /// <param name="capaianSendiri">The achievement of a node's own indicators by its id, on one scale for the whole tree (percent as a rule), or why it is unknown.</param>
    /// <param name="rule">The choice between the two results of a node: the one that it brings to its parent.</param>
    /// <param name="policy">The treatment of children without a value.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="rule"/> is undefined.</exception>
    public static SkorKaskade Of(PohonKaskade pohon, Func<string, ValueOrReason<decimal>> capaianSendiri, ChildValueRule rule, MissingValuePolicy policy)
    {
        Guard.Against.Null(capaianSendiri);
        return Make(Guard.Against.Null(pohon), capaianSendiri, rule, policy, []);
    }

    /// <summary>Scores a tree by achievements in a dictionary.</summary>
    /// <param name="pohon">The tree with its weights.</param>
    /// <param name="capaianSendiri">The achievement of a node's own indicators by its id; a node that is not in it has none (<c>TANPA_CAPAIAN</c>).</param>
    /// <param name="rule">The choice between the two results of a node: the one that it brings to its parent.</param>
    /// <param name="policy">The treatment of children without a value.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="rule"/> is undefined.</exception>
    public static SkorKaskade Of(PohonKaskade pohon, IReadOnlyDictionary<string, ValueOrReason<decimal>> capaianSendiri, ChildValueRule rule, MissingValuePolicy policy)
    {
        Guard.Against.Null(capaianSendiri);
        string[] unknown = [.. capaianSendiri.Keys.Where(id => !Guard.Against.Null(pohon).Contains(id)).OrderBy(id => id, StringComparer.Ordinal)];
        return Make(Guard.Against.Null(pohon), id => capaianSendiri.TryGetValue(id, out var value) ? value : NoAchievement, rule, policy, unknown);
    }

    /// <summary>The score of a node.</summary>
    /// <param name="id">The id of the node.</param>
    /// <returns>The reason (<c>SIMPUL_TIDAK_DIKENAL</c>), or the score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueOrReason<SkorSimpul> Find(string id) => Pohon.Shape.IndexOf(Guard.Against.Null(id)) is >= 0 and var index
        ? Nodes[index]
        : Reason.Create("SIMPUL_TIDAK_DIKENAL", BilingualText.Create($"pohon tidak memuat simpul {id}", $"the tree has no node {id}"));

    /// <summary>The scores of the children of a node.</summary>
    /// <param name="node">A score of this tree.</param>
    /// <returns>The scores, in the order of the tree; empty for a leaf.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is null or not of this tree.</exception>
    public IReadOnlyList<SkorSimpul> Children(SkorSimpul node) => [.. Pohon.Shape.Children(Own(node)).Select(child => Nodes[child])];

    /// <summary>The working of a node's contribution; its own achievement is the first step and takes no part in it.</summary>
    /// <param name="node">A score of this tree.</param>
    /// <param name="levels">The number of levels shown below the node, 1 or more.</param>
    /// <returns>The working.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is null or not of this tree, or <paramref name="levels"/> is below 1.</exception>
    public Explanation Explain(SkorSimpul node, int levels)
    {
        Guard.Against.Outside(levels, 1, int.MaxValue);
        return KaskadeExplanation.Of(this, Own(node), levels);
    }

    internal static Reason NoAchievement { get; } = Reason.Create("TANPA_CAPAIAN", BilingualText.Create("tidak ada capaian", "no achievement is given"));

    private static SkorKaskade Make(PohonKaskade pohon, Func<string, ValueOrReason<decimal>> own, ChildValueRule rule, MissingValuePolicy policy, IReadOnlyList<string> unknown)
    {
        Guard.Against.Undefined(rule);
        return new SkorKaskade(pohon, rule, policy, KaskadeComputation.Run(pohon, own, rule, Guard.Against.Null(policy)), unknown);
    }

    private int Own(SkorSimpul node)
    {
        var index = Guard.Against.Null(node).Index;
        return index < Nodes.Count && ReferenceEquals(Nodes[index], node)
            ? index
            : throw new ArgumentException($"The score of {node.Simpul.Id} is not of this tree.", nameof(node));
    }
}
