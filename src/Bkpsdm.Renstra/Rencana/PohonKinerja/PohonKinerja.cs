using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The performance tree (<i>pohon kinerja</i>, POKIN): which performance leads to which, from output up to the goal.</summary>
/// <remarks>
/// In the Paser plan this is Gambar 3.2. The chart itself is a picture: the text lists the boxes of each level, so that most links
/// upwards are inferred, and say so (<see cref="Tautan.IsInferred"/>). Immutable, without cycles.
/// </remarks>
public sealed class PohonKinerja
{
    private readonly Dictionary<string, KotakKinerja> byId;
    private readonly Dictionary<string, KotakKinerja> above;
    private readonly ILookup<string, KotakKinerja> below;

    internal PohonKinerja(string gambar, string judul, IReadOnlyList<LevelKinerja> levels, IReadOnlyList<KotakKinerja> boxes, Dictionary<string, KotakKinerja> above, IReadOnlyList<ReadError> faults)
    {
        Gambar = gambar;
        Judul = judul;
        Levels = levels;
        Boxes = boxes;
        Faults = faults;
        this.above = above;
        byId = boxes.ToDictionary(box => box.Id, StringComparer.Ordinal);
        below = boxes.Where(box => above.ContainsKey(box.Id)).ToLookup(box => above[box.Id].Id, StringComparer.Ordinal);
    }

    /// <summary>The number of the figure as the document prints it; empty in a plan without this tree.</summary>
    public string Gambar { get; }

    /// <summary>The title (<i>judul</i>) of the figure.</summary>
    public string Judul { get; }

    /// <summary>The levels, the highest first; also those that have no boxes.</summary>
    public IReadOnlyList<LevelKinerja> Levels { get; }

    /// <summary>The boxes, in document order.</summary>
    public IReadOnlyList<KotakKinerja> Boxes { get; }

    /// <summary>The boxes at the top: the goal, and any box whose parent is missing.</summary>
    public IEnumerable<KotakKinerja> Roots => Boxes.Where(box => !above.ContainsKey(box.Id));

    /// <summary>
    /// The errors of the content, each with its JSON path; empty for a sound tree. <c>LEVEL_GANDA</c>: the second level of an
    /// id is left out. <c>LEVEL_TIDAK_DIKENAL</c> and <c>KOTAK_GANDA</c>: the box is left out. <c>INDUK_TIDAK_ADA</c> and
    /// <c>INDUK_TIDAK_DI_ATAS</c>: the parent is missing, or not on a higher level, as in every cycle; the box is placed at the top.
    /// <c>LEVEL_TANPA_KOTAK</c>: a box on a level that says it has none is kept.
    /// </summary>
    public IReadOnlyList<ReadError> Faults { get; }

    /// <summary>The tree of a plan that has none.</summary>
    internal static PohonKinerja Empty { get; } = new(string.Empty, string.Empty, [], [], [], []);

    /// <summary>The box of an id.</summary>
    /// <param name="id">The id, such as <c>immediate-2</c>.</param>
    /// <returns>The reason (<c>KOTAK_TIDAK_DIKENAL</c>), or the box.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueOrReason<KotakKinerja> Find(string id) => byId.TryGetValue(Guard.Against.Null(id), out var box)
        ? box
        : Reason.Create("KOTAK_TIDAK_DIKENAL", BilingualText.Create($"pohon kinerja tidak memuat kotak {id}", $"the performance tree has no box {id}"));

    /// <summary>The boxes of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The boxes, in document order; none on a level without boxes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    public IEnumerable<KotakKinerja> ByLevel(LevelKinerja level)
    {
        Guard.Against.Null(level);
        return Boxes.Where(box => box.Level == level);
    }

    /// <summary>The boxes of a node of the plan; several where the node has several outcomes.</summary>
    /// <param name="idSimpul">The id of the node, such as <c>5.03.02</c>.</param>
    /// <returns>The boxes, in document order; none where the tree leaves the node out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idSimpul"/> is null.</exception>
    public IEnumerable<KotakKinerja> BySimpul(string idSimpul)
    {
        Guard.Against.Null(idSimpul);
        return Boxes.Where(box => string.Equals(box.Simpul.Id, idSimpul, StringComparison.Ordinal));
    }

    /// <summary>The children of a box.</summary>
    /// <param name="box">A box of this tree.</param>
    /// <returns>The boxes, in document order.</returns>
    /// <exception cref="ArgumentException"><paramref name="box"/> is null or not of this tree.</exception>
    public IReadOnlyList<KotakKinerja> Children(KotakKinerja box) => [.. below[Own(box).Id]];

    /// <summary>The way up, from a box to the goal; the box itself comes first.</summary>
    /// <param name="box">A box of this tree.</param>
    /// <returns>The boxes, at least one.</returns>
    /// <exception cref="ArgumentException"><paramref name="box"/> is null or not of this tree.</exception>
    public IReadOnlyList<KotakKinerja> PathToGoal(KotakKinerja box)
    {
        List<KotakKinerja> path = [Own(box)];
        while (above.TryGetValue(path[path.Count - 1].Id, out var next))
        {
            path.Add(next);
        }

        return path;
    }

    private KotakKinerja Own(KotakKinerja box)
    {
        Guard.Against.Null(box);
        return byId.TryGetValue(box.Id, out var own) && ReferenceEquals(own, box)
            ? box
            : throw new ArgumentException($"The box {box.Id} is not of this tree; take it from Boxes or Find.", nameof(box));
    }
}
