namespace Bkpsdm.Renstra;

/// <summary>A section (<i>bagian</i>) of the decree: the indicators of one jabatan, or of the agency.</summary>
public sealed class BagianKeputusan
{
    private BagianKeputusan(BagianKeputusanData data)
    {
        Nomor = data.No;
        Terbaca = data.Terbaca;
        Jabatan = data.Jabatan;
        Unit = data.Unit;
        Tujuan = data.Tujuan;
    }

    /// <summary>The number (<i>nomor</i>) of the section, counted from 1.</summary>
    public int Nomor { get; }

    /// <summary>The jabatan or agency as read (<i>terbaca</i>).</summary>
    public string Terbaca { get; }

    /// <summary>The id of the jabatan; null where the section is a unit's.</summary>
    public string? Jabatan { get; }

    /// <summary>The id of the unit; null where the section is a jabatan's.</summary>
    public string? Unit { get; }

    /// <summary>The goal (<i>tujuan</i>) in the head of the section, as read; null where it states none.</summary>
    public string? Tujuan { get; }

    /// <summary>The id of the jabatan or unit (<i>pihak</i>); null where neither is known.</summary>
    public string? Pihak => Jabatan ?? Unit;

    internal static BagianKeputusan Make(string tabel, BagianKeputusanData data, string path)
    {
        RowNumber.Reference(tabel, data.No, path + ".no");
        DataFault.RequireText(data.Terbaca, path + ".terbaca");
        return new BagianKeputusan(data);
    }
}
