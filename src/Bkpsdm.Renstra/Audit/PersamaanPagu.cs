using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The equations of a plan's funding (<i>persamaan pagu</i>), and which of those that fail are roots.</summary>
/// <remarks>
/// The children of a node make it in every column; the years of a leaf make its total. That the years of a node higher up make
/// its total follows from these, so where it fails their failures are its parts. Where one wrong cell breaks the equation above
/// it as well as its own, by one amount, the upper one follows from the lower.
/// </remarks>
internal sealed class PersamaanPagu
{
    private readonly PohonRencana pohon;
    private readonly RekapPagu rekap;
    private readonly Dictionary<Persamaan, decimal> differences = [];
    private readonly Dictionary<TahunAnggaran, List<Persamaan>> failing = [];

    // Nodes stand before their children, so what is below a node is a range: from the next index up to this one.
    private readonly int[] ends;

    private PersamaanPagu(PohonRencana pohon, RekapPagu rekap)
    {
        this.pohon = pohon;
        this.rekap = rekap;
        ends = Ends(pohon.Nodes);
        Compute();
    }

    public static PersamaanPagu Of(PohonRencana pohon, RekapPagu rekap) => new(pohon, rekap);

    /// <summary>Stated minus computed: zero where the equation holds, null where it cannot be told.</summary>
    public decimal? Difference(Persamaan equation) => differences.TryGetValue(equation, out var difference) ? difference : null;

    /// <summary>The lower equations from which a failing one follows, each with the amount it contributes; none for a root.</summary>
    public IEnumerable<(Persamaan Equation, decimal Amount)> CausesOf(Persamaan equation) =>
        equation.OfYears ? (IsLeaf(equation.Node) ? [] : PartsOfYears(equation.Node))
        : BrokenByCells(equation) is { Length: > 0 } broken ? broken
        : equation.Tahun.IsEmpty ? MadeByYears(equation.Node)
        : [];

    /// <summary>The failures below a node, its own left out, that its sum of leaves carries in a year; with the default, in the total.</summary>
    public IEnumerable<(Persamaan Equation, decimal Amount)> CarriedBy(SimpulRencana node, TahunAnggaran tahun)
    {
        if (!failing.TryGetValue(tahun, out var inYear))
        {
            yield break;
        }

        for (var i = FirstBehind(inYear, node.Index); i < inYear.Count && inYear[i].Node.Index < ends[node.Index]; i++)
        {
            yield return (inYear[i], differences[inYear[i]]);
        }
    }

    private IEnumerable<(Persamaan Equation, decimal Amount)> Failing(Persamaan equation, int sign) =>
        Difference(equation) is { } difference && difference != 0 ? [(equation, sign * difference)] : [];

    private void Compute()
    {
        foreach (var node in pohon.Nodes)
        {
            if (rekap.PaguDipakai(node, null).TryGet(out var total) && rekap.JumlahTahun(node).Nilai.TryGet(out var years) && BoundedDecimal.Subtract(total, years) is { } open)
            {
                differences[Persamaan.Baris(node)] = open;
            }

            foreach (var tahun in Columns())
            {
                if (node.Children.Count > 0 && rekap.Selisih(node, Year(tahun)).TryGet(out var difference))
                {
                    Keep(Persamaan.Anak(node, tahun), difference);
                }
            }
        }
    }

    private void Keep(Persamaan equation, decimal difference)
    {
        differences[equation] = difference;
        if (difference != 0)
        {
            if (!failing.TryGetValue(equation.Tahun, out var inYear))
            {
                failing.Add(equation.Tahun, inYear = []);
            }

            inYear.Add(equation);
        }
    }

    // The years, and the default for the printed total.
    private IEnumerable<TahunAnggaran> Columns() => pohon.TahunTarget.Append(default);

    private static TahunAnggaran? Year(TahunAnggaran tahun) => tahun.IsEmpty ? null : tahun;

