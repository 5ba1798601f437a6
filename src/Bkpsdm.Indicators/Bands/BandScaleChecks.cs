namespace Bkpsdm.Indicators;

/// <summary>The checks that every scale must pass, statutory or the caller's own.</summary>
internal static class BandScaleChecks
{
    public static void Run(BoundaryRule rule, Rounding reading, ValueRange range, Band[] bands, string parameter)
    {
        if (bands.Length == 0 || Array.IndexOf(bands, null) >= 0)
        {
            throw new ArgumentException("A scale needs at least one band, and none may be null.", parameter);
        }

        if (bands[0].Lower != range.Minimum)
        {
            throw new ArgumentException($"The lowest band '{bands[0]}' must begin at the minimum of the range ({End(range.Minimum)}), not at {End(bands[0].Lower)}.", parameter);
        }

        for (var i = 1; i < bands.Length; i++)
        {
            CheckEnd(bands[i - 1], bands[i], rule, reading, range, parameter);
        }

        RefuseSharedNames(bands, parameter);
    }

    private static void CheckEnd(Band below, Band band, BoundaryRule rule, Rounding reading, ValueRange range, string parameter)
    {
        if (band.Lower is not { } lower || lower <= below.Lower)
        {
            throw new ArgumentException($"The band '{band}' must begin above '{below}' ({End(below.Lower)}), not at {End(band.Lower)}; give the lowest band first.", parameter);
        }

        // A band that begins at the maximum holds one value under "at least" and none under "more than".
        if (lower > range.Maximum || (rule == BoundaryRule.MoreThan && lower == range.Maximum))
        {
            throw new ArgumentException($"No value of the range {range} reaches the band '{band}', which begins at {End(lower)}.", parameter);
        }

        if (reading.Apply(lower) != lower)
        {
            throw new ArgumentException($"The band '{band}' begins at {End(lower)}, but values are read rounded ({reading}) before they are compared.", parameter);
        }
    }

    private static void RefuseSharedNames(Band[] bands, string parameter)
    {
        var owners = new Dictionary<string, Band>(StringComparer.OrdinalIgnoreCase);
        foreach (var band in bands)
        {
            foreach (var name in band.Names().Select(name => name.Trim()))
            {
                if (owners.TryGetValue(name, out var owner) && !ReferenceEquals(owner, band))
                {
                    throw new ArgumentException($"The name '{name}' belongs to two bands of the scale.", parameter);
                }

                owners[name] = band;
            }
        }
    }

    private static string End(decimal? end) => end is { } number ? ExactText.Of(number) : "no end";
}
