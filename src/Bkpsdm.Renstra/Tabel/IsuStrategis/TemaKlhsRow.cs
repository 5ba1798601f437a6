namespace Bkpsdm.Renstra;

/// <summary>One theme of the environmental study (<i>kajian lingkungan hidup strategis</i>, KLHS) that concerns the agency.</summary>
public sealed class TemaKlhsRow
{
    internal TemaKlhsRow(TemaKlhsRowData data, KaitanKeselarasan kaitan)
    {
        Kaitan = kaitan;
        Tema = data.Tema;
        Isu = data.Isu;
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The theme (<i>tema isu</i>).</summary>
    public DocumentCell Tema { get; }

    /// <summary>The issue that counts as strategic.</summary>
    public DocumentCell Isu { get; }
}
