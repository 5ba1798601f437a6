namespace Bkpsdm.Renstra;

/// <summary>A row of an indicator and the node that it stands on (<i>indikator pada simpul</i>).</summary>
public sealed class IndikatorSimpul
{
    internal IndikatorSimpul(SimpulRencana simpul, BarisIndikator baris)
    {
        Simpul = simpul;
        Baris = baris;
    }

    /// <summary>The node.</summary>
    public SimpulRencana Simpul { get; }

    /// <summary>The row.</summary>
    public BarisIndikator Baris { get; }

    /// <summary>The name of the indicator.</summary>
    /// <returns>The name used.</returns>
    public override string ToString() => Baris.Nama.ToString();
}
