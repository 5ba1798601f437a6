using System.Linq.Expressions;
using Ardalis.GuardClauses;

namespace Bkpsdm.DataQuality;

/// <content>The same rules as queries, which the host runs.</content>
public sealed partial class DataQualityModel<T>
{
    /// <summary>Rules that cannot run in a database, each with the part in the way; empty where all can.</summary>
    /// <remarks>
    /// A rule may use fields, constants, whole numbers (divided by constants above zero, never narrowed), comparisons, <c>Contains</c>
    /// of a constant array, list or set, and the functions of <see cref="Portable"/>. Two things stay unseen: a number that overflows,
    /// and a column in another form, such as an enum stored as text.
    /// </remarks>
    /// <returns>The faults, in the order of the rules.</returns>
    public IReadOnlyList<PortabilityFault> PortabilityFaults() => PortabilityCheck.Faults(rules);

    /// <summary>Makes one aggregate query of all record rules. Run it and hand its one row to <see cref="ToTally"/>.</summary>
    /// <remarks>The query is proven with EF Core on SQLite and PostgreSQL, both comparing text by bytes. A source without records gives no row.</remarks>
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

    /// <summary>Makes a query of a group rule: each group with the number of its members.</summary>
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

    /// <summary>Makes a tally of the rows of the queries.</summary>
    /// <param name="row">Row of <see cref="TallyQuery"/>; null for a source without records.</param>
    /// <param name="groups">Rows of <see cref="GroupQuery"/> for each group rule, by its code; null for a model without group rules.</param>
    /// <returns>The tally. It merges with those counted in memory.</returns>
    /// <exception cref="ArgumentException">The row has another length, a count is negative or larger than what it is a part of, or the groups of a rule are missing or have more members than there are records.</exception>
    public DataQualityTally ToTally(long[]? row, IReadOnlyDictionary<string, IReadOnlyList<GroupMembers>>? groups = null) => TallyRows.Tally(frame, row, groups);

    /// <summary>Makes a query of the failing records. Run it and hand the rows to <see cref="ToFailing"/>.</summary>
    /// <remarks>
    /// The host chooses order and limit (<c>OrderBy</c> on the source, <c>Take</c>). Group rules are in the query. A shared group is
    /// found within the source. A group with its members in several databases, one in each, is not found.
    /// </remarks>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The records.</param>
    /// <param name="key">Key by which the host finds a record.</param>
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
    /// <param name="rows">Rows of <see cref="FailingQuery"/>, in the order of the host.</param>
    /// <returns>Failing records, read as the rows come. Where one of a group may stay, the first that comes passes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public IEnumerable<FailingRecord<TKey>> ToFailing<TKey>(IEnumerable<FailingRow<TKey>> rows) => FailingQueries.Named(rules, Guard.Against.Null(rows));
}
