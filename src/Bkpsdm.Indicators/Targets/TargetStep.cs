namespace Bkpsdm.Indicators;

/// <summary>The way from one stated point of a trajectory to the next: baseline to first target, or target to target.</summary>
/// <remarks>Immutable. Made by <see cref="Trajectory"/>.</remarks>
public sealed class TargetStep
{
    internal TargetStep(YearTarget from, YearTarget to, decimal change)
    {
        From = from;
        To = to;
        Change = change;
    }

    /// <summary>The earlier point; the baseline where it is the first one.</summary>
    public YearTarget From { get; }

    /// <summary>The later point.</summary>
    public YearTarget To { get; }

    /// <summary>The later value less the earlier one, in the unit of the trajectory; the nearest decimal.</summary>
    public decimal Change { get; }

    /// <summary>Both points in invariant text.</summary>
    /// <returns>Such as <c>2024: 79 -> 2025: 70</c>.</returns>
    public override string ToString() => $"{From} -> {To}";
}
