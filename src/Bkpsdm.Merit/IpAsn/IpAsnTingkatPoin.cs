namespace Bkpsdm.Merit;

/// <summary>The number of measured persons with the same points in one dimension (<i>tingkat poin</i>).</summary>
/// <remarks>Immutable; made by <see cref="IpAsnRekap"/>.</remarks>
public sealed class IpAsnTingkatPoin
{
    internal IpAsnTingkatPoin(DimensiIpAsn dimensi, decimal poin, long orang)
    {
        Dimensi = dimensi;
        Poin = poin;
        Orang = orang;
    }

    /// <summary>The dimension.</summary>
    public DimensiIpAsn Dimensi { get; }

    /// <summary>The points.</summary>
    public decimal Poin { get; }

    /// <summary>The persons.</summary>
    public long Orang { get; }
}
