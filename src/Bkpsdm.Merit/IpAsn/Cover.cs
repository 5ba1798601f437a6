using System.Numerics;

namespace Bkpsdm.Merit;

/// <summary>The number of persons taken of each item so that the gains cover the gap. The least effort of any choice is null where it is the effort of this one.</summary>
internal sealed record Cover(long[] Persons, decimal? LeastEffort)
{
    public static Cover Nothing(int items) => new(new long[items], null);

    /// <summary>The cheapest choice: exact within the limit of cells, else a choice with a bound. All items together cover the gap.</summary>
    public static Cover Cheapest(CoverItem[] items, long missing, int cells)
    {
        var unit = items.Aggregate(0L, (common, item) => (long)BigInteger.GreatestCommonDivisor(common, item.Gain));
        var units = ((missing - 1) / unit) + 1;
        return (units + 1) * (decimal)items.Length <= cells
            ? new Cover(CoverTable.Solve(items, unit, (int)units), null)
            : Greedy(items, missing);
    }

    // The cheapest points first: no plan can cost less than the same points with a fraction of the last person.
    private static Cover Greedy(CoverItem[] items, long missing)
    {
        var persons = new long[items.Length];
        var effort = 0m;
        foreach (var i in Enumerable.Range(0, items.Length).OrderBy(i => Fraction.FromDecimal(items[i].Effort) / Fraction.FromWhole(items[i].Gain)))
        {
            var all = items[i].Persons * items[i].Gain;
            if (all < missing)
            {
                persons[i] = items[i].Persons;
                effort += items[i].Persons * items[i].Effort;
                missing -= all;
                continue;
            }

            persons[i] = ((missing - 1) / items[i].Gain) + 1;
            return new Cover(persons, effort + LeastFor(items[i], missing));
        }

        return new Cover(persons, null);
    }

    // Efforts have two decimals, so that every plan costs whole hundredths and the bound may be rounded up to one.
    private static decimal LeastFor(CoverItem item, long missing)
    {
        var hundredths = new BigInteger(item.Effort * 100m) * missing;
        var least = BigInteger.DivRem(hundredths, item.Gain, out var rest);
        return (decimal)(least + (rest.IsZero ? 0 : 1)) / 100m;
    }
}
