using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>Which of its two results a node brings to the node above it. No regulation says so; the caller names one.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default rule.")]
public enum ChildValueRule
{
    /// <summary>The achievement of its own indicators, and nothing else: each level is judged by the level right below it.</summary>
    OwnAchievement = 1,

    /// <summary>The achievement of its own indicators where that is known, otherwise the contribution from below it.</summary>
    OwnAchievementElseContribution = 2,

    /// <summary>The contribution from below it; a node that has nothing below brings the achievement of its own indicators. Only the lowest nodes count.</summary>
    Contribution = 3,
}
