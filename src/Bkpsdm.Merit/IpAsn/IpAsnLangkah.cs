namespace Bkpsdm.Merit;

/// <summary>What one intervention did in a simulation (<i>langkah</i>).</summary>
/// <remarks>Immutable; made by <see cref="IpAsnSimulasi"/>.</remarks>
public sealed class IpAsnLangkah
{
    internal IpAsnLangkah(IntervensiIpAsn intervensi, long dapatNaik, long terjangkau, decimal poin)
    {
        Intervensi = intervensi;
        DapatNaik = dapatNaik;
        Terjangkau = terjangkau;
        Poin = poin;
    }

    /// <summary>The intervention.</summary>
    public IntervensiIpAsn Intervensi { get; }

    /// <summary>How many persons could gain by it.</summary>
    public long DapatNaik { get; }

    /// <summary>How many it reached: the number it is for, or all who could gain.</summary>
    public long Terjangkau { get; }

    /// <summary>The points that all of them gained together; divided by the persons measured it is the gain of the index.</summary>
    public decimal Poin { get; }
}
