using System.Linq.Expressions;

namespace Bkpsdm.DataQuality;

/// <summary>Makes the query for the failing records of a set of rules and names the rules of its rows.</summary>
internal static class FailingQueries
{
    private const int BitsOfMask = 63;

    public static IQueryable<FailingRow<TKey>> Of<T, TKey>(RuleSet<T> rules, IQueryable<T> source, Expression<Func<T, TKey>> key)
    {
        if (rules.OfRecords.Count > BitsOfMask)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The model has {rules.OfRecords.Count} record rules; this query can tell {BitsOfMask} apart."));
        }

        // The compiler makes the array of the template, so that nothing is looked up by name at run time.
        Expression<Func<TKey, long, string?, FailingRow<TKey>>> row = (found, bits, group) => new FailingRow<TKey> { Key = found, Mask = bits, Groups = new[] { group } };
        var record = key.Parameters[0];
        Expression[] fails = [.. rules.OfRecords.Select(rule => Lowered.Fails(rule, record))];
        Expression[] shares = [.. rules.OfGroups.Select(rule => Shares(source, rule, record))];
        var groups = shares.Select((shared, i) => Expression.Condition(shared, Lowered.Of(rules.OfGroups[i].GroupKey!, record), Expression.Constant(null, typeof(string))));
        var filled = GroupsOfRow.Fill(Substitution.Inline(row, key.Body, Mask(fails), Expression.Constant(null, typeof(string))), groups);
        return source
            .Where(Expression.Lambda<Func<T, bool>>(fails.Concat(shares).Aggregate(Expression.OrElse), record))
            .Select(Expression.Lambda<Func<T, FailingRow<TKey>>>(filled, record));
    }

    public static IEnumerable<FailingRecord<TKey>> Named<T, TKey>(RuleSet<T> rules, IEnumerable<FailingRow<TKey>> rows)
    {
        var seen = new HashSet<(string Rule, string Group)>();
        foreach (var row in rows)
        {
            List<string> codes = [];
            int ofRecords = 0, ofGroups = 0;
            foreach (var rule in rules.All)
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

    private static Expression Mask(Expression[] fails) => fails
        .Select((one, i) => (Expression)Expression.Condition(one, Expression.Constant(1L << i), Expression.Constant(0L)))
        .DefaultIfEmpty(Expression.Constant(0L))
        .Aggregate(Expression.Add);

    // Whether another record of the source is in the group of this one.
    private static BinaryExpression Shares<T>(IQueryable<T> source, DisparityRule<T> rule, ParameterExpression record)
    {
        Expression<Func<IQueryable<string?>, string?, bool>> isIn = (groups, group) => groups.Contains(group);
        var shared = TallyQueries.Groups(source, rule).Where(group => group.Count() > 1).Select(group => group.Key);
        return Expression.AndAlso(Lowered.IsMember(rule, record), Substitution.Inline(isIn, shared.Expression, Lowered.Of(rule.GroupKey!, record)));
    }

    /// <summary>Puts one expression for each group rule into the array of the template.</summary>
    private sealed class GroupsOfRow(IEnumerable<Expression> groups) : ExpressionVisitor
    {
        public static Expression Fill(Expression row, IEnumerable<Expression> groups) => new GroupsOfRow(groups).Visit(row);

        protected override Expression VisitNewArray(NewArrayExpression node) => node.Type == typeof(string[]) ? node.Update(groups) : base.VisitNewArray(node);
    }
}
