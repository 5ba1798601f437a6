namespace Bkpsdm.Indicators;

/// <summary>How a target of zero counts for achievement. A ratio to zero does not exist, so only a named policy can give a number.</summary>
public enum ZeroTargetPolicy
{
    /// <summary>The achievement is unknown (<c>TARGET_NOL</c>).</summary>
    Unknown = 0,

    /// <summary>100 percent where the realisation is exactly zero (no finding was planned and none came), otherwise unknown (<c>TARGET_NOL</c>).</summary>
    HundredWhenZero = 1,

    /// <summary>All or nothing: 100 percent where the realisation is zero or better, 0 percent where it is worse.</summary>
    HundredOrZero = 2,
}
