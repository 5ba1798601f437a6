namespace Bkpsdm.Indicators;

/// <summary>The distance from a value to one band of a scale.</summary>
/// <remarks>Immutable; made by <see cref="BandScale.GapsAbove(decimal)"/>.</remarks>
public sealed class BandGap
{
    internal BandGap(Band band, decimal gap, bool mustExceed)
    {
        Band = band;
        Gap = gap;
        IsBoundExcluded = mustExceed;
    }

    /// <summary>The band to be reached.</summary>
    public Band Band { get; }

    /// <summary>The distance from the value as the scale reads it to the lower end of the band, in the unit of the scale; 0 or more.</summary>
    public decimal Gap { get; }

    /// <summary>True where the gain must be more than <see cref="Gap"/>, because the lower end itself belongs to the band below.</summary>
    public bool IsBoundExcluded { get; }
}
