namespace Bkpsdm.Merit;

/// <summary>The effect of one intervention in a simulation (<i>langkah</i>).</summary>
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

    /// <summary>The number of persons with a gain by the intervention.</summary>
    public long DapatNaik { get; }

    /// <summary>The number of persons reached: the number of the intervention, or all persons with a gain.</summary>
    public long Terjangkau { get; }

    /// <summary>The points gained by all persons reached. Divided by the persons measured they are the gain of the index.</summary>
    public decimal Poin { get; }
}
