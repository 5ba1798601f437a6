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
    private readonly List<(SimpulRencana Node, Persamaan Equation, decimal Difference)>[] failingBelow;

    private PersamaanPagu(PohonRencana pohon, RekapPagu rekap)
    {
        this.pohon = pohon;
        this.rekap = rekap;
        failingBelow = new List<(SimpulRencana, Persamaan, decimal)>[pohon.Nodes.Count];
        Compute();
        Gather();
    }

    public static PersamaanPagu Of(PohonRencana pohon, RekapPagu rekap) => new(pohon, rekap);

    /// <summary>Stated minus computed: zero where the equation holds, null where it cannot be told.</summary>
    public decimal? Difference(Persamaan equation) => differences.TryGetValue(equation, out var difference) ? difference : null;

    /// <summary>The lower equations from which a failing one follows, each with the amount it contributes; none for a root.</summary>
    public IEnumerable<(Persamaan Equation, decimal Amount)> CausesOf(Persamaan equation) =>
        !equation.OfYears ? BrokenByCells(equation)
        : IsLeaf(equation.Node) ? []
        : PartsOfYears(equation.Node);

    /// <summary>The failures below a node, its own left out, that its sum of leaves carries in a year; with the default, in the total.</summary>
    public IEnumerable<(Persamaan Equation, decimal Amount)> CarriedBy(SimpulRencana node, TahunAnggaran tahun) =>
        failingBelow[node.Index].Where(below => !ReferenceEquals(below.Node, node) && below.Equation.Tahun == tahun).Select(below => (below.Equation, below.Difference));

    private IEnumerable<(Persamaan Equation, decimal Amount)> Failing(Persamaan equation, int sign) =>
        Difference(equation) is { } difference && difference != 0 ? [(equation, sign * difference)] : [];

    private void Compute()
    {
        foreach (var node in pohon.Nodes)
        {
            if (rekap.Dipakai(node, null).TryGet(out var total) && rekap.DariTahun(node).Nilai.TryGet(out var years))
            {
                differences[Persamaan.Baris(node)] = total - years;
            }

            foreach (var tahun in Columns())
            {
                if (node.Children.Count > 0 && rekap.Selisih(node, Year(tahun)).TryGet(out var difference))
                {
                    differences[Persamaan.Anak(node, tahun)] = difference;
                }
            }
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

    // A child's cell that breaks its own equation breaks this one too, by the amount that would mend it; so may several together.
    private IEnumerable<(Persamaan Equation, decimal Amount)> BrokenByCells(Persamaan equation)
    {
        var difference = Difference(equation) ?? 0;
        (Persamaan Equation, decimal Change)[] broken = [.. Standing(equation.Node, equation.Tahun).SelectMany(child => OwnFailure(child, equation.Tahun))];
        var one = Array.FindIndex(broken, cell => cell.Change == difference);
        return one >= 0 ? [(broken[one].Equation, difference)]
            : broken.Length > 1 && broken.Sum(cell => cell.Change) == difference ? broken.Select(cell => (cell.Equation, cell.Change))
            : [];
    }

    // The equation that a cell of the node stands in below its parent's, where it fails, and the change of the cell that would close it.
    private IEnumerable<(Persamaan Equation, decimal Change)> OwnFailure(SimpulRencana node, TahunAnggaran tahun)
    {
        var equation = IsLeaf(node) ? Persamaan.Baris(node) : Persamaan.Anak(node, tahun);
        return Failing(equation, IsLeaf(node) && !tahun.IsEmpty ? 1 : -1);
    }

    private static bool IsLeaf(SimpulRencana node) => node.Children.Count == 0;

    /// <summary>The nodes whose own budgets stand in the sum of a node.</summary>
    private IEnumerable<SimpulRencana> Standing(SimpulRencana node, TahunAnggaran tahun) =>
        node.Children.SelectMany(child => rekap.Dipakai(child, Year(tahun)).TryGet(out _) || child.Children.Count == 0 ? [child] : Standing(child, tahun));

    // Nodes stand before their children, so from the end every list is whole before it is handed up.
    private void Gather()
    {
        for (var index = pohon.Nodes.Count - 1; index >= 0; index--)
        {
            var node = pohon.Nodes[index];
            var list = failingBelow[index] = [];
            list.AddRange(Columns().SelectMany(tahun => Failing(Persamaan.Anak(node, tahun), 1)).Select(failing => (node, failing.Equation, failing.Amount)));
            list.AddRange(node.Children.SelectMany(child => failingBelow[child.Index]));
        }
    }
}
