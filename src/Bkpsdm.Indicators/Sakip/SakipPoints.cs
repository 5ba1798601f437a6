namespace Bkpsdm.Indicators;

/// <summary>Shares of exact points.</summary>
internal static class SakipPoints
{
    public static ValueOrReason<decimal> Percent(ValueOrReason<Fraction> points, Fraction maximum) =>
        points.Bind(value => Fraction.ToValue(value / maximum * Fraction.FromWhole(100)));
}
