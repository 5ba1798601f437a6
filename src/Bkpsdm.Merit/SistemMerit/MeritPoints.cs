using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The conversions of exact points.</summary>
internal static class MeritPoints
{
    /// <summary>The decimal equal to this number. A sum that would have to be rounded is refused, because a category may turn on it.</summary>
    public static ValueOrReason<decimal> Exactly(Fraction value) =>
        value.TryToDecimal(out var number) && Fraction.FromDecimal(number) == value ? number : MeritReasons.TooFine;

    /// <summary>The place of each value, 1 for the largest. Equal values share a place. An unknown value keeps its reason.</summary>
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
