namespace Bkpsdm.Renstra;

/// <summary>The nodes of a tree in an order in which each stands before its children and a branch is one run, with the links between them as positions.</summary>
internal sealed class KaskadeShape
{
    private readonly Dictionary<string, int> byId;
    private readonly int[][] children;

    private KaskadeShape(SimpulKaskade[] nodes, int[] parents, Dictionary<string, int> byId)
    {
        Nodes = Array.AsReadOnly(nodes);
        Parents = parents;
        this.byId = byId;
        children = Below(parents);
    }

    public IReadOnlyList<SimpulKaskade> Nodes { get; }

    /// <summary>The position of the parent; -1 at the top.</summary>
    public IReadOnlyList<int> Parents { get; }

    public static KaskadeShape Of(SimpulKaskade[] given)
    {
        var ids = Ids(given);
        var above = Array.ConvertAll(given, node => node.Induk is null ? -1 : Above(ids, node));
        var order = Order(above);
        if (order.Count < given.Length)
        {
            var circle = given[Enumerable.Range(0, given.Length).Except(order).First()];
            throw new ArgumentException($"The node {circle.Id} stands in or below a circle of parents.", nameof(given));
        }

        var places = new int[given.Length];
        for (var place = 0; place < order.Count; place++)
        {
            places[order[place]] = place;
        }

        SimpulKaskade[] nodes = [.. order.Select(i => given[i])];
        int[] parents = [.. order.Select(i => above[i] < 0 ? -1 : places[above[i]])];
        return new KaskadeShape(nodes, parents, Ids(nodes));
    }

    public int IndexOf(string id) => byId.TryGetValue(id, out var index) ? index : -1;

    public IReadOnlyList<int> Children(int index) => children[index];

    private static Dictionary<string, int> Ids(SimpulKaskade[] nodes)
    {
        var ids = new Dictionary<string, int>(nodes.Length, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not { } node)
            {
                throw new ArgumentException($"The node at {i} is null.", nameof(nodes));
            }

            if (ids.ContainsKey(node.Id))
            {
                throw new ArgumentException($"The id {node.Id} stands twice; each node has its own.", nameof(nodes));
            }

            ids.Add(node.Id, i);
        }

        return ids;
    }

    private static int Above(Dictionary<string, int> ids, SimpulKaskade node) => ids.TryGetValue(node.Induk!, out var above)
        ? above
        : throw new ArgumentException($"The parent {node.Induk} of the node {node.Id} is not among the nodes.", nameof(node));

    // A stack instead of recursion: a chain may be as long as memory bears. Nodes of a circle are reached from no top.
    private static List<int> Order(int[] above)
    {
        List<int> order = [];
        var below = Below(above);
        Stack<int> open = new(Enumerable.Range(0, above.Length).Where(i => above[i] < 0).Reverse());
        while (open.Count > 0)
        {
            var next = open.Pop();
            order.Add(next);
            for (var i = below[next].Length - 1; i >= 0; i--)
            {
                open.Push(below[next][i]);
            }
        }

        return order;
    }

    private static int[][] Below(int[] parents)
    {
        var counts = new int[parents.Length];
        foreach (var parent in parents.Where(parent => parent >= 0))
        {
            counts[parent]++;
        }

        var below = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        var filled = new int[parents.Length];
        for (var i = 0; i < parents.Length; i++)
        {
            if (parents[i] is >= 0 and var parent)
            {
                below[parent][filled[parent]++] = i;
            }
        }

        return below;
    }
}
