namespace Bkpsdm.Renstra.Rules;

/// <summary>The statements of a plan by indicator, in the order of the tables.</summary>
internal static class StatedTargets
{
    public static IEnumerable<IReadOnlyList<PernyataanTarget>> ByIndikator(RencanaStrategis plan) =>
        PernyataanTargetReader.Of(plan).GroupBy(statement => statement.IdIndikator, StringComparer.Ordinal).Select(group => group.ToArray());

    /// <summary>The history table states the targets of the years before, mostly those of the plan before this one.</summary>
    public static bool IsHistory(PernyataanTarget statement) => statement.Tabel.Jenis == JenisTabel.PencapaianPelayanan;
}
