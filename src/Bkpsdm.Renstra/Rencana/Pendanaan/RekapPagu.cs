using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The funding of a plan rolled up (<i>rekapitulasi pagu</i>): the budget that each node states beside the sum of its children and of its leaves.</summary>
/// <remarks>
/// Three numbers stand beside each other for a node and a year. Stated: the cell of the plan. From the children: the sum of the
/// children as they stand; a child that states nothing stands for its own children. From the leaves: the sum of the
/// lowest nodes only, whatever the levels between them say. Sums of rupiah are exact; the order of siblings does not matter.
/// </remarks>
public sealed class RekapPagu
{
    private readonly PohonRencana pohon;
    private readonly Dictionary<TahunAnggaran, int> columns = [];
    private readonly int width;

    // Where the sums of a node begin; a leaf, and most nodes are leaves, keeps none.
    private readonly int[] starts;
    private readonly JumlahPagu[] children;
    private readonly JumlahPagu[] leaves;
    private readonly JumlahPagu[] top;

    private RekapPagu(PohonRencana pohon)
    {
        this.pohon = pohon;
        foreach (var tahun in pohon.TahunTarget)
        {
            columns[tahun] = columns.Count;
        }

        // One column more than there are years: the total that the rows print.
        width = columns.Count + 1;
        starts = Starts(pohon.Nodes, width, out var length);
        children = new JumlahPagu[length];
        leaves = new JumlahPagu[length];
        top = new JumlahPagu[width];
        Add();
    }

    /// <summary>Rolls up the funding of a plan, in one pass from the leaves to the top.</summary>
    /// <param name="pohon">The tree of the plan.</param>
    /// <returns>The roll-up.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pohon"/> is null.</exception>
    public static RekapPagu Of(PohonRencana pohon) => new(Guard.Against.Null(pohon));

    /// <summary>The budget that the node states for a year.</summary>
    /// <param name="node">A node of this plan.</param>
    /// <param name="tahun">A year; null for the printed total.</param>
    /// <returns>The budget in rupiah; or why there is none: <c>TANPA_PAGU</c>, or the reason of the cell.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is not of this plan.</exception>
    public ValueOrReason<decimal> PaguDipakai(SimpulRencana node, TahunAnggaran? tahun)
    {
        RequireNode(node);
        return Stated(node, tahun);
    }

    /// <summary>The sum of the children of the node for a year, each as it stands.</summary>
    /// <param name="node">A node of this plan.</param>
    /// <param name="tahun">A year; null for the printed totals.</param>
    /// <returns>The sum; empty for a leaf and for a year that the plan does not have.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is not of this plan.</exception>
    public JumlahPagu JumlahAnak(SimpulRencana node, TahunAnggaran? tahun)
    {
        RequireNode(node);
        return node.Children.Count == 0 ? default : Sum(children, node, tahun);
    }

    /// <summary>The sum of the leaves in the subtree of the node for a year; for a leaf, its own budget.</summary>
    /// <param name="node">A node of this plan.</param>
    /// <param name="tahun">A year; null for the printed totals.</param>
    /// <returns>The sum; empty for a year that the plan does not have.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is not of this plan.</exception>
    public JumlahPagu JumlahDaun(SimpulRencana node, TahunAnggaran? tahun)
    {
        RequireNode(node);
        return node.Children.Count > 0 ? Sum(leaves, node, tahun)
            : Column(tahun) is { } column ? JumlahPagu.Of(Cell(node, column))
            : default;
    }

    /// <summary>The sum of the years of the node, to be compared with its printed total.</summary>
    /// <param name="node">A node of this plan.</param>
    /// <returns>The sum over the years that the plan has.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is not of this plan.</exception>
    public JumlahPagu JumlahTahun(SimpulRencana node)
    {
        RequireNode(node);
        return pohon.TahunTarget.Aggregate(default(JumlahPagu), (sum, tahun) => sum.Add(JumlahPagu.Of(Stated(node, tahun))));
    }

    /// <summary>The part of the node in the sum of its parent: its own budget, or that of its children where it states none.</summary>
    /// <param name="node">A node of this plan.</param>
    /// <param name="tahun">A year; null for the printed totals.</param>
    /// <returns>The amount in rupiah, or why it is unknown.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is not of this plan.</exception>
    public ValueOrReason<decimal> PaguBerlaku(SimpulRencana node, TahunAnggaran? tahun)
    {
        var stated = PaguDipakai(node, tahun);
        return stated.TryGet(out _) || node.Children.Count == 0 ? stated : JumlahAnak(node, tahun).Nilai;
    }

