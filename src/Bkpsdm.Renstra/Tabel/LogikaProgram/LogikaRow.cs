using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One row of the table of programme logic (<i>baris logika program</i>): its eight cells, and what they name.</summary>
public sealed class LogikaRow
{
    private LogikaRow(TableReference reference, LogikaRowData data)
    {
        Reference = reference;
        Nspk = data.Nspk;
        Tujuan = data.Tujuan;
        Sasaran = data.Sasaran;
        Outcome = data.Outcome;
        Output = data.Output;
        Indikator = data.Indikator;
        ProgramKegiatan = data.ProgramKegiatan;
        Keterangan = data.Ket;
        IdSimpul = data.IdSimpul;
        IdPernyataan = data.IdPernyataan;
        IdIndikator = data.IdIndikator;
    }

    /// <summary>Table and row, counted from 1; the table prints no numbers.</summary>
    public TableReference Reference { get; }

    /// <summary>The norm or the objective of the regency's plan that matters (<i>NSPK dan sasaran RPJMD yang relevan</i>).</summary>
    public DocumentCell Nspk { get; }

    /// <summary>The goal (<i>tujuan</i>).</summary>
    public DocumentCell Tujuan { get; }

    /// <summary>The objective (<i>sasaran</i>).</summary>
    public DocumentCell Sasaran { get; }

    /// <summary>The outcome of a program.</summary>
    public DocumentCell Outcome { get; }

    /// <summary>The output of a kegiatan.</summary>
    public DocumentCell Output { get; }

    /// <summary>The indicator.</summary>
    public DocumentCell Indikator { get; }

    /// <summary>The program, kegiatan or sub kegiatan.</summary>
    public DocumentCell ProgramKegiatan { get; }

    /// <summary>The remark (<i>keterangan</i>).</summary>
    public DocumentCell Keterangan { get; }

    /// <summary>The id of the node that the row names, by its name or by its outcome or output; null where it names none, or one that the plan's tree does not have.</summary>
    public string? IdSimpul { get; }

    /// <summary>The id of the outcome or output that the row states, such as <c>5.03.02-hasil-1</c>; null where it states none.</summary>
    public string? IdPernyataan { get; }

    /// <summary>The id of the indicator that the row names; null where it names none.</summary>
    public string? IdIndikator { get; }

    internal static LogikaRow Make(string tabel, LogikaRowData data, string path) => new(RowNumber.Reference(tabel, data.No, path + ".no"), data);
}
