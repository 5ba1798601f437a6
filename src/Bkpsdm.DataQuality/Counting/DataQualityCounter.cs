using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace Bkpsdm.DataQuality;

/// <summary>Model compiled for memory (<i>penghitung</i>). It counts records in one pass, without an allocation per record.</summary>
/// <typeparam name="T">The record type.</typeparam>
/// <remarks>
/// All rules are one delegate. A group rule keeps the members of each group, so that memory grows with the groups and not with the
/// records. Half of a surrogate pair in a group counts as U+FFFD, as databases store it.
/// No record is null. Safe for use from several threads.
/// </remarks>
public sealed partial class DataQualityCounter<T>
{
    private readonly RuleSet<T> rules;
    private readonly TallyFrame frame;
    private readonly CountOne<T> countOne;
    private readonly GroupOf<T>[] groupOf;
    private readonly Lazy<MarkOne<T>> markOne;

    internal DataQualityCounter(RuleSet<T> rules, TallyFrame frame)
    {
        this.rules = rules;
        this.frame = frame;
        countOne = CompiledRules.Count(rules.OfRecords);
        groupOf = [.. rules.OfGroups.Select(CompiledRules.Group)];
        markOne = new Lazy<MarkOne<T>>(() => CompiledRules.Mark(rules.OfRecords));
    }

    /// <summary>Counts records as they come.</summary>
    /// <param name="records">The records; none of them is null.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public DataQualityTally Tally(IEnumerable<T> records)
    {
        var state = new TallyState(frame);
        foreach (var record in Guard.Against.Null(records))
        {
            var one = record;
            Count(ref one, state);
        }

        return DataQualityTally.Of(frame, state);
    }

    /// <summary>Counts records that lie in memory.</summary>
    /// <param name="records">The records; none of them is null.</param>
    /// <returns>The tally.</returns>
    public DataQualityTally Tally(ReadOnlySpan<T> records)
    {
        var state = new TallyState(frame);
        Count(records, state);
        return DataQualityTally.Of(frame, state);
    }

    /// <summary>Counts an array in parts by several threads.</summary>
    /// <param name="records">The records; none of them is null.</param>
    /// <param name="threads">Number of threads, 1 or more.</param>
    /// <returns>The tally. It does not depend on the number of threads.</returns>
    /// <exception cref="ArgumentException"><paramref name="records"/> is null, or <paramref name="threads"/> below 1.</exception>
    public DataQualityTally Tally(T[] records, int threads)
    {
        Guard.Against.Null(records);
        Guard.Against.Outside(threads, 1, int.MaxValue);
        var parts = Math.Min(threads, Math.Max(1, records.Length));
        var states = new TallyState[parts];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
        {
            var first = (int)((long)records.Length * part / parts);
            var end = (int)((long)records.Length * (part + 1) / parts);
            states[part] = new TallyState(frame);
            Count(records.AsSpan(first, end - first), states[part]);
        });
        for (var part = 1; part < parts; part++)
        {
            states[0].Add(states[part]);
        }

        return DataQualityTally.Of(frame, states[0]);
    }

    /// <summary>Counts records as they arrive.</summary>
    /// <param name="records">The records; none of them is null.</param>
    /// <param name="cancellationToken">Ends the counting early.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The counting was ended early.</exception>
    public async Task<DataQualityTally> TallyAsync(IAsyncEnumerable<T> records, CancellationToken cancellationToken = default)
    {
        var state = new TallyState(frame);
        await foreach (var record in Guard.Against.Null(records).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var one = record;
            Count(ref one, state);
        }

        return DataQualityTally.Of(frame, state);
    }

    /// <summary>Counts records by a key, such as the unit or the kind of employment.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="records">The records; none of them is null.</param>
    /// <param name="key">The key of a record; not null.</param>
    /// <returns>A tally for each key. Merged they are the tally of all records.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyDictionary<TKey, DataQualityTally> TallyBy<TKey>(IEnumerable<T> records, Func<T, TKey> key)
        where TKey : notnull
    {
        Guard.Against.Null(key);
        Dictionary<TKey, TallyState> states = [];
        foreach (var record in Guard.Against.Null(records))
        {
            var one = record;
            var at = key(one);
            if (!states.TryGetValue(at, out var state))
            {
                states.Add(at, state = new TallyState(frame));
            }

            Count(ref one, state);
        }

        return states.ToDictionary(pair => pair.Key, pair => DataQualityTally.Of(frame, pair.Value));
    }

    private void Count(ReadOnlySpan<T> records, TallyState state)
    {
        ref var first = ref MemoryMarshal.GetReference(records);
        for (var i = 0; i < records.Length; i++)
        {
            Count(ref Unsafe.Add(ref first, i), state);
        }
    }

    // Half of a surrogate pair is what databases make of it, so that both count the same groups and every tally can be written.
    private string? GroupOf(int rule, ref T record) => groupOf[rule](ref record) is { } group ? UnicodeText.Repaired(group) : null;

    private void Count(ref T record, TallyState state)
    {
        countOne(ref record, state.Counts);
        state.Records++;
        for (var rule = 0; rule < groupOf.Length; rule++)
        {
            if (GroupOf(rule, ref record) is { } group)
            {
                state.AddGroup(rule, group, 1);
            }
        }
    }
}
