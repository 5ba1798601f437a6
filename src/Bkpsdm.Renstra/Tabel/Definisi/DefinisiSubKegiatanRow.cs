using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The definition of one sub kegiatan indicator: names as read, facts of the text, and how the indicator measures.</summary>
public sealed class DefinisiSubKegiatanRow
{
    private DefinisiSubKegiatanRow(TableReference reference, DefinisiSubKegiatanRowData data, FaktaDefinisi fakta, UkuranIndikator ukuran)
    {
        Reference = reference;
        Nomor = data.Nomor;
        SubKegiatan = data.SubKegiatan;
        Kode = data.Kode;
        Indikator = data.Indikator;
        IdIndikator = data.IdIndikator;
        Satuan = data.Satuan;
        Fakta = fakta;
        Ukuran = ukuran;
    }

    /// <summary>Table and row, counted from 1 over all indicators.</summary>
    public TableReference Reference { get; }

    /// <summary>The number (<i>nomor</i>) that the table prints for the sub kegiatan.</summary>
    public int Nomor { get; }

    /// <summary>The name of the sub kegiatan as read.</summary>
    public string SubKegiatan { get; }

    /// <summary>The code of the sub kegiatan in the plan; null where the plan does not fund it.</summary>
    public string? Kode { get; }

    /// <summary>The name of the indicator as read.</summary>
    public string Indikator { get; }

    /// <summary>The id of the indicator in the plan, such as <c>5.03.01.2.01.0002-1</c>; null where the plan does not have it.</summary>
    public string? IdIndikator { get; }

    /// <summary>The unit (<i>satuan</i>) as read; a wrong unit stays.</summary>
    public string Satuan { get; }

    /// <summary>The facts of the definition.</summary>
    public FaktaDefinisi Fakta { get; }

    /// <summary>How the indicator measures.</summary>
    public UkuranIndikator Ukuran { get; }

    internal static DefinisiSubKegiatanRow Make(DefinisiSubKegiatanData table, DefinisiSubKegiatanRowData row, string path)
    {
        DataFault.RequireText(row.SubKegiatan, path + ".subKegiatan");
        DataFault.RequireText(row.Indikator, path + ".indikator");
        return new DefinisiSubKegiatanRow(
            RowNumber.Reference(table.Tabel, row.No, path + ".no"),
            row,
            FaktaDefinisi.Make(row.Fakta, path + ".fakta"),
            UkuranIndikator.Make(row.Ukuran, path + ".ukuran"));
    }
}
