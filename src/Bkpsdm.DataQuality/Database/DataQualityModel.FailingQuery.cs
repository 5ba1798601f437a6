using System.Linq.Expressions;
using Ardalis.GuardClauses;

namespace Bkpsdm.DataQuality;

/// <content>The failing records as a query, which the host runs.</content>
public sealed partial class DataQualityModel<T>
{
    private const int BitsOfMask = 63;

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
        RequirePortable();
        if (RecordRules.Count > BitsOfMask)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The model has {RecordRules.Count} record rules; this query can tell {BitsOfMask} apart."));
        }

        // The compiler makes the array of the template, so that nothing is looked up by name at run time.
        Expression<Func<TKey, long, string?, FailingRow<TKey>>> row = (found, bits, group) => new FailingRow<TKey> { Key = found, Mask = bits, Groups = new[] { group } };
        var record = key.Parameters[0];
        Expression[] fails = [.. RecordRules.Select(rule => Fails(rule, record))];
        Expression[] shares = [.. GroupRules.Select(rule => Shares(source, rule, record))];
        var mask = fails.Select((one, i) => (Expression)Expression.Condition(one, Expression.Constant(1L << i), Expression.Constant(0L))).DefaultIfEmpty(Expression.Constant(0L)).Aggregate(Expression.Add);
        var groups = shares.Select((shared, i) => Expression.Condition(shared, Lowered(GroupRules[i].GroupKey!, record), Expression.Constant(null, typeof(string))));
        return source
            .Where(Expression.Lambda<Func<T, bool>>(fails.Concat(shares).Aggregate(Expression.OrElse), record))
            .Select(Expression.Lambda<Func<T, FailingRow<TKey>>>(GroupsOfRow.Fill(Substitution.Inline(row, key.Body, mask, Expression.Constant(null, typeof(string))), groups), record));
    }

    /// <summary>Names the rules of the rows.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="rows">The rows of <see cref="FailingQuery"/>, in the order of the host.</param>
    /// <returns>The failing records, read as the rows come. Where one of a group may stay, it is the first that comes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public IEnumerable<FailingRecord<TKey>> ToFailing<TKey>(IEnumerable<FailingRow<TKey>> rows)
    {
        Guard.Against.Null(rows);
        return Named(rows);
    }

    private IEnumerable<FailingRecord<TKey>> Named<TKey>(IEnumerable<FailingRow<TKey>> rows)
    {
        var seen = new HashSet<(string Rule, string Group)>();
        foreach (var row in rows)
        {
            List<string> codes = [];
            int ofRecords = 0, ofGroups = 0;
            foreach (var rule in Rules)
            {
                if (rule.IsGroup ? rule.FailsIn(row.Groups[ofGroups++], seen) : (row.Mask >> ofRecords++ & 1) == 1)
                {
                    codes.Add(rule.Kode);
                }
            }

            if (codes.Count > 0)
            {
                yield return new FailingRecord<TKey>(row.Key, codes);
            }
        }
    }

    // Whether another record of the source is in the group of this one.
    private static BinaryExpression Shares(IQueryable<T> source, DisparityRule<T> rule, ParameterExpression record)
    {
        Expression<Func<IQueryable<string?>, string?, bool>> isIn = (groups, group) => groups.Contains(group);
        var shared = Members(source, rule).Where(group => group.Count() > 1).Select(group => group.Key);
        return Expression.AndAlso(IsMember(rule, record), Substitution.Inline(isIn, shared.Expression, Lowered(rule.GroupKey!, record)));
    }

    /// <summary>Puts one expression for each group rule into the array of the template.</summary>
    private sealed class GroupsOfRow(IEnumerable<Expression> groups) : ExpressionVisitor
    {
        public static Expression Fill(Expression row, IEnumerable<Expression> groups) => new GroupsOfRow(groups).Visit(row);

        protected override Expression VisitNewArray(NewArrayExpression node) => node.Type == typeof(string[]) ? node.Update(groups) : base.VisitNewArray(node);
    }
}
