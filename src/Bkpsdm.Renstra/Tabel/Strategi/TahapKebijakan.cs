using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>What a policy direction is to reach in one phase (<i>tahap</i>) of the plan.</summary>
public sealed class TahapKebijakan
{
    internal TahapKebijakan(TableReference reference, string nomor, TahunAnggaran tahun, DocumentCell pernyataan)
    {
        Reference = reference;
        Nomor = nomor;
        Tahun = tahun;
        Pernyataan = pernyataan;
    }

    /// <summary>Table and row of the phases.</summary>
    public TableReference Reference { get; }

    /// <summary>The number of the phase (<i>nomor</i>) as the table prints it, <c>I</c> to <c>V</c>.</summary>
    public string Nomor { get; }

    /// <summary>The year of the phase (<i>tahun</i>).</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The statement (<i>pernyataan</i>) as read and as used.</summary>
    public DocumentCell Pernyataan { get; }
}
