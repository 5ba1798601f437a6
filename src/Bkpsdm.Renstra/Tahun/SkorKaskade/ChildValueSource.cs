using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>Which of its two results a node did bring to the node above it.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default source.")]
public enum ChildValueSource
{
    /// <summary>The achievement of its own indicators.</summary>
    OwnAchievement = 1,

    /// <summary>The contribution from below it.</summary>
    Contribution = 2,
}
