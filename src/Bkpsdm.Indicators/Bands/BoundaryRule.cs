namespace Bkpsdm.Indicators;

/// <summary>How a regulation writes the lower end of a band: with the end itself inside (<c>&gt;=</c>) or outside (<c>&gt;</c>).</summary>
public enum BoundaryRule
{
    /// <summary>A value at the lower end belongs to the band: 91 is in "91 or more".</summary>
    AtLeast = 0,

    /// <summary>A value at the lower end belongs to the band below: 80 is not in "more than 80" (SAKIP).</summary>
    MoreThan = 1,
}
