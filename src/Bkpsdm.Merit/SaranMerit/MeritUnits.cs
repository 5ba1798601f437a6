using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The largest unit of which every weight is a whole multiple: weights of 2.5 and 2 are 5 and 4 units of 0.5.</summary>
internal static class MeritUnits
{
    private const int MostDecimals = 9;

    /// <summary>The unit, or the reason why there is none to compute with.</summary>
    public static ValueOrReason<decimal> Of(IEnumerable<decimal> weights)
    {
        var all = weights.ToArray();
        var factor = 1m;
        for (var decimals = 0; Array.Exists(all, weight => decimal.Truncate(weight * factor) != weight * factor); decimals++)
        {
            if (decimals == MostDecimals)
            {
                return SaranReasons.TooFine;
            }

            factor *= 10m;
        }

        return all.Length == 0 ? 1m : all.Select(weight => (long)(weight * factor)).Aggregate(Divisor) / factor;
    }

    private static long Divisor(long one, long other) => other == 0 ? one : Divisor(other, one % other);
}
