namespace Bkpsdm.Merit;

/// <summary>One choice of a plan with the persons reached.</summary>
/// <remarks>Persons with the largest gain come first. Immutable; made by <see cref="IpAsnAdvice"/>.</remarks>
public sealed class IpAsnPlanRow
{
    internal IpAsnPlanRow(PilihanIntervensi pilihan, long orang, decimal poin)
    {
        Pilihan = pilihan;
        Orang = orang;
        Poin = poin;
        Upaya = orang * pilihan.UpayaPerOrang;
    }

    /// <summary>The choice.</summary>
    public PilihanIntervensi Pilihan { get; }

    /// <summary>The intervention for just the persons reached.</summary>
    public IntervensiIpAsn Intervensi => Pilihan.Intervensi.WithJumlah(Orang);

    /// <summary>The persons reached.</summary>
    public long Orang { get; }

    /// <summary>The points that the persons reached gain together.</summary>
    public decimal Poin { get; }

    /// <summary>The effort.</summary>
    public decimal Upaya { get; }
}
