using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Order in which to mend records (<i>urutan perbaikan</i>). The record with the largest gain comes first.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <remarks>
/// A record is mended wholly, and each costs the same. The gain of a record is the sum of the gains of its failed rules, whatever is
/// mended before it. No other order reaches any index with fewer records. The populations stay as they are. A member of a group
/// counts for itself, though mending the last but one also clears the last. Gains of group rules are exact for whole groups.
/// Immutable.
/// </remarks>
public sealed class MendingOrder<TKey>
{
    private MendingOrder(ValueOrReason<decimal> start, Fraction? exactStart, IReadOnlyList<MendingStep<TKey>> steps)
    {
        Start = start;
        ExactStart = exactStart;
        Steps = steps;
    }

    /// <summary>Index before any step.</summary>
    public ValueOrReason<decimal> Start { get; }

    /// <summary>Failing records in order. Records with equal gains stand as they came. With an unknown index no gain is known, and all stand as they came.</summary>
    public IReadOnlyList<MendingStep<TKey>> Steps { get; }

    internal Fraction? ExactStart { get; }

    /// <summary>Number of records to mend to reach an index (<i>target</i>).</summary>
    /// <param name="target">The index to reach, such as 95.</param>
    /// <returns>The smallest number, 0 for a target that is reached already. Unknown with <c>TARGET_TIDAK_TERCAPAI</c> where mending all records does not reach it, and with the reason of the index where that is unknown.</returns>
    public ValueOrReason<int> StepsTo(decimal target)
    {
        if (ExactStart is not { } reached)
        {
            return Start.Reason!;
        }

        var goal = Fraction.FromDecimal(target);
        for (var count = 0; ; count++)
        {
            if (reached >= goal)
            {
                return count;
            }

            if (count == Steps.Count)
            {
                return Reason.Create("TARGET_TIDAK_TERCAPAI", BilingualText.Create(
                    FormattableString.Invariant($"memperbaiki semua {Steps.Count} rekaman tidak mencapai {target}"),
                    FormattableString.Invariant($"mending all {Steps.Count} records does not reach {target}")));
            }

            reached = Steps[count].ExactAfter!.Value;
        }
    }

    /// <summary>Gains by parts of the records, such as the unit or the kind of employment. The part with the largest gain comes first.</summary>
    /// <typeparam name="TPart">The type of the part.</typeparam>
    /// <param name="part">Part of a record, by its key; not null.</param>
    /// <returns>Parts with at least one failing record. Their gains add up to the gain of all steps. With an unknown index the gains are unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IReadOnlyList<MendingPart<TPart>> GroupBy<TPart>(Func<TKey, TPart> part)
        where TPart : notnull
    {
        Guard.Against.Null(part);
        return
        [
            .. Steps
                .GroupBy(step => part(step.Record.Key))
                .Select(group => new MendingPart<TPart>(group.Key, group.Count(), group.Aggregate((Fraction?)Fraction.Zero, (sum, step) => sum + step.ExactGain)))
                .OrderByDescending(one => one.ExactGain ?? Fraction.Zero),
        ];
    }

    /// <summary>Makes the order from the gain of a record for each rule.</summary>
    internal static MendingOrder<TKey> Of(ValueOrReason<decimal> start, Fraction? exactStart, Dictionary<string, Fraction> gains, IEnumerable<FailingRecord<TKey>> failing)
    {
        if (exactStart is not { } reached)
        {
            return new MendingOrder<TKey>(start, null, [.. failing.Select(record => new MendingStep<TKey>(record, null, null))]);
        }

        var gain = new Dictionary<string, Fraction>(StringComparer.Ordinal);
        Fraction GainOf(FailingRecord<TKey> record)
        {
            // Few sets of rules fail together, so each sum is made once.
            var codes = string.Join(",", record.Codes);
            if (!gain.TryGetValue(codes, out var sum))
            {
                gain.Add(codes, sum = record.Codes.Aggregate(Fraction.Zero, (whole, code) => whole + gains[code]));
            }

            return sum;
        }

        var steps = new List<MendingStep<TKey>>();
        foreach (var (record, points) in failing.Select(record => (record, GainOf(record))).OrderByDescending(pair => pair.Item2))
        {
            reached += points;
            steps.Add(new MendingStep<TKey>(record, points, reached));
        }

        return new MendingOrder<TKey>(start, exactStart, steps);
    }
}
