using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The treatment of a part without a value in a mean.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default rule.")]
public enum MissingValueRule
{
    /// <summary>One part without a value makes the whole unknown.</summary>
    Unknown = 1,

    /// <summary>The weights of the known parts are made one whole again.</summary>
    Renormalise = 2,

    /// <summary>A part without a value counts as zero.</summary>
    Zero = 3,
}