    // T - years = (T - totals of the children) - (years - those of the children) + (totals of the children - their years).
    private IEnumerable<(Persamaan Equation, decimal Amount)> PartsOfYears(SimpulRencana node)
    {
        SimpulRencana[] children = [.. Standing(node, default)];
        Persamaan[] needed = [.. Columns().Select(tahun => Persamaan.Anak(node, tahun)), .. children.Select(Persamaan.Baris)];
        return Array.TrueForAll(needed, differences.ContainsKey)
            ?
            [
                .. Failing(Persamaan.Anak(node, default), 1),
                .. pohon.TahunTarget.SelectMany(tahun => Failing(Persamaan.Anak(node, tahun), -1)),
                .. children.SelectMany(child => Failing(Persamaan.Baris(child), 1)),
            ]
            : [];
    }

    // A total that closes its row carries what is wrong in its years and in the rows of its children: it is no error of its own.
    private (Persamaan Equation, decimal Amount)[] MadeByYears(SimpulRencana node)
    {
        (Persamaan Equation, decimal Amount)[] parts =
        [
            .. pohon.TahunTarget.SelectMany(tahun => Failing(Persamaan.Anak(node, tahun), 1)),
            .. Standing(node, default).SelectMany(child => Failing(Persamaan.Baris(child), -1)),
        ];
        return Difference(Persamaan.Baris(node)) == 0 && Sum(parts.Select(part => part.Amount)) == Difference(Persamaan.Anak(node, default)) ? parts : [];
    }

    // A child's cell that breaks its own equation breaks this one too, by the amount that would mend it; so may several together.
    private (Persamaan Equation, decimal Amount)[] BrokenByCells(Persamaan equation)
    {
        var difference = Difference(equation) ?? 0;
        (Persamaan Equation, decimal Change)[] broken = [.. Standing(equation.Node, equation.Tahun).SelectMany(child => OwnFailure(child, equation.Tahun))];
        var one = Array.FindIndex(broken, cell => cell.Change == difference);
        return one >= 0 ? [(broken[one].Equation, difference)]
            : broken.Length > 1 && Sum(broken.Select(cell => cell.Change)) == difference ? broken
            : [];
    }

    private static decimal? Sum(IEnumerable<decimal> amounts) => amounts.Aggregate((decimal?)0, (sum, amount) => BoundedDecimal.Add(sum, amount));

    // The equation that a cell of the node stands in below its parent's, where it fails, and the change of the cell that would close it.
    private IEnumerable<(Persamaan Equation, decimal Change)> OwnFailure(SimpulRencana node, TahunAnggaran tahun)
    {
        var equation = IsLeaf(node) ? Persamaan.Baris(node) : Persamaan.Anak(node, tahun);
        return Failing(equation, IsLeaf(node) && !tahun.IsEmpty ? 1 : -1);
    }

    // The failures stand in the order of their nodes, so that those below a node follow each other.
    private static int FirstBehind(List<Persamaan> inYear, int index)
    {
        var (low, high) = (0, inYear.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = inYear[middle].Node.Index > index ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool IsLeaf(SimpulRencana node) => node.Children.Count == 0;

    /// <summary>The nodes whose own budgets stand in the sum of a node: a child without one stands for its children.</summary>
    private List<SimpulRencana> Standing(SimpulRencana node, TahunAnggaran tahun)
    {
        List<SimpulRencana> standing = [];
        Stack<SimpulRencana> open = new(node.Children.Reverse());
        while (open.Count > 0)
        {
            var child = open.Pop();
            if (IsLeaf(child) || rekap.PaguDipakai(child, Year(tahun)).TryGet(out _))
            {
                standing.Add(child);
                continue;
            }

            foreach (var below in child.Children.Reverse())
            {
                open.Push(below);
            }
        }

        return standing;
    }

    private static int[] Ends(IReadOnlyList<SimpulRencana> nodes)
    {
        var ends = new int[nodes.Count];
        for (var index = nodes.Count - 1; index >= 0; index--)
        {
            var children = nodes[index].Children;
            ends[index] = children.Count == 0 ? index + 1 : ends[children[children.Count - 1].Index];
        }

        return ends;
    }
}
