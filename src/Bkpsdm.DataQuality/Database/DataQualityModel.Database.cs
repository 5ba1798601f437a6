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
    public IReadOnlyList<PortabilityFault> NotPortable() =>
    [
        .. from rule in Rules
           from condition in new LambdaExpression?[] { rule.Population, rule.Disparity, rule.GroupKey }
           where condition is not null
           let part = PortabilityCheck.FirstFault(condition)
           where part is not null
           select new PortabilityFault(rule.Kode, part),
    ];

    /// <summary>All record rules as one aggregate query with one row; run it and hand the row to <see cref="ToTally"/>.</summary>
    /// <remarks>Proven with EF Core on SQLite and PostgreSQL, whose text comparison is by bytes. A source without records gives no row.</remarks>
    /// <param name="source">The records.</param>
    /// <returns>The query: number of records, then for each record rule its population and its disparate records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A rule is not portable; the message names it.</exception>
    public IQueryable<long[]> TallyQuery(IQueryable<T> source)
    {
        Guard.Against.Null(source);
        RequirePortable();

        // The compiler makes the calls of the template, so that nothing is looked up by name at run time.
        Expression<Func<IGrouping<int, T>, long[]>> template = group => new[] { group.LongCount(record => true) };
        var row = (NewArrayExpression)template.Body;
        var count = (MethodCallExpression)row.Expressions[0];
        var record = Expression.Parameter(typeof(T), "record");
        Expression Count(Expression condition) => count.Update(null, [count.Arguments[0], Expression.Lambda<Func<T, bool>>(condition, record)]);
        var counts = RecordRules.SelectMany(rule => new[]
        {
            Count(Lowered(rule.Population, record)),
            Count(Fails(rule, record)),
        });
        return source.GroupBy(record => 1).Select(Expression.Lambda<Func<IGrouping<int, T>, long[]>>(row.Update([count, .. counts]), template.Parameters));
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
        var rule = GroupRules.FirstOrDefault(rule => string.Equals(rule.Kode, kode, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The model has no group rule {kode}.", nameof(kode));
        RequirePortable();
        return Members(source, rule).Select(group => new GroupMembers { Group = group.Key!, Members = group.LongCount() });
    }

    /// <summary>Reads what the queries gave.</summary>
    /// <param name="row">The row of <see cref="TallyQuery"/>; null where the source has no record.</param>
    /// <param name="groups">For each group rule the rows of <see cref="GroupQuery"/>, by its code; null where the model has none.</param>
    /// <returns>The tally; it merges with those counted in memory.</returns>
    /// <exception cref="ArgumentException">The row has another length, a count is negative or larger than what it is a part of, or the groups of a rule are missing.</exception>
    public DataQualityTally ToTally(long[]? row, IReadOnlyDictionary<string, IReadOnlyList<GroupMembers>>? groups = null)
    {
        var state = new TallyState(Frame);
        if (row is not null)
        {
            RequireRow(row);
            state.Records = row[0];
            row.AsSpan(1).CopyTo(state.Counts);
        }

        for (var rule = 0; rule < GroupRules.Count; rule++)
        {
            var code = GroupRules[rule].Kode;
            foreach (var group in groups?.TryGetValue(code, out var rows) == true ? rows : throw new ArgumentException($"The groups of {code} are missing; run its GroupQuery.", nameof(groups)))
            {
                state.AddGroup(rule, group.Group, Guard.Against.LessThanOne(group.Members, nameof(groups)));
            }
        }

        return DataQualityTally.Of(Frame, state);
    }

    private static Expression Lowered(LambdaExpression condition, ParameterExpression record) => new PortableBodies().Visit(Substitution.Inline(condition, record));

    private static BinaryExpression Fails(DisparityRule<T> rule, ParameterExpression record) =>
        Expression.AndAlso(Lowered(rule.Population, record), Lowered(rule.Disparity!, record));

    private static BinaryExpression IsMember(DisparityRule<T> rule, ParameterExpression record) =>
        Expression.AndAlso(Lowered(rule.Population, record), Expression.NotEqual(Lowered(rule.GroupKey!, record), Expression.Constant(null, typeof(string))));

    private static IQueryable<IGrouping<string?, T>> Members(IQueryable<T> source, DisparityRule<T> rule)
    {
        var key = PortableBodies.Lower(rule.GroupKey!);
        return source.Where(Expression.Lambda<Func<T, bool>>(IsMember(rule, key.Parameters[0]), key.Parameters[0])).GroupBy(key);
    }

    private void RequireRow(long[] row)
    {
        if (row.Length != 1 + (2 * RecordRules.Count))
        {
            throw new ArgumentException(FormattableString.Invariant($"The row has {row.Length} numbers; this model needs {1 + (2 * RecordRules.Count)}."), nameof(row));
        }

        for (var i = 1; i < row.Length; i += 2)
        {
            if (row[i + 1] < 0 || row[i + 1] > row[i] || row[i] > row[0])
            {
                throw new ArgumentException($"The counts of {RecordRules[(i - 1) / 2].Kode} are impossible: {row[i + 1]} disparate of {row[i]} of {row[0]} records.", nameof(row));
            }
        }
    }

    private void RequirePortable()
    {
        var faults = NotPortable();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("Not portable: " + string.Join("; ", faults.Select(fault => $"{fault.Kode}: {fault.Part}")));
        }
    }
}
