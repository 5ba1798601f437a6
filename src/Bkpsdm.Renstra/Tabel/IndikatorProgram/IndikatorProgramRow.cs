using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One program indicator with its baseline, yearly targets and final condition.</summary>
public sealed class IndikatorProgramRow
{
    private IndikatorProgramRow(TableReference reference, IndikatorProgramRowData data, YearCell baseline, IReadOnlyList<YearCell> targets)
    {
        Reference = reference;
        Indikator = data.Indikator;
        IdIndikator = data.IdIndikator;
        KondisiAwal = baseline;
        Targets = targets;
        KondisiAkhir = data.KondisiAkhir;
    }

    /// <summary>Table and row.</summary>
    public TableReference Reference { get; }

    /// <summary>The name as the table prints it.</summary>
    public string Indikator { get; }

    /// <summary>The id of the indicator in the catalogue.</summary>
    public string IdIndikator { get; }

    /// <summary>The baseline (<i>kondisi awal</i>) and its year.</summary>
    public YearCell KondisiAwal { get; }

    /// <summary>The targets by year.</summary>
    public IReadOnlyList<YearCell> Targets { get; }

    /// <summary>The final condition (<i>kondisi akhir</i>).</summary>
    public DocumentCell KondisiAkhir { get; }

    /// <summary>The target of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The target, or why the cell holds none.</returns>
    public ValueOrReason<decimal> TargetAt(TahunAnggaran tahun) => YearCell.Find(Targets, tahun).Value;

    /// <summary>The targets as a trajectory, with unit, direction and final rule of the definition.</summary>
    /// <param name="definition">The definition of the indicator.</param>
    /// <returns>The trajectory; cells without a number are unknown with their reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public Trajectory ToTrajectory(IndicatorDefinition definition) =>
        TableTrajectory.Of(Guard.Against.Null(definition), KondisiAwal, Targets, KondisiAkhir);

    internal static IndikatorProgramRow Make(IndikatorProgramData table, IndikatorProgramRowData row, string tablePath, string path)
    {
        DataFault.RequireText(row.IdIndikator, path + ".idIndikator");
        DataFault.RequireText(row.Indikator, path + ".indikator");
        var targets = YearCell.Pair(table.TahunTarget, row.Target, path + ".target");
        var awal = YearCell.Year(table.TahunAwal, tablePath + ".tahunAwal");
        CheckYears(awal, targets, tablePath + ".tahunTarget");
        return new IndikatorProgramRow(RowNumber.Reference(table.Tabel, row.No, path + ".no"), row, new YearCell(awal, row.KondisiAwal), targets);
    }

    // A trajectory needs years that follow one another after the baseline; a table without them is refused when it is read.
    private static void CheckYears(TahunAnggaran awal, IReadOnlyList<YearCell> targets, string path)
    {
        var follow = targets.Count > 0 && awal < targets[0].Tahun;
        for (var i = 1; i < targets.Count; i++)
        {
            follow &= targets[i].Tahun.Year == targets[i - 1].Tahun.Year + 1;
        }

        if (!follow)
        {
            throw new DataFault(
                "TAHUN_TIDAK_URUT",
                "Tahun target harus berurutan tanpa sela, setelah tahun awal.",
                "The years of the targets follow one another without a gap, after the baseline year.",
                path);
        }
    }
}
