namespace Bkpsdm.Indicators;

/// <summary>Σ(parts × value) / whole: one exact sum and one division.</summary>
internal static class WeightedSum
{
    // Within these bounds a sum of products has at most 27 digits, so that decimal arithmetic loses none and no order matters.
    public const long LargestWhole = 1_000_000_000;
    private const decimal LargestFast = 1_000_000_000_000m;
    private const int FastDecimals = 6;

    public static ValueOrReason<decimal> Of(ReadOnlySpan<decimal> values, ReadOnlySpan<long> parts, long whole)
    {
        var sum = 0m;
        for (var i = 0; i < values.Length; i++)
        {
            if (!IsFast(values[i]))
            {
                return OfFractions(values, parts, whole);
            }

            sum += parts[i] * values[i];
        }

        return sum / whole;
    }

#if NETSTANDARD2_0
    private static bool IsFast(decimal value) => Math.Abs(value) < LargestFast && decimal.Round(value, FastDecimals) == value;
#else
    private static bool IsFast(decimal value) => Math.Abs(value) < LargestFast && value.Scale <= FastDecimals;
#endif

    private static ValueOrReason<decimal> OfFractions(ReadOnlySpan<decimal> values, ReadOnlySpan<long> parts, long whole)
    {
        var sum = Fraction.Zero;
        for (var i = 0; i < values.Length; i++)
        {
            sum += Fraction.FromDecimal(values[i]) * Fraction.FromWhole(parts[i]);
        }

        return Fraction.ToValue(sum / Fraction.FromWhole(whole));
    }
}
