using System.Linq.Expressions;
using System.Reflection;

namespace Bkpsdm.DataQuality;

/// <summary>Replaces captured variables by their values. A rule must not change after it was made, and a database wants constants.</summary>
internal sealed class CapturedValues : ExpressionVisitor
{
    public static Expression<TDelegate> Freeze<TDelegate>(Expression<TDelegate> rule)
        where TDelegate : Delegate => (Expression<TDelegate>)new CapturedValues().Visit(rule);

    protected override Expression VisitMember(MemberExpression node)
    {
        var owner = Visit(node.Expression);
        return owner is null or ConstantExpression && Value(node.Member, (owner as ConstantExpression)?.Value) is { } read
            ? Expression.Constant(Copy(read.Value), node.Type)
            : node.Update(owner);
    }

    // The usual collections are copied, so that what is added later is not in the rule.
    private static object? Copy(object? value) => value switch
    {
        Array array => array.Clone(),
        List<string> list when list.GetType() == typeof(List<string>) => new List<string>(list),
        List<int> list when list.GetType() == typeof(List<int>) => new List<int>(list),
        HashSet<string> set when set.GetType() == typeof(HashSet<string>) => new HashSet<string>(set, set.Comparer),
        HashSet<int> set when set.GetType() == typeof(HashSet<int>) => new HashSet<int>(set, set.Comparer),
        _ => value,
    };

    private static Captured? Value(MemberInfo member, object? owner) => member switch
    {
        FieldInfo field when field.IsStatic || owner is not null => new(field.GetValue(owner)),
        PropertyInfo { CanRead: true } property when property.GetMethod!.IsStatic || owner is not null => new(property.GetValue(owner)),
        _ => null,
    };

    private sealed record Captured(object? Value);
}
