using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The choice between the two results of a node: the one that it brings to its parent. No regulation sets it; the caller names one.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default rule.")]
public enum ChildValueRule
{
    /// <summary>The achievement of its own indicators, and nothing else: each level is judged by its children.</summary>
    OwnAchievement = 1,

    /// <summary>The achievement of its own indicators where that is known, otherwise the contribution of its children.</summary>
    OwnAchievementElseContribution = 2,

    /// <summary>The contribution of its children; a leaf brings the achievement of its own indicators. Only leaves count.</summary>
    Contribution = 3,
}
