using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Exact and fair splitting of a total by weights (largest remainder, <i>sisa terbesar</i>).</summary>
/// <remarks>
/// The shares are multiples of the step and add up to the total to the last digit. No share is one whole step or more away from
/// its exact part; a larger weight never gets less than a smaller one; equal remainders go to the earlier place; the split of the
/// opposite total is the opposite of the split.
/// </remarks>
/// <example><code>
/// // Ten documents over four triwulan of equal weight: whole documents, and their sum is ten.
/// var shares = Apportionment.Split(10, 1, [1, 1, 1, 1]); // 3, 3, 2, 2
/// </code></example>
public static class Apportionment
{
    /// <summary>Splits a total.</summary>
    /// <param name="total">The total, a multiple of the step, of either sign.</param>
    /// <param name="step">The smallest part that is given out, above zero: 1 document, 0.5 percent, 1000 rupiah.</param>
    /// <param name="weights">The weights, none negative; a weight of zero gets nothing.</param>
    /// <returns>
    /// The shares in the order of the weights, or the reason why there are none. The reasons: <c>BOBOT_SEMUA_NOL</c> (also without weights),
    /// <c>MASUKAN_TIDAK_SAH</c> (a negative weight), <c>BUKAN_KELIPATAN_LANGKAH</c>, <c>LANGKAH_TERLALU_HALUS</c> (a share would
    /// need more digits than a decimal holds).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not above zero.</exception>
    public static ValueOrReason<IReadOnlyList<decimal>> Split(decimal total, decimal step, IReadOnlyList<long> weights)
    {
        Guard.Against.Null(weights);
        if (step <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "The step must be above zero.");
        }

        if (Refuses(weights) is { } reason)
        {
            return reason;
        }

        var steps = Fraction.FromDecimal(Math.Abs(total)) / Fraction.FromDecimal(step);
        return steps.Denominator.IsOne
            ? ToAmounts(Share(steps.Numerator, weights), step, Math.Sign(total))
            : TargetReasons.NotMultipleOfStep(total, step);
    }

    /// <summary>The working of a split: for each place its exact part and the share that it got.</summary>
    /// <param name="total">The total, a multiple of the step, of either sign.</param>
    /// <param name="step">The smallest part that is given out, above zero.</param>
    /// <param name="weights">The weights, none negative.</param>
    /// <returns>One step a place; the reason where there are no shares.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not above zero.</exception>
    public static Explanation Explain(decimal total, decimal step, IReadOnlyList<long> weights)
    {
        var shares = Split(total, step, weights);
        var whole = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight).ToString(CultureInfo.InvariantCulture);
        return Explanation.Create(
            BilingualText.Create("Pembagian dengan sisa terbesar", "Split by largest remainder"),
            shares.Map(_ => total),
            Working.Of("{0} dalam langkah {1}", "{0} in steps of {1}", total, step),
            steps: shares.Match(
                amounts => amounts.Select((amount, place) => Explanation.Create(
                    BilingualText.Create($"Bagian {Place(place)}", $"Share {Place(place)}"),
                    amount,
                    Working.Of("{0} × {1} / {2}, dibulatkan ke langkah", "{0} × {1} / {2}, to a whole step", total, weights[place], whole))),
                _ => []));
    }

    private static string Place(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static Reason? Refuses(IReadOnlyList<long> weights)
    {
        var negative = weights.FirstOrDefault(weight => weight < 0);
        return negative < 0 ? Reason.InvalidInput("bobot", negative, ValueRange.Create(0, null))
            : weights.All(weight => weight == 0) ? TargetReasons.AllWeightsZero
            : null;
    }

    /// <summary>Every place gets the whole steps of its exact part; the remaining steps go, one each, to the largest remainders.</summary>
    private static BigInteger[] Share(BigInteger steps, IReadOnlyList<long> weights)
    {
        var whole = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        var shares = new BigInteger[weights.Count];
        var remainders = new BigInteger[weights.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = BigInteger.DivRem(steps * weights[i], whole, out remainders[i]);
        }

        var left = (int)shares.Aggregate(steps, (rest, share) => rest - share);
        foreach (var place in Enumerable.Range(0, shares.Length).OrderByDescending(place => remainders[place]).Take(left))
        {
            shares[place]++;
        }

        return shares;
    }

    private static ValueOrReason<IReadOnlyList<decimal>> ToAmounts(BigInteger[] shares, decimal step, int sign)
    {
        var amounts = new decimal[shares.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var exact = Fraction.FromInteger(shares[i]) * Fraction.FromDecimal(step);
            if (!exact.TryToDecimal(out var amount) || Fraction.FromDecimal(amount) != exact)
            {
                return TargetReasons.ShareTooFine;
            }

            amounts[i] = sign * amount;
        }

        return ValueOrReason<IReadOnlyList<decimal>>.Known(Array.AsReadOnly(amounts));
    }
}
