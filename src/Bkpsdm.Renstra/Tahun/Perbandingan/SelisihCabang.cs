namespace Bkpsdm.Renstra;

/// <summary>The funding of a branch in two plans (<i>selisih cabang</i>). A branch is a tujuan, a sasaran or a program of either plan.</summary>
public sealed class SelisihCabang
{
    internal SelisihCabang(SimpulRencana? lama, SimpulRencana? baru, IReadOnlyList<SelisihPagu> tahun, SelisihPagu total)
    {
        Lama = lama;
        Baru = baru;
        Tahun = tahun;
        Total = total;
    }

    /// <summary>The branch in the old plan; null where it is added.</summary>
    public SimpulRencana? Lama { get; }

    /// <summary>The branch in the new plan; null where it is removed.</summary>
    public SimpulRencana? Baru { get; }

    /// <summary>The years that both plans have.</summary>
    public IReadOnlyList<SelisihPagu> Tahun { get; }

    /// <summary>These years together.</summary>
    public SelisihPagu Total { get; }
}
