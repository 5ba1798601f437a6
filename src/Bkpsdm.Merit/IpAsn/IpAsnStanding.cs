namespace Bkpsdm.Merit;

/// <summary>How a person stands to a measurement.</summary>
internal enum IpAsnStanding
{
    /// <summary>All four dimensions are known.</summary>
    Measured,

    /// <summary>Without an appraisal, and taken for 0 points by the policy.</summary>
    ZeroPoints,

    /// <summary>Without an appraisal, so that performance and total are unknown.</summary>
    UnknownPerformance,

    /// <summary>Without an appraisal, and left out by the policy.</summary>
    LeftOut,

    /// <summary>Of a kind of employment that is not measured.</summary>
    NotMeasured,

    /// <summary>Of a kind of position for which the rubric has no points.</summary>
    WithoutPoints,
}