    /// <summary>The difference: stated minus the sum of the children.</summary>
    /// <param name="node">A node of this plan.</param>
    /// <param name="tahun">A year; null for the printed totals.</param>
    /// <returns>The difference in rupiah, zero where the sum closes; or why it is unknown.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is not of this plan.</exception>
    public ValueOrReason<decimal> Selisih(SimpulRencana node, TahunAnggaran? tahun) =>
        PaguDipakai(node, tahun).Bind(stated => JumlahAnak(node, tahun).Nilai.Bind(sum => Difference(stated, sum)));

    /// <summary>The share (<i>porsi</i>) of the branch among its siblings, in percent, unrounded.</summary>
    /// <param name="node">A node of this plan.</param>
    /// <param name="tahun">A year; null for the printed totals.</param>
    /// <returns>The share of the siblings' sum as they stand; or why it is unknown (a sibling without a budget, a sum of zero).</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is not of this plan.</exception>
    public ValueOrReason<decimal> Porsi(SimpulRencana node, TahunAnggaran? tahun)
    {
        var whole = node?.Parent is { } parent ? JumlahAnak(parent, tahun) : Top(tahun);
        return PaguBerlaku(node!, tahun).Bind(part => whole.Nilai.Bind(sum => AnggaranFormulas.Porsi.Evaluate(part, sum)));
    }

    /// <summary>The compound yearly growth of a node's budget from the first to the last year of the plan, in percent.</summary>
    /// <param name="node">A node of this plan.</param>
    /// <returns>The rate, stated as inexact; or why it is unknown.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> is not of this plan.</exception>
    public ValueOrReason<ApproximateValue> Pertumbuhan(SimpulRencana node)
    {
        RequireNode(node);
        if (pohon.TahunTarget.Count < 2)
        {
            return Reason.NotComputed;
        }

        TahunAnggaran first = pohon.TahunTarget[0], last = pohon.TahunTarget[pohon.TahunTarget.Count - 1];
        return PaguBerlaku(node, first).Bind(start => PaguBerlaku(node, last).Bind(end => Change.CompoundGrowth(start, end, last.Year - first.Year)));
    }

    private static int[] Starts(IReadOnlyList<SimpulRencana> nodes, int width, out int length)
    {
        var starts = new int[nodes.Count];
        length = 0;
        for (var index = 0; index < starts.Length; index++)
        {
            starts[index] = length;
            length += nodes[index].Children.Count == 0 ? 0 : width;
        }

        return starts;
    }

    // Nodes stand before their children, so from the end every child is done before its parent.
    private void Add()
    {
        for (var index = pohon.Nodes.Count - 1; index >= 0; index--)
        {
            for (var column = 0; column < width; column++)
            {
                AddColumn(pohon.Nodes[index], column);
            }
        }
    }

    private void AddColumn(SimpulRencana node, int column)
    {
        var stated = JumlahPagu.Of(Cell(node, column));
        var isLeaf = node.Children.Count == 0;
        var own = starts[node.Index] + column;
        var standing = stated.Missing > 0 && !isLeaf ? JumlahPagu.Of(children[own].Nilai) : stated;
        if (node.Parent is null)
        {
            top[column] = top[column].Add(standing);
            return;
        }

        var above = starts[node.Parent.Index] + column;
        children[above] = children[above].Add(standing);
        leaves[above] = leaves[above].Add(isLeaf ? stated : leaves[own]);
    }

    private JumlahPagu Sum(JumlahPagu[] sums, SimpulRencana node, TahunAnggaran? tahun)
    {
        return Column(tahun) is { } column ? sums[starts[node.Index] + column] : default;
    }

    private JumlahPagu Top(TahunAnggaran? tahun) => Column(tahun) is { } column ? top[column] : default;

    private int? Column(TahunAnggaran? tahun) =>
        tahun is not { } year ? width - 1 : columns.TryGetValue(year, out var column) ? column : null;

    private ValueOrReason<decimal> Stated(SimpulRencana node, TahunAnggaran? tahun) =>
        Column(tahun) is { } column ? Cell(node, column) : NoPagu;

    private ValueOrReason<decimal> Cell(SimpulRencana node, int column) => node.Pagu switch
    {
        null => NoPagu,
        { } pagu => column == width - 1 ? pagu.Total.Value : pagu.Tahun[column].Cell.Value,
    };

    private static Reason NoPagu { get; } = Reason.Create("TANPA_PAGU", BilingualText.Create("tidak ada pagu", "no budget is stated"));

    private static ValueOrReason<decimal> Difference(decimal stated, decimal sum)
    {
        try
        {
            return stated - sum;
        }
        catch (OverflowException)
        {
            return Reason.TooLarge;
        }
    }

    private void RequireNode(SimpulRencana node)
    {
        Guard.Against.Null(node);
        if (node.Index < 0 || node.Index >= pohon.Nodes.Count || !ReferenceEquals(pohon.Nodes[node.Index], node))
        {
            throw new ArgumentException($"The node {node.Id} is not of the plan that was rolled up.", nameof(node));
        }
    }
}
