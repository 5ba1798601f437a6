namespace Bkpsdm.Renstra.Rules;

/// <summary>The statements of a plan by indicator, in the order of the tables.</summary>
internal static class StatedTargets
{
    public static IEnumerable<IReadOnlyList<TargetRow>> ByIndikator(RencanaStrategis plan) =>
        plan.TargetRows.GroupBy(statement => statement.IdIndikator, StringComparer.Ordinal).Select(group => group.ToArray());

    /// <summary>The history table states the targets of the years before, mostly those of the plan before this one.</summary>
    public static bool IsHistory(TargetRow statement) => statement.JenisTabel == JenisTabel.PencapaianPelayanan;
}
