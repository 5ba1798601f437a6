using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Makes a trajectory of the cells of a row, with unit, direction and final rule of the definition.</summary>
internal static class TableTrajectory
{
    public static Trajectory Of(IndicatorDefinition definition, YearCell baseline, IReadOnlyList<YearCell> targets, DocumentCell final) => Trajectory.Create(
        definition.Satuan,
        baseline.Tahun,
        baseline.Cell.Value,
        [.. targets.Select(target => YearTarget.Create(target.Tahun, target.Cell.Value))],
        final.Value,
        definition.FinalRule,
        definition.Polarity);
}
