using Ardalis.GuardClauses;

namespace Bkpsdm.DataQuality;

/// <content>The failing records.</content>
public sealed partial class DataQualityCounter<T>
{
    /// <summary>Failing records, as they come.</summary>
    /// <remarks>
    /// A group rule needs the tally of all records first. By its reading all members of a shared group fail, or all but the first
    /// that comes.
    /// </remarks>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="records">The same records as were tallied; none of them is null.</param>
    /// <param name="key">Key by which the host finds a record.</param>
    /// <param name="tally">The tally of all records.</param>
    /// <param name="limit">Largest number of failing records; null for all.</param>
    /// <returns>The failing records, evaluated as they are read.</returns>
    /// <exception cref="ArgumentException">An argument is null, the tally is of another model, or the limit is below 1.</exception>
    public IEnumerable<FailingRecord<TKey>> Failing<TKey>(IEnumerable<T> records, Func<T, TKey> key, DataQualityTally tally, int? limit = null)
    {
        Guard.Against.Null(records);
        Guard.Against.Null(key);
        DataQualityTally.Require(tally, frame);
        Guard.Against.Outside(limit ?? 1, 1, int.MaxValue, nameof(limit));
        return Find(records, key, tally).Take(limit ?? int.MaxValue);
    }

    private IEnumerable<FailingRecord<TKey>> Find<TKey>(IEnumerable<T> records, Func<T, TKey> key, DataQualityTally tally)
    {
        var marks = new bool[rules.OfRecords.Count];
        var seen = new HashSet<(string Rule, string Group)>();
        foreach (var record in records)
        {
            var one = record;
            var failing = Codes(ref one, marks, tally, seen);
            if (failing.Count > 0)
            {
                yield return new FailingRecord<TKey>(key(record), failing);
            }
        }
    }

    private List<string> Codes(ref T record, bool[] marks, DataQualityTally tally, HashSet<(string Rule, string Group)> seen)
    {
        markOne.Value(ref record, marks);
        List<string> codes = [];
        int ofRecords = 0, ofGroups = 0;
        foreach (var rule in rules.All)
        {
            if (rule.IsGroup ? rule.FailsIn(Shared(rule, GroupOf(ofGroups++, ref record), tally), seen) : marks[ofRecords++])
            {
                codes.Add(rule.Kode);
            }
        }

        return codes;
    }

    private static string? Shared(DisparityRule<T> rule, string? group, DataQualityTally tally) =>
        group is not null && tally.MembersOf(rule.Kode, group) > 1 ? group : null;
}
