using System.Linq.Expressions;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>A rule of data quality (<i>aturan disparitas</i>): to which records it applies, and when one of them is disparate.</summary>
/// <typeparam name="T">The record type in which the rule is written.</typeparam>
/// <remarks>
/// A record rule has a disparity; a group rule has a group key instead, and finds groups with more than one record of the
/// population. The conditions are expressions, so that one text runs in memory and in a database; captured variables are frozen
/// to their values when the rule is made, also arrays and the lists and sets of text and int; another captured object is used as it
/// is, and must not change. What a condition throws in memory ends the counting: test for null before <c>Value</c>, use a
/// field of another record only where that is never null, and bound a number before multiplying it. Immutable.
/// </remarks>
public sealed class DisparityRule<T>
{
    internal DisparityRule(string kode, BilingualText nama, long bobot, Expression<Func<T, bool>> population)
    {
        Kode = kode;
        Nama = nama;
        Bobot = bobot;
        Population = population;
    }

    /// <summary>The code, unique within its model, such as <c>COM_1</c>.</summary>
    public string Kode { get; }

    /// <summary>What is disparate, in a few words (<i>nama</i>).</summary>
    public BilingualText Nama { get; }

    /// <summary>The weight (<i>bobot</i>) in parts of the whole of its dimension.</summary>
    internal long Bobot { get; }

    /// <summary>To which records the rule applies (<i>populasi</i>).</summary>
    public Expression<Func<T, bool>> Population { get; }

    /// <summary>When a record of the population is disparate (<i>disparitas</i>); null for a group rule.</summary>
    public Expression<Func<T, bool>>? Disparity { get; internal init; }

    /// <summary>The group of a record, such as its unit; null for a record rule. A record whose key is null is in no group and not in the population.</summary>
    internal Expression<Func<T, string?>>? GroupKey { get; init; }

    /// <summary>How many of a group count; null for a record rule.</summary>
    internal GroupCounting? Counting { get; init; }

    /// <summary>Why it matters (<i>mengapa</i>).</summary>
    public BilingualText? Mengapa { get; internal init; }

    /// <summary>What to do about a disparate record (<i>tindakan</i>).</summary>
    public BilingualText? Tindakan { get; internal init; }

    /// <summary>True for a rule over groups.</summary>
    public bool IsGroup => GroupKey is not null;

    /// <summary>The code.</summary>
    /// <returns><see cref="Kode"/>.</returns>
    public override string ToString() => Kode;

    /// <summary>How many of a group of so many are disparate.</summary>
    internal static long Disparate(GroupCounting counting, long members) => members < 2 ? 0 : counting == GroupCounting.AllMembers ? members : members - 1;

    /// <summary>Whether a record of a shared group fails the rule; where one of the group may stay, the first that comes does not.</summary>
    internal bool FailsIn(string? shared, HashSet<(string Rule, string Group)> seen) =>
        shared is not null && (!seen.Add((Kode, shared)) || Counting == GroupCounting.AllMembers);

    /// <summary>The same rule over another record type.</summary>
    internal DisparityRule<THost> Map<THost>(RecordMap<T, THost> map) => new(Kode, Nama, Bobot, map.Lift(Population))
    {
        Disparity = Disparity is null ? null : map.Lift(Disparity),
        GroupKey = GroupKey is null ? null : map.Lift(GroupKey),
        Counting = Counting,
        Mengapa = Mengapa,
        Tindakan = Tindakan,
    };
}
