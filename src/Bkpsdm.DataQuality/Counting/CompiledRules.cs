using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Bkpsdm.DataQuality;

/// <summary>Fuses the rules of a model into delegates that take a record by reference, so that a large struct is not copied for each rule.</summary>
internal static class CompiledRules
{
    public static CountOne<T> Count<T>(IReadOnlyList<DisparityRule<T>> rules)
    {
        var record = Expression.Parameter(typeof(T).MakeByRefType(), "record");
        var counts = Expression.Parameter(typeof(long[]), "counts");
        Expression Increment(int index) => Expression.PreIncrementAssign(Expression.ArrayAccess(counts, Expression.Constant(index)));
        var body = rules.Select((rule, i) => (Expression)Expression.IfThen(
            Plain(rule.Population, record),
            Expression.Block(Increment(2 * i), Expression.IfThen(Plain(rule.Disparity!, record), Increment((2 * i) + 1)))));
        return Expression.Lambda<CountOne<T>>(Expression.Block([.. body, Expression.Empty()]), record, counts).Compile();
    }

    public static MarkOne<T> Mark<T>(IReadOnlyList<DisparityRule<T>> rules)
    {
        var record = Expression.Parameter(typeof(T).MakeByRefType(), "record");
        var marks = Expression.Parameter(typeof(bool[]), "disparate");
        var body = rules.Select((rule, i) => (Expression)Expression.Assign(
            Expression.ArrayAccess(marks, Expression.Constant(i)),
            Expression.AndAlso(Plain(rule.Population, record), Plain(rule.Disparity!, record))));
        return Expression.Lambda<MarkOne<T>>(Expression.Block([.. body, Expression.Empty()]), record, marks).Compile();
    }

    public static GroupOf<T> Group<T>(DisparityRule<T> rule)
    {
        var record = Expression.Parameter(typeof(T).MakeByRefType(), "record");
        var key = Expression.Condition(
            Plain(rule.Population, record),
            Plain(rule.GroupKey!, record),
            Expression.Constant(null, typeof(string)));
        return Expression.Lambda<GroupOf<T>>(key, record).Compile();
    }

    private static Expression Plain(LambdaExpression condition, Expression record)
    {
        var inlined = Substitution.Inline(condition, record);
#if NET
        // Under native AOT expressions are interpreted, and then few nodes are quicker than plain ones.
        if (!RuntimeFeature.IsDynamicCodeCompiled)
        {
            return inlined;
        }
#endif
        return new PlainComparisons().Visit(inlined);
    }
}
