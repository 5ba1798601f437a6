using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Exact sums of points and what becomes of them.</summary>
internal static class MeritPoints
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

    /// <summary>The decimal that is exactly this number; a sum that would have to be rounded is refused, because a category may turn on it.</summary>
    public static ValueOrReason<decimal> Exactly(Fraction value) =>
        value.TryToDecimal(out var number) && Fraction.FromDecimal(number) == value ? number : MeritReasons.TooFine;

    /// <summary>The nearest decimal, for shares.</summary>
    public static ValueOrReason<decimal> Nearest(Fraction value) => value.TryToDecimal(out var number) ? number : Reason.TooLarge;

    /// <summary>The place of each value, 1 for the largest; equal values share a place; an unknown one keeps its reason.</summary>
    public static ValueOrReason<int>[] Ranks(ValueOrReason<Fraction>[] values)
    {
        var known = new List<Fraction>();
        foreach (var value in values)
        {
            if (value.TryGet(out var number))
            {
                known.Add(number);
            }
        }

        return [.. values.Select(value => value.Map(own => 1 + known.Count(other => other > own)))];
    }
}
