namespace Bkpsdm.Indicators;

/// <summary>Sums and shares of exact points.</summary>
internal static class SakipPoints
{
    /// <summary>The sum, or the first reason in the order given.</summary>
    public static ValueOrReason<Fraction> Sum(IEnumerable<ValueOrReason<Fraction>> points)
    {
        var sum = Fraction.Zero;
        foreach (var point in points)
        {
            if (!point.TryGet(out var value))
            {
                return point.Reason!;
            }

            sum += value;
        }

        return sum;
    }

    public static ValueOrReason<decimal> ToDecimal(Fraction value) => value.TryToDecimal(out var number) ? number : Reason.TooLarge;

    public static ValueOrReason<decimal> Percent(ValueOrReason<Fraction> points, Fraction maximum) =>
        points.Bind(value => ToDecimal(value / maximum * Fraction.FromWhole(100)));
}
