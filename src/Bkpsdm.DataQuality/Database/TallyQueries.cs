using System.Linq.Expressions;

namespace Bkpsdm.DataQuality;

/// <summary>Makes the counting queries: one aggregate for all record rules, and one for each group rule.</summary>
internal static class TallyQueries
{
    public static IQueryable<long[]> Of<T>(RuleSet<T> rules, IQueryable<T> source)
    {
        // The compiler makes the calls of the template, so that nothing is looked up by name at run time.
        Expression<Func<IGrouping<int, T>, long[]>> template = group => new[] { group.LongCount(record => true) };
        var row = (NewArrayExpression)template.Body;
        var count = (MethodCallExpression)row.Expressions[0];
        var record = Expression.Parameter(typeof(T), "record");
        Expression Count(Expression condition) => count.Update(null, [count.Arguments[0], Expression.Lambda<Func<T, bool>>(condition, record)]);
        var counts = rules.OfRecords.SelectMany(rule => new[] { Count(Lowered.Of(rule.Population, record)), Count(Lowered.Fails(rule, record)) });
        return source.GroupBy(record => 1).Select(Expression.Lambda<Func<IGrouping<int, T>, long[]>>(row.Update([count, .. counts]), template.Parameters));
    }

    public static IQueryable<GroupMembers> Members<T>(IQueryable<T> source, DisparityRule<T> rule) =>
        Groups(source, rule).Select(group => new GroupMembers { Group = group.Key!, Members = group.LongCount() });

    public static IQueryable<IGrouping<string?, T>> Groups<T>(IQueryable<T> source, DisparityRule<T> rule)
    {
        var key = PortableBodies.Lower(rule.GroupKey!);
        return source.Where(Expression.Lambda<Func<T, bool>>(Lowered.IsMember(rule, key.Parameters[0]), key.Parameters[0])).GroupBy(key);
    }
}
