namespace Bkpsdm.Indicators;

/// <summary>A change of direction in a trajectory: it went one way and then the other.</summary>
/// <remarks>Immutable. Made by <see cref="Trajectory"/>. Between the two steps there may be years without a change.</remarks>
public sealed class TargetReversal
{
    internal TargetReversal(TargetStep before, TargetStep after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The last step in the old direction.</summary>
    public TargetStep Before { get; }

    /// <summary>The first step in the new direction.</summary>
    public TargetStep After { get; }

    /// <summary>Both steps in invariant text.</summary>
    /// <returns>Such as <c>2024: 79 -> 2025: 70, 2025: 70 -> 2026: 80</c>.</returns>
    public override string ToString() => $"{Before}, {After}";
}
