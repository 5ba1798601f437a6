namespace Bkpsdm.Indicators;

/// <summary>A / B × 100 with one rounding, on the last digit of a decimal. B is not zero.</summary>
internal static class ExactPercent
{
    private const decimal LargestFast = 1_000_000_000_000_000_000m;
    private const decimal SmallestFast = 0.000001m;

    public static ValueOrReason<decimal> Of(decimal above, decimal below)
    {
        // Times 100 moves the point and loses no digit, and a division rounds once; only extreme numbers need the fraction.
        if (Math.Abs(above) < LargestFast && Math.Abs(below) >= SmallestFast)
        {
            return above * 100 / below;
        }

        var exact = Fraction.FromDecimal(above) / Fraction.FromDecimal(below) * Fraction.FromWhole(100);
        return Fraction.ToValue(exact);
    }
}
