namespace Bkpsdm.Renstra;

/// <summary>One indicator with which the agency contributes to a macro target of the national five-year plan (RPJMN).</summary>
public sealed class RpjmnRow
{
    internal RpjmnRow(RpjmnRowData data, KaitanKeselarasan kaitan)
    {
        Kaitan = kaitan;
        Nomor = data.Nomor;
        TargetMakro = data.TargetMakro;
        ProgramKegiatan = data.ProgramKegiatan;
        Indikator = data.Indikator;
        Target = data.Target;
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The number that the table prints (<i>nomor</i>).</summary>
    public DocumentCell Nomor { get; }

    /// <summary>The macro target (<i>target makro pembangunan nasional</i>).</summary>
    public DocumentCell TargetMakro { get; }

    /// <summary>The program or kegiatan.</summary>
    public DocumentCell ProgramKegiatan { get; }

    /// <summary>The indicator.</summary>
    public DocumentCell Indikator { get; }

    /// <summary>The target; the table states no year and no unit.</summary>
    public DocumentCell Target { get; }
}
