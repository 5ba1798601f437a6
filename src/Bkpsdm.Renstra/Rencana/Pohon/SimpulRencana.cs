namespace Bkpsdm.Renstra;

/// <summary>A node (<i>simpul</i>) of the plan: a goal, objective, program, kegiatan or sub kegiatan with its indicators and budget.</summary>
/// <remarks>Immutable once the plan is read.</remarks>
public sealed class SimpulRencana
{
    private readonly List<SimpulRencana> children = [];

    internal SimpulRencana(SimpulData data, string path, JenjangRencana jenjang, KodeNomenklatur kode)
    {
        Id = data.Id;
        Path = path;
        Jenjang = jenjang;
        Kode = kode;
        Nama = data.Nama;
        Pernyataan = data.Pernyataan ?? [];
        Indikator = data.Indikator ?? [];
        Pagu = data.Pagu;
    }

    /// <summary>The id: the code where the node has one, else a word and number such as <c>sasaran-2</c>.</summary>
    public string Id { get; }

    /// <summary>The place in the JSON text, such as <c>$.rencana.simpul[3]</c>.</summary>
    public string Path { get; }

    /// <summary>The level (<i>jenjang</i>).</summary>
    public JenjangRencana Jenjang { get; }

    /// <summary>The code of the nomenclature; empty where the node has none.</summary>
    public KodeNomenklatur Kode { get; }

    /// <summary>The name (<i>nama</i>), or the statement of a goal or objective, as read and as used.</summary>
    public DocumentCell Nama { get; }

    /// <summary>The parent; null at the top.</summary>
    public SimpulRencana? Parent { get; private set; }

    /// <summary>The children, in document order.</summary>
    public IReadOnlyList<SimpulRencana> Children => children;

    /// <summary>The outcomes or outputs that the node states.</summary>
    public IReadOnlyList<PernyataanHasil> Pernyataan { get; }

    /// <summary>The indicators, in document order.</summary>
    public IReadOnlyList<IndikatorRow> Indikator { get; }

    /// <summary>The budget; null where the plan states none for this node.</summary>
    public PaguSimpul? Pagu { get; }

    /// <summary>The position in the order of the tree, from 0.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>The path from this node up to the goal, itself first.</summary>
    /// <returns>The nodes, at least one.</returns>
    public IReadOnlyList<SimpulRencana> PathToGoal()
    {
        List<SimpulRencana> path = [];
        for (var node = this; node is not null; node = node.Parent)
        {
            path.Add(node);
        }

        return path;
    }

    /// <summary>Level and name.</summary>
    /// <returns>Such as <c>5.03.01 Program Penunjang …</c>.</returns>
    public override string ToString() => Kode.IsEmpty ? Nama.ToString() : $"{Kode} {Nama}";

    internal void Attach(SimpulRencana child)
    {
        child.Parent = this;
        children.Add(child);
    }
}
