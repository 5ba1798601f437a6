using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One indicator of the goal or of an objective, with its baseline, yearly targets and final condition.</summary>
public sealed class TujuanSasaranRow
{
    private TujuanSasaranRow(TableReference reference, TujuanSasaranRowData data, YearCell baseline, IReadOnlyList<YearCell> targets)
    {
        Reference = reference;
        Nomor = data.Nomor;
        Tujuan = data.Tujuan;
        Sasaran = data.Sasaran;
        IdSimpul = data.IdSimpul;
        Indikator = data.Indikator;
        IdIndikator = data.IdIndikator;
        KondisiAwal = baseline;
        Targets = targets;
        KondisiAkhir = data.KondisiAkhir;
    }

    /// <summary>Table and row, counted from 1.</summary>
    public TableReference Reference { get; }

    /// <summary>The number that the table prints (<i>nomor</i>); empty in the rows under it.</summary>
    public DocumentCell Nomor { get; }

    /// <summary>The goal (<i>tujuan</i>) as the row prints it; empty in the rows of objectives.</summary>
    public DocumentCell Tujuan { get; }

    /// <summary>The objective (<i>sasaran</i>) as the row prints it; empty where the cell above goes on.</summary>
    public DocumentCell Sasaran { get; }

    /// <summary>The id of the node of the plan whose indicator it is, such as <c>sasaran-2</c>.</summary>
    public string IdSimpul { get; }

    /// <summary>The name of the indicator as the table prints it.</summary>
    public DocumentCell Indikator { get; }

    /// <summary>The id of the indicator in the catalogue.</summary>
    public string IdIndikator { get; }

    /// <summary>The baseline (<i>kondisi awal</i>) and its year.</summary>
    public YearCell KondisiAwal { get; }

    /// <summary>The targets by year.</summary>
    public IReadOnlyList<YearCell> Targets { get; }

    /// <summary>The final condition (<i>kondisi akhir</i>).</summary>
    public DocumentCell KondisiAkhir { get; }

    /// <summary>The targets as a trajectory, with unit, direction and final rule of the definition.</summary>
    /// <param name="definition">The definition of the indicator.</param>
    /// <returns>The trajectory; cells without a number are unknown with their reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public Trajectory ToTrajectory(IndicatorDefinition definition) =>
        TableTrajectory.Of(Guard.Against.Null(definition), KondisiAwal, Targets, KondisiAkhir);

    internal static TujuanSasaranRow Make(TabelTujuanSasaranData table, TujuanSasaranRowData row, string tablePath, int index)
    {
        var path = FormattableString.Invariant($"{tablePath}.baris[{index}]");
        DataFault.RequireText(row.IdSimpul, path + ".idSimpul");
        DataFault.RequireText(row.IdIndikator, path + ".idIndikator");
        return new TujuanSasaranRow(
            RowNumber.Reference(table.Tabel, row.No, path + ".no"),
            row,
            new YearCell(YearCell.Year(table.TahunAwal, tablePath + ".tahunAwal"), row.KondisiAwal),
            YearCell.Pair(table.TahunTarget, row.Target, path + ".target"));
    }
}
