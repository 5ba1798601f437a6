namespace Bkpsdm.Indicators;

/// <summary>How well a number of a regulation is confirmed.</summary>
/// <remarks>Numbers that fewer than two independent sources confirm can be replaced by the caller, and say so.</remarks>
public enum SourceConfidence
{
    /// <summary>Recalled only; found in no source.</summary>
    Recalled = 0,

    /// <summary>Inferred by arithmetic from confirmed data.</summary>
    Inferred = 1,

    /// <summary>One source.</summary>
    OneSource = 2,

    /// <summary>Two independent sources agree.</summary>
    TwoSources = 3,

    /// <summary>Three or more independent sources agree.</summary>
    ThreeSources = 4,
}
