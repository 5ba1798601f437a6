namespace Bkpsdm.Renstra;

/// <summary>One row that sets goal, objective and indicator of the regency's plan (RPJMD) beside those of the agency (<i>keterkaitan RPJMD dengan Renstra</i>).</summary>
public sealed class KeterkaitanRpjmdRow
{
    internal KeterkaitanRpjmdRow(KeterkaitanRpjmdRowData data, KaitanKeselarasan kaitan)
    {
        Kaitan = kaitan;
        TujuanRpjmd = data.TujuanRpjmd;
        SasaranRpjmd = data.SasaranRpjmd;
        IndikatorRpjmd = data.IndikatorRpjmd;
        Tujuan = data.Tujuan;
        Sasaran = data.Sasaran;
        Indikator = data.Indikator;
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The goal (<i>tujuan</i>) of the RPJMD.</summary>
    public DocumentCell TujuanRpjmd { get; }

    /// <summary>The objective (<i>sasaran</i>) of the RPJMD.</summary>
    public DocumentCell SasaranRpjmd { get; }

    /// <summary>The indicator of the objective of the RPJMD.</summary>
    public DocumentCell IndikatorRpjmd { get; }

    /// <summary>The goal of the agency's plan.</summary>
    public DocumentCell Tujuan { get; }

    /// <summary>The objective of the agency's plan.</summary>
    public DocumentCell Sasaran { get; }

    /// <summary>The indicator of the objective of the agency's plan.</summary>
    public DocumentCell Indikator { get; }
}
