using System.Linq.Expressions;
using Ardalis.GuardClauses;

namespace Bkpsdm.DataQuality;

/// <content>The same rules as queries, which the host runs.</content>
public sealed partial class DataQualityModel<T>
{
    /// <summary>The rules that cannot run in a database, each with the part that stands in the way; empty where all can.</summary>
    /// <remarks>A rule may use fields, constants, whole numbers (divided by constants above zero, never narrowed), comparisons, <c>Contains</c> of a
    /// constant array, list or set, and the functions of <see cref="Portable"/>. What it cannot see: a number that overflows, and a
    /// column that the host stores in another form, such as an enum as text.</remarks>
    /// <returns>The faults, in the order of the rules.</returns>
    public IReadOnlyList<PortabilityFault> NotPortable() => PortabilityCheck.Faults(rules);

    /// <summary>All record rules as one aggregate query with one row; run it and hand the row to <see cref="ToTally"/>.</summary>
    /// <remarks>Proven with EF Core on SQLite and PostgreSQL, whose text comparison is by bytes. A source without records gives no row.</remarks>
    /// <param name="source">The records.</param>
    /// <returns>The query: number of records, then for each record rule its population and its disparate records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A rule is not portable; the message names it.</exception>
    public IQueryable<long[]> TallyQuery(IQueryable<T> source)
    {
        Guard.Against.Null(source);
        PortabilityCheck.Require(rules);
        return TallyQueries.Of(rules, source);
    }

    /// <summary>A group rule as a query: each group with its members.</summary>
    /// <param name="source">The records.</param>
    /// <param name="kode">The code of the group rule.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException"><paramref name="source"/> is null, or the model has no group rule of this code.</exception>
    /// <exception cref="InvalidOperationException">A rule is not portable; the message names it.</exception>
    public IQueryable<GroupMembers> GroupQuery(IQueryable<T> source, string kode)
    {
        Guard.Against.Null(source);
        Guard.Against.Blank(kode);
        var rule = rules.OfGroups.FirstOrDefault(rule => string.Equals(rule.Kode, kode, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The model has no group rule {kode}.", nameof(kode));
        PortabilityCheck.Require(rules);
        return TallyQueries.Members(source, rule);
    }

    /// <summary>Reads what the queries gave.</summary>
    /// <param name="row">The row of <see cref="TallyQuery"/>; null where the source has no record.</param>
    /// <param name="groups">For each group rule the rows of <see cref="GroupQuery"/>, by its code; null where the model has none.</param>
    /// <returns>The tally; it merges with those counted in memory.</returns>
    /// <exception cref="ArgumentException">The row has another length, a count is negative or larger than what it is a part of, or the groups of a rule are missing or have more members than there are records.</exception>
    public DataQualityTally ToTally(long[]? row, IReadOnlyDictionary<string, IReadOnlyList<GroupMembers>>? groups = null) => TallyRows.Tally(frame, row, groups);

    /// <summary>The records that fail a rule, as a query; run it and hand the rows to <see cref="ToFailing"/>.</summary>
    /// <remarks>
    /// Order and limit are the host's (<c>OrderBy</c> on the source, <c>Take</c>). A group is looked for within the source: where its
    /// members lie in several databases, none of them knows that they are several.
    /// </remarks>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The records.</param>
    /// <param name="key">The key of a record: what the host finds it by.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A rule is not portable, or the model has more than 63 record rules; the message says so.</exception>
    public IQueryable<FailingRow<TKey>> FailingQuery<TKey>(IQueryable<T> source, Expression<Func<T, TKey>> key)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(key);
        PortabilityCheck.Require(rules);
        return FailingQueries.Of(rules, source, key);
    }

    /// <summary>Names the rules of the rows.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="rows">The rows of <see cref="FailingQuery"/>, in the order of the host.</param>
    /// <returns>The failing records, read as the rows come. Where one of a group may stay, it is the first that comes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public IEnumerable<FailingRecord<TKey>> ToFailing<TKey>(IEnumerable<FailingRow<TKey>> rows) => FailingQueries.Named(rules, Guard.Against.Null(rows));
}
