using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>A tree that is to be scored (<i>pohon kaskade</i>): any tree of ids, and the weights of siblings where they are declared.</summary>
/// <remarks>Of any depth: nothing here or in the scoring recurses. Immutable.</remarks>
public sealed class PohonKaskade
{
    private readonly KaskadeShape shape;
    private readonly BobotSaudara bobot;

    private PohonKaskade(KaskadeShape shape, BobotSaudara bobot)
    {
        this.shape = shape;
        this.bobot = bobot;
    }

    /// <summary>Every node in pre-order, siblings in the order given.</summary>
    public IReadOnlyList<SimpulKaskade> Nodes => shape.Nodes;

    internal KaskadeShape Shape => shape;

    internal BobotSaudara Bobot => bobot;

    /// <summary>Makes a tree.</summary>
    /// <param name="nodes">The nodes in any order.</param>
    /// <returns>The tree, without weights; empty where there is no node.</returns>
    /// <exception cref="ArgumentException">A node is null, an id stands twice, a parent is not among the nodes, or nodes stand above each other in a circle.</exception>
    public static PohonKaskade Create(IEnumerable<SimpulKaskade> nodes)
    {
        var shape = KaskadeShape.Of([.. Guard.Against.Null(nodes)]);
        return new PohonKaskade(shape, BobotSaudara.Equal(shape));
    }

    /// <summary>The tree of a plan: tujuan down to sub kegiatan.</summary>
    /// <param name="pohon">The tree of the plan.</param>
    /// <returns>The tree under the ids of its nodes, without weights.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pohon"/> is null.</exception>
    public static PohonKaskade Of(PohonRencana pohon) =>
        Create(Guard.Against.Null(pohon).Nodes.Select(node => SimpulKaskade.Create(node.Id, node.Nama.Used, node.Parent?.Id)));

    /// <summary>The performance tree: the goal down to outputs, with its inferred links.</summary>
    /// <param name="pohon">The performance tree.</param>
    /// <returns>The tree under the ids of its boxes, without weights.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pohon"/> is null.</exception>
    public static PohonKaskade Of(PohonKinerja pohon) =>
        Create(Guard.Against.Null(pohon).Boxes.Select(box => SimpulKaskade.Create(box.Id, box.Nama.Used, Above(pohon, box))));

    /// <summary>True when the tree has a node of that id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True when it is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Contains(string id) => shape.IndexOf(Guard.Against.Null(id)) >= 0;

    /// <summary>The same tree with declared weights, in place of any that it had.</summary>
    /// <param name="bobot">The weight of a node among its siblings by id: whole parts, 0 or more, of the sum of the siblings'. Siblings of which none has one weigh the same.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="ArgumentException">As <see cref="TryWithBobot"/>.</exception>
    public PohonKaskade WithBobot(IReadOnlyDictionary<string, long> bobot) => TryWithBobot(bobot).Match(
        error => throw new ArgumentException(error.Text(Bahasa.English), nameof(bobot)),
        tree => tree);

    /// <summary>The same tree with weights from data: the same check as <see cref="WithBobot"/>, with the fault as a value.</summary>
    /// <param name="bobot">The weight of a node among its siblings by id.</param>
    /// <returns>
    /// The tree, or one error with the id as path. <c>SIMPUL_TIDAK_DIKENAL</c>: no node has the id. <c>BOBOT_DI_PUNCAK</c>: a node at the top has
    /// no siblings and no weight. <c>BOBOT_TIDAK_LENGKAP</c>: some siblings have a weight and some have none. <c>BOBOT_KOSONG</c>: all siblings
    /// weigh 0. <c>BOBOT_NEGATIF</c> and <c>BOBOT_TERLALU_BESAR</c>: a weight is out of range.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="bobot"/> is null.</exception>
    public OneOf<ReadError, PohonKaskade> TryWithBobot(IReadOnlyDictionary<string, long> bobot) =>
        BobotSaudara.Read(shape, Guard.Against.Null(bobot)).Match<OneOf<ReadError, PohonKaskade>>(
            error => error,
            weights => new PohonKaskade(shape, weights));

    private static string? Above(PohonKinerja pohon, KotakKinerja box)
    {
        var path = pohon.PathToGoal(box);
        return path.Count > 1 ? path[1].Id : null;
    }
}
