using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Indicators;

/// <summary>The reading of the target on a day within a year. Plans state year ends only, so the reading of a day is a choice with a name.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default reading.")]
public enum Interpolation
{
    /// <summary>A straight line by days from one 31 December to the next stated one.</summary>
    Linear = 1,

    /// <summary>Steps: the value of the last stated 31 December holds until the next one is reached.</summary>
    Step = 2,

    /// <summary>The target of the year holds from its 1 January.</summary>
    TargetOfYear = 3,
}
