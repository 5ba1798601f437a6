using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The targets of an indicator as the tables of the plan state them; tables that state the same numbers are one, so that one error is found once.</summary>
internal sealed class StatedTarget
{
    private readonly IReadOnlyList<TargetRow> alike;

    private StatedTarget(FindingPlace place, IReadOnlyList<TargetRow> alike)
    {
        Place = place;
        this.alike = alike;
    }

    public FindingPlace Place { get; }

    public TargetRow Statement => alike[0];

    public string IdIndikator => Statement.IdIndikator;

    public IReadOnlyList<YearCell> Targets => Statement.Targets;

    public bool InTree => Statement.JenisTabel == JenisTabel.Rencana;

    /// <summary>The other tables that state the same numbers, for the end of a message; empty where there are none.</summary>
    public string Also(Bahasa bahasa) => alike.Count == 1
        ? string.Empty
        : (bahasa == Bahasa.English ? "; so also " : "; juga ") + string.Join(", ", alike.Skip(1).Select(other => other.Reference.Text(bahasa)));

    public static IReadOnlyList<StatedTarget> Of(RencanaStrategis plan) =>
    [
        .. plan.TargetRows
            .Where(statement => statement.JenisTabel != JenisTabel.PencapaianPelayanan)
            .GroupBy(Numbers, StringComparer.Ordinal)
            .Select(group => Of([.. group.OrderBy(statement => statement.JenisTabel == JenisTabel.Rencana ? 0 : 1)])),
    ];

    /// <summary>The targets as a trajectory; without the baseline where only they are to be compared.</summary>
    public ValueOrReason<Trajectory> Trajectory(UkuranIndikator ukuran) => !YearsFollow
        ? Reason.Create("TAHUN_TIDAK_URUT", BilingualText.Create("tahun target tidak berurutan", "the years of the targets do not follow each other"))
        : Indicators.Trajectory.Create(
            Satuan.Nilai, // The unit plays no part in a comparison.
            default,
            Reason.NotComputed,
            [.. Targets.Select(target => YearTarget.Create(target.Tahun, target.Cell.Value))],
            Statement.KondisiAkhir.Value,
            ukuran.FinalRule,
            ukuran.Polarity);

    private static StatedTarget Of(IReadOnlyList<TargetRow> alike) =>
        new(alike[0] is IndikatorRow row ? FindingPlace.Of(row.Simpul, row) : FindingPlace.Of(alike[0]), alike);

    private static string Numbers(TargetRow statement) => string.Join("|", new[] { statement.IdIndikator, Text(statement.KondisiAwal) }
        .Concat(statement.Targets.Select(target => Text(target)))
        .Append(Text(statement.KondisiAkhir)));

    private static string Text(YearCell cell) => cell.Tahun.IsEmpty ? string.Empty : $"{cell.Tahun}={Text(cell.Cell)}";

    private static string Text(DocumentCell cell) => cell.Value.Match(ExactText.Of, reason => reason.Code);

    private bool YearsFollow => Targets.Count > 0 && Targets.Zip(Targets.Skip(1), (one, next) => next.Tahun.Year == one.Tahun.Year + 1).All(follows => follows);
}
