namespace Bkpsdm.Renstra;

/// <summary>A node that two plans have (<i>padanan simpul</i>), how it was found, and what differs.</summary>
public sealed class PadananSimpul
{
    internal PadananSimpul(SimpulRencana lama, SimpulRencana baru, MatchWay cara, IReadOnlyList<PerubahanSel> perubahan)
    {
        Lama = lama;
        Baru = baru;
        Cara = cara;
        Perubahan = perubahan;
    }

    /// <summary>The node in the old plan.</summary>
    public SimpulRencana Lama { get; }

    /// <summary>The node in the new plan.</summary>
    public SimpulRencana Baru { get; }

    /// <summary>How it was found (<i>cara</i>).</summary>
    public MatchWay Cara { get; }

    /// <summary>What differs (<i>perubahan</i>): name, code, the node above, budgets; empty where nothing does.</summary>
    public IReadOnlyList<PerubahanSel> Perubahan { get; }
}
