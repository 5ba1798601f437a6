namespace Bkpsdm.Renstra;

/// <summary>One sub kegiatan that supports indicators of the sustainable development goals (<i>tujuan pembangunan berkelanjutan</i>, TPB).</summary>
public sealed class TpbRow
{
    internal TpbRow(TpbRowData data, KaitanKeselarasan kaitan)
    {
        Kaitan = kaitan;
        Nomor = data.Nomor;
        SubKegiatan = data.SubKegiatan;
        Indikator = data.Indikator;
        IndikatorTpb = data.IndikatorTpb;
        Penjelasan = data.Penjelasan;
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The number that the table prints (<i>nomor</i>); it leaves numbers out.</summary>
    public DocumentCell Nomor { get; }

    /// <summary>The sub kegiatan, in places by a shortened name.</summary>
    public DocumentCell SubKegiatan { get; }

    /// <summary>The indicators as printed, such as <c>16.6.1.(b),(c)</c>.</summary>
    public DocumentCell Indikator { get; }

    /// <summary>The codes of the indicators one by one, such as <c>16.6.1.(b)</c>.</summary>
    public IReadOnlyList<string> IndikatorTpb { get; }

    /// <summary>How it supports them (<i>penjelasan</i>).</summary>
    public DocumentCell Penjelasan { get; }
}
