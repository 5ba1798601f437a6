namespace Bkpsdm.Renstra;

/// <summary>One sub kegiatan recommended for a national priority (<i>Asta Cita</i>).</summary>
public sealed class AstaCitaRow
{
    internal AstaCitaRow(AstaCitaRowData data, KaitanKeselarasan kaitan)
    {
        Kaitan = kaitan;
        Nomor = data.Nomor;
        AstaCita = data.AstaCita;
        Urusan = data.Urusan;
        SubKegiatan = data.SubKegiatan;
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The number that the table prints (<i>nomor</i>).</summary>
    public DocumentCell Nomor { get; }

    /// <summary>The national priority.</summary>
    public DocumentCell AstaCita { get; }

    /// <summary>The field of government (<i>urusan</i>).</summary>
    public DocumentCell Urusan { get; }

    /// <summary>The recommended sub kegiatan.</summary>
    public DocumentCell SubKegiatan { get; }
}
