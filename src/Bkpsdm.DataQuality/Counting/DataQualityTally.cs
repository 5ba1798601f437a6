using System.Globalization;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Counts over a set of records (<i>rekapitulasi</i>): the population and the disparate records of each rule.</summary>
/// <remarks>
/// An immutable state with an empty element and a merge that is associative and commutative, so that parts can be counted
/// anywhere: in memory, by several threads, in several databases. A group rule keeps members by group, since two parts may hold
/// one group. Model, reference date and parameters are the identity. Tallies of another identity are not merged. Equal tallies are
/// equal bytes in <see cref="ToJson"/>. Safe for use from several threads.
/// </remarks>
public sealed class DataQualityTally : IEquatable<DataQualityTally>
{
    private readonly TallyFrame frame;
    private readonly TallyState state;

    private DataQualityTally(TallyFrame frame, TallyState state)
    {
        this.frame = frame;
        this.state = state;
    }

    /// <summary>Identity: model, reference date and parameters.</summary>
    public string Identity => frame.Identity;

    /// <summary>Number of counted records.</summary>
    public long Records => state.Records;

    internal TallyFrame Frame => frame;

    internal TallyState State => state;

    /// <summary>Puts two parts together.</summary>
    /// <param name="other">A tally of the same model, reference date and parameters.</param>
    /// <returns>The tally of both.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> is null or of another model, date, parameters or rules.</exception>
    /// <exception cref="OverflowException">There are more records than a long can hold.</exception>
    public DataQualityTally Merge(DataQualityTally other)
    {
        if (!frame.SameAs(Guard.Against.Null(other).frame))
        {
            throw new ArgumentException($"The tally of '{other.Identity}' is not of the model '{Identity}'.", nameof(other));
        }

        var sum = new TallyState(frame);
        sum.Add(state);
        sum.Add(other.state);
        return new DataQualityTally(frame, sum);
    }

    /// <summary>Writes the tally as JSON with a fixed order.</summary>
    /// <returns>JSON without insignificant blanks. Equal tallies give equal text.</returns>
    public string ToJson() => DataQualityTallyJson.Write(this);

    /// <inheritdoc/>
    public bool Equals(DataQualityTally? other) =>
        other is not null
        && frame.SameAs(other.frame)
        && state.Records == other.state.Records
        && state.Counts.AsSpan().SequenceEqual(other.state.Counts)
        && state.Groups.Zip(other.state.Groups, SameGroups).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataQualityTally);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Identity) * 397) ^ state.Records.GetHashCode());

    /// <summary>Identity and number of records.</summary>
    /// <returns>Such as <c>ikd|2026-12-31: 6000 rekaman</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1} rekaman", Identity, Records);

    internal static DataQualityTally Of(TallyFrame frame, TallyState state) => new(frame, state);

    /// <summary>Checks that the tally is of a model and throws otherwise.</summary>
    internal static DataQualityTally Require(DataQualityTally? tally, TallyFrame frame) => Guard.Against.Null(tally).frame.SameAs(frame)
        ? tally!
        : throw new ArgumentException($"The tally of '{tally.Identity}' is not of the model '{frame.Identity}'.", nameof(tally));

    internal RuleCount OfRecords(string kode)
    {
        var index = IndexOf(frame.RecordRules, kode);
        return new RuleCount(state.Counts[2 * index], state.Counts[(2 * index) + 1]);
    }

    internal RuleCount OfGroups(string kode, GroupCounting counting)
    {
        var groups = state.Groups[IndexOf(frame.GroupRules, kode)];
        return new RuleCount(groups.Values.Sum(), groups.Values.Sum(members => DisparityRule<object>.Disparate(counting, members)));
    }

    internal long MembersOf(string kode, string group) => state.Groups[IndexOf(frame.GroupRules, kode)].TryGetValue(group, out var members) ? members : 0;

    private static int IndexOf(IReadOnlyList<string> codes, string kode)
    {
        var index = 0;
        while (!string.Equals(codes[index], kode, StringComparison.Ordinal))
        {
            index++;
        }

        return index;
    }

    private static bool SameGroups(Dictionary<string, long> one, Dictionary<string, long> other) =>
        one.Count == other.Count && one.All(group => other.TryGetValue(group.Key, out var members) && members == group.Value);
}
