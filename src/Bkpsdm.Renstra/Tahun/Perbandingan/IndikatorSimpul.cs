namespace Bkpsdm.Renstra;

/// <summary>A row of an indicator and the node that it stands on (<i>indikator pada simpul</i>).</summary>
public sealed class IndikatorSimpul
{
    internal IndikatorSimpul(SimpulRencana simpul, IndikatorRow baris)
    {
        Simpul = simpul;
        Row = baris;
    }

    /// <summary>The node.</summary>
    public SimpulRencana Simpul { get; }

    /// <summary>The row.</summary>
    public IndikatorRow Row { get; }

    /// <summary>The name of the indicator.</summary>
    /// <returns>The name used.</returns>
    public override string ToString() => Row.Nama.ToString();
}
