using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Indicators;

/// <summary>The standing of a realisation against its trajectory, by polarity.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default status.")]
public enum TrajectoryStatus
{
    /// <summary>Worse than the target.</summary>
    Behind = 1,

    /// <summary>Exactly on the target.</summary>
    OnTarget = 2,

    /// <summary>Better than the target.</summary>
    Ahead = 3,
}
