using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>An indicator of a plan: its definition, and its trajectory where a table states one.</summary>
public sealed class IndikatorRenstra
{
    internal IndikatorRenstra(IndicatorDefinition definition, ValueOrReason<Trajectory> trajectory, TableReference trajectorySource)
    {
        Definition = definition;
        Trajectory = trajectory;
        TrajectorySource = trajectorySource;
    }

    /// <summary>The definition.</summary>
    public IndicatorDefinition Definition { get; }

    /// <summary>The trajectory, of the table of main indicators or else of the tree; or <c>TANPA_TARGET</c> where neither states targets.</summary>
    public ValueOrReason<Trajectory> Trajectory { get; }

    /// <summary>Table and row of the trajectory; empty where there is none.</summary>
    public TableReference TrajectorySource { get; }
}
