using System.Linq.Expressions;

namespace Bkpsdm.DataQuality;

/// <summary>Conditions of a rule in their database form, over one parameter.</summary>
internal static class Lowered
{
    public static Expression Of(LambdaExpression condition, ParameterExpression record) => new PortableBodies().Visit(Substitution.Inline(condition, record));

    /// <summary>Condition for a record to fail a record rule.</summary>
    public static BinaryExpression Fails<T>(DisparityRule<T> rule, ParameterExpression record) =>
        Expression.AndAlso(Of(rule.Population, record), Of(rule.Disparity!, record));

    /// <summary>Condition for a record to be in a group of a group rule.</summary>
    public static BinaryExpression IsMember<T>(DisparityRule<T> rule, ParameterExpression record) =>
        Expression.AndAlso(Of(rule.Population, record), Expression.NotEqual(Of(rule.GroupKey!, record), Expression.Constant(null, typeof(string))));
}
