namespace Bkpsdm.Renstra.Rules;

/// <summary>The money of each node in each year: its own, or that of its subtree.</summary>
internal sealed class DanaSimpul
{
    private readonly Keadaan[] own;
    private readonly Keadaan[] below;
    private readonly int years;

    private DanaSimpul(PohonRencana pohon)
    {
        years = pohon.TahunTarget.Count;
        own = new Keadaan[pohon.Nodes.Count * years];
        below = new Keadaan[pohon.Nodes.Count * years];
        Fill(pohon);
    }

    /// <summary>The knowledge of the money, in the order of its strength on the way up.</summary>
    internal enum Keadaan
    {
        /// <summary>No budget is stated, or none is left.</summary>
        TidakAda = 0,

        /// <summary>A cell is lost or holds no number, so that it cannot be told.</summary>
        TidakTerbaca = 1,

        /// <summary>A budget above zero.</summary>
        Ada = 2,
    }

    public static DanaSimpul Of(PohonRencana pohon) => new(pohon);

    public Keadaan Sendiri(SimpulRencana node, int tahun) => own[(node.Index * years) + tahun];

    public Keadaan DiBawah(SimpulRencana node, int tahun) => below[(node.Index * years) + tahun];

    public Keadaan Seluruhnya(SimpulRencana node, int tahun) => Stronger(Sendiri(node, tahun), DiBawah(node, tahun));

    // Nodes stand before their children, so from the end every child is done before its parent.
    private void Fill(PohonRencana pohon)
    {
        for (var index = pohon.Nodes.Count - 1; index >= 0; index--)
        {
            var node = pohon.Nodes[index];
            for (var tahun = 0; tahun < years; tahun++)
            {
                var at = (index * years) + tahun;
                own[at] = Of(node.Pagu is null ? DocumentCell.Create(string.Empty) : node.Pagu.Tahun[tahun].Cell);
                if (node.Parent is { } parent)
                {
                    ref var above = ref below[(parent.Index * years) + tahun];
                    above = Stronger(above, Stronger(own[at], below[at]));
                }
            }
        }
    }

    private static Keadaan Of(DocumentCell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Value.TryGet(out var amount) && amount > 0 ? Keadaan.Ada : Keadaan.TidakAda,
        CellKind.Lost or CellKind.Text => Keadaan.TidakTerbaca,
        _ => Keadaan.TidakAda,
    };

    private static Keadaan Stronger(Keadaan one, Keadaan other) => one > other ? one : other;
}
