namespace Bkpsdm.Renstra;

/// <summary>One strategic issue (<i>isu strategis</i>) and what leads to it.</summary>
public sealed class IsuStrategisRow
{
    internal IsuStrategisRow(IsuStrategisRowData data, KaitanKeselarasan kaitan)
    {
        Kaitan = kaitan;
        Potensi = data.Potensi;
        Permasalahan = data.Permasalahan;
        IsuKlhs = data.IsuKlhs;
        IsuGlobal = data.IsuGlobal;
        IsuNasional = data.IsuNasional;
        IsuRegional = data.IsuRegional;
        IsuStrategis = data.IsuStrategis;
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The potential within the regency's powers (<i>potensi daerah yang menjadi kewenangan</i>).</summary>
    public DocumentCell Potensi { get; }

    /// <summary>The problem of the agency.</summary>
    public DocumentCell Permasalahan { get; }

    /// <summary>The issue of the environmental study.</summary>
    public DocumentCell IsuKlhs { get; }

    /// <summary>The global issue.</summary>
    public DocumentCell IsuGlobal { get; }

    /// <summary>The national issue.</summary>
    public DocumentCell IsuNasional { get; }

    /// <summary>The regional issue.</summary>
    public DocumentCell IsuRegional { get; }

    /// <summary>The strategic issue.</summary>
    public DocumentCell IsuStrategis { get; }
}
