namespace Bkpsdm.Merit;

/// <summary>The standing of a person in a measurement.</summary>
internal enum IpAsnStanding
{
    /// <summary>All four dimensions are known.</summary>
    Measured,

    /// <summary>Without an appraisal and taken for 0 points by the policy.</summary>
    ZeroPoints,

    /// <summary>Without an appraisal; performance and total are unknown.</summary>
    UnknownPerformance,

    /// <summary>Without an appraisal and left out by the policy.</summary>
    LeftOut,

    /// <summary>Of a kind of employment without measurement.</summary>
    NotMeasured,

    /// <summary>Of a kind of position for which the rubric has no points.</summary>
    WithoutPoints,
}
