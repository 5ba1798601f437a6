namespace Bkpsdm.Renstra;

/// <summary>The upper levels of a plan's tree (<i>potongan pohon</i>), and how much lies below each of its lowest nodes.</summary>
internal sealed class PotonganPohon
{
    private readonly int[] depths;
    private readonly int[] hidden;
    private readonly int limit;

    /// <summary>Goes through the nodes once, in their order, in which a parent stands before its children; no depth is too deep for that.</summary>
    public PotonganPohon(PohonRencana pohon, int limit)
    {
        this.limit = limit;
        depths = new int[pohon.Nodes.Count];
        hidden = new int[pohon.Nodes.Count];
        var shownAbove = new int[pohon.Nodes.Count];
        foreach (var node in pohon.Nodes)
        {
            depths[node.Index] = node.Parent is null ? 0 : depths[node.Parent.Index] + 1;
            shownAbove[node.Index] = IsShown(node) ? node.Index : shownAbove[node.Parent!.Index];
            if (!IsShown(node))
            {
                hidden[shownAbove[node.Index]]++;
            }
        }

        Nodes = [.. pohon.Nodes.Where(IsShown)];
    }

    /// <summary>The nodes that are shown, in document order.</summary>
    public IReadOnlyList<SimpulRencana> Nodes { get; }

    public bool IsShown(SimpulRencana node) => depths[node.Index] < limit;

    /// <summary>0 for a node at the top.</summary>
    public int Depth(SimpulRencana node) => depths[node.Index];

    /// <summary>The number of hidden nodes in its subtree.</summary>
    public int Hidden(SimpulRencana node) => hidden[node.Index];
}
