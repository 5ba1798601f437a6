using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One main or key indicator with its baseline, yearly targets and final condition.</summary>
public sealed class PenetapanRow
{
    private PenetapanRow(TableReference reference, PenetapanRowData data, YearCell baseline, IReadOnlyList<YearCell> targets)
    {
        Reference = reference;
        Kelompok = data.Kelompok;
        Indikator = data.Indikator;
        IdIndikator = data.IdIndikator;
        KondisiAwal = baseline;
        Targets = targets;
        KondisiAkhir = data.KondisiAkhir;
    }

    /// <summary>Table and row.</summary>
    public TableReference Reference { get; }

    /// <summary>The group: <c>utama</c> (IKU) or <c>kunci</c> (IKK).</summary>
    public string Kelompok { get; }

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

    /// <summary>The targets as a trajectory, with unit, direction and final rule of the definition.</summary>
    /// <param name="definition">The definition of the indicator.</param>
    /// <returns>The trajectory; cells without a number are unknown with their reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public Trajectory ToTrajectory(IndicatorDefinition definition) =>
        TableTrajectory.Of(Guard.Against.Null(definition), KondisiAwal, Targets, KondisiAkhir);

    internal static PenetapanRow Make(PenetapanData table, PenetapanRowData row, string path)
    {
        DataFault.RequireText(row.IdIndikator, path + ".idIndikator");
        DataFault.RequireText(row.Indikator, path + ".indikator");
        if (row.No < 1)
        {
            throw new DataFault("NOMOR_TIDAK_SAH", "Nomor baris mulai dari 1.", "Row numbers start at 1.", path + ".no");
        }

        return new PenetapanRow(
            TableReference.Create(table.Tabel, row.No),
            row,
            new YearCell(YearCell.Year(table.TahunAwal, "$.penetapanIndikator.tahunAwal"), row.KondisiAwal),
            YearCell.Pair(table.TahunTarget, row.Target, path + ".target"));
    }
}
