using System.Linq.Expressions;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Rule of data quality (<i>aturan disparitas</i>): a population of records, and the condition under which one of them is disparate.</summary>
/// <typeparam name="T">The record type in which the rule is written.</typeparam>
/// <remarks>
/// <para>
/// A record rule has a disparity. A group rule has a group key instead and finds groups with more than one record of the population.
/// </para>
/// <para>
/// The conditions are expressions, so that one text runs in memory and in a database. Captured variables are frozen to their values
/// when the rule is made, also arrays and the lists and sets of text and int. Any other captured object is used as it is and must
/// not change. An exception in a condition ends the counting in memory: test for null before <c>Value</c>, use a field of another
/// record only where that record is never null, and bound a number before multiplying it. Immutable.
/// </para>
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

    /// <summary>Code, unique within its model, such as <c>COM_1</c>.</summary>
    public string Kode { get; }

    /// <summary>Name of the disparity, in a few words (<i>nama</i>).</summary>
    public BilingualText Nama { get; }

    /// <summary>Weight (<i>bobot</i>) in parts of the whole of its dimension.</summary>
    internal long Bobot { get; }

    /// <summary>Condition for a record to be in the population (<i>populasi</i>).</summary>
    public Expression<Func<T, bool>> Population { get; }

    /// <summary>Condition for a record of the population to be disparate (<i>disparitas</i>); null for a group rule.</summary>
    public Expression<Func<T, bool>>? Disparity { get; internal init; }

    /// <summary>Group of a record, such as its unit; null for a record rule. A record without a group is not in the population.</summary>
    internal Expression<Func<T, string?>>? GroupKey { get; init; }

    /// <summary>Number of disparate records in a shared group; null for a record rule.</summary>
    internal GroupCounting? Counting { get; init; }

    /// <summary>Reason why the disparity matters (<i>mengapa</i>); null where none was given.</summary>
    public BilingualText? Mengapa { get; internal init; }

    /// <summary>Action for a disparate record (<i>tindakan</i>); null where none was given.</summary>
    public BilingualText? Tindakan { get; internal init; }

    /// <summary>True for a group rule.</summary>
    public bool IsGroup => GroupKey is not null;

    /// <summary>The code.</summary>
    /// <returns><see cref="Kode"/>.</returns>
    public override string ToString() => Kode;

    /// <summary>Number of disparate records in a group of so many.</summary>
    internal static long Disparate(GroupCounting counting, long members) => members < 2 ? 0 : counting == GroupCounting.AllMembers ? members : members - 1;

    /// <summary>Tests a record of a shared group. Where one of the group may stay, the first that comes passes.</summary>
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
