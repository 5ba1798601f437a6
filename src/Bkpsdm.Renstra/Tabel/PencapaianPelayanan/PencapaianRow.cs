using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One indicator of the table of service achievement.</summary>
public sealed class PencapaianRow
{
    private PencapaianRow(TableReference reference, PencapaianRowData data, IReadOnlyList<YearCell> targets, IReadOnlyList<YearCell> realisasi, IReadOnlyList<YearCell> rasio)
    {
        Reference = reference;
        Id = data.Id;
        Indikator = data.Indikator;
        KolomNama = data.KolomNama;
        TargetNspk = data.TargetNspk;
        TargetIkk = data.TargetIkk;
        TargetLain = data.TargetLain;
        Targets = targets;
        Realisasi = realisasi;
        Rasio = rasio;
    }

    /// <summary>Table and row; the row is the number that the document prints.</summary>
    public TableReference Reference { get; }

    /// <summary>The stable id; that of the catalogue where it is the same indicator.</summary>
    public string Id { get; }

    /// <summary>The name as the table prints it.</summary>
    public string Indikator { get; }

    /// <summary>The column in which the name stands: <c>indikator</c>, or <c>targetIkk</c> in the rows where the scan has it there.</summary>
    public string KolomNama { get; }

    /// <summary>The column Target NSPK.</summary>
    public DocumentCell TargetNspk { get; }

    /// <summary>The column Target IKK; empty where the name of the indicator stands in it.</summary>
    public DocumentCell TargetIkk { get; }

    /// <summary>The column Target Indikator Lainnya.</summary>
    public DocumentCell TargetLain { get; }

    /// <summary>The targets by year.</summary>
    public IReadOnlyList<YearCell> Targets { get; }

    /// <summary>The realisations by year.</summary>
    public IReadOnlyList<YearCell> Realisasi { get; }

    /// <summary>The ratios as the document prints them, in percent.</summary>
    public IReadOnlyList<YearCell> Rasio { get; }

    /// <summary>The target of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The target, or <c>TANPA_TARGET</c> where the cell holds no number.</returns>
    public ValueOrReason<decimal> TargetAt(TahunAnggaran tahun) => NumberOr(Targets, tahun, Reason.NoTarget);

    /// <summary>The realisation of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The realisation, or <c>TANPA_REALISASI</c> where the cell holds no number.</returns>
    public ValueOrReason<decimal> RealisasiAt(TahunAnggaran tahun) => NumberOr(Realisasi, tahun, Reason.NoRealisasi);

    /// <summary>The ratio that the document prints for a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The ratio in percent, or why the cell holds none.</returns>
    public ValueOrReason<decimal> RasioAt(TahunAnggaran tahun) => YearCell.Find(Rasio, tahun).Value;

    /// <summary>The achievement of a year by the rule of the table: realisation / target × 100, unrounded.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The percentage; or <c>TANPA_TARGET</c>, <c>TANPA_REALISASI</c> or <c>TARGET_NOL</c>.</returns>
    public ValueOrReason<decimal> CapaianAt(TahunAnggaran tahun) =>
        Achievement.Of(RealisasiAt(tahun), TargetAt(tahun), Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget);

    /// <summary>The working of <see cref="CapaianAt"/>.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The working, under the name of the indicator.</returns>
    public Explanation Explain(TahunAnggaran tahun) =>
        Achievement.Explain(RealisasiAt(tahun), TargetAt(tahun), Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget)
            .WithTitle(BilingualText.Create($"Capaian {Indikator} {tahun}", $"Achievement of {Indikator} {tahun}"));

    internal static PencapaianRow Make(PencapaianData table, PencapaianRowData row, string path)
    {
        DataFault.RequireText(row.Id, path + ".id");
        DataFault.RequireText(row.Indikator, path + ".indikator");
        if (row.No < 1)
        {
            throw new DataFault("NOMOR_TIDAK_SAH", "Nomor baris mulai dari 1.", "Row numbers start at 1.", path + ".no");
        }

        return new PencapaianRow(
            TableReference.Create(table.Tabel, row.No),
            row,
            YearCell.Pair(table.TahunTarget, row.Target, path + ".target"),
            YearCell.Pair(table.TahunRealisasi, row.Realisasi, path + ".realisasi"),
            YearCell.Pair(table.TahunRealisasi, row.Rasio, path + ".rasio"));
    }

    private static ValueOrReason<decimal> NumberOr(IReadOnlyList<YearCell> cells, TahunAnggaran tahun, Reason reason)
    {
        var value = YearCell.Find(cells, tahun).Value;
        return value.IsKnown ? value : reason;
    }
}
