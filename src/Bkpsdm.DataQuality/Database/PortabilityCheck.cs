using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Bkpsdm.DataQuality;

/// <summary>
/// Looks for what a database would read otherwise than memory. Only what was proven equal on SQLite and PostgreSQL is let through:
/// fields, constants, whole numbers, comparisons, and the functions of <see cref="Portable"/>.
/// </summary>
internal sealed class PortabilityCheck : ExpressionVisitor
{
    private static readonly HashSet<ExpressionType> Operators =
    [
        ExpressionType.AndAlso, ExpressionType.OrElse, ExpressionType.And, ExpressionType.Or, ExpressionType.Not, ExpressionType.Coalesce,
        ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan, ExpressionType.LessThanOrEqual, ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual,
        ExpressionType.Add, ExpressionType.AddChecked, ExpressionType.Subtract, ExpressionType.SubtractChecked, ExpressionType.Multiply, ExpressionType.MultiplyChecked,
        ExpressionType.Divide, ExpressionType.Modulo, ExpressionType.Convert, ExpressionType.ConvertChecked, ExpressionType.Conditional,
    ];

    private string? part;

    public static string? FirstFault(LambdaExpression rule)
    {
        var check = new PortabilityCheck();
        check.Visit(rule.Body);
        return check.part;
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is not null && part is null && !Allowed(node))
        {
            part = node.ToString();
        }

        return part is null ? base.Visit(node) : node;
    }

    private static bool Allowed(Expression node) => node switch
    {
        ParameterExpression => true,
        ConstantExpression constant => constant.Value is null || IsPlain(constant.Type) || constant.Value is IEnumerable,
        MemberExpression member => OfRecord(member) || OfNullable(member.Member) || OfDate(member.Member),
        MethodCallExpression call => Allowed(call),
        BinaryExpression binary => Operators.Contains(binary.NodeType) && IsPlain(binary.Left.Type) && (binary.Left.Type != typeof(string) || IsEquality(binary)),
        UnaryExpression or ConditionalExpression => Operators.Contains(node.NodeType) && IsPlain(node.Type),
        _ => false,
    };

    private static bool Allowed(MethodCallExpression call)
    {
        var method = call.Method;
        return method.DeclaringType == typeof(Portable) ? call.Arguments.Zip(method.GetParameters(), FixedWhereNeeded).All(right => right)
            : method.Name switch
            {
                nameof(Nullable<int>.GetValueOrDefault) => Nullable.GetUnderlyingType(method.DeclaringType!) is not null,
                nameof(Enumerable.Contains) => IsListed(call),
                _ => false,
            };
    }

    // A set of constants that holds a field: IN (...).
    private static bool IsListed(MethodCallExpression call) =>
        (call.Object ?? call.Arguments[0]) is ConstantExpression { Value: IEnumerable and not string };

    // Where the digits begin and how many there are, or a prefix, must be known when the query is made.
    private static bool FixedWhereNeeded(Expression argument, ParameterInfo parameter) =>
        parameter.Name is "text" or "value" || argument is ConstantExpression;

    private static bool OfRecord(MemberExpression member) =>
        member.Expression is ParameterExpression || (member.Expression is MemberExpression above && OfRecord(above));

    private static bool OfNullable(MemberInfo member) => Nullable.GetUnderlyingType(member.DeclaringType!) is not null;

    private static bool OfDate(MemberInfo member) => IsDate(member.DeclaringType!) && member.Name is "Year" or "Month" or "Day";

    private static bool IsEquality(BinaryExpression binary) => binary.NodeType is ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.Coalesce;

    private static bool IsPlain(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) || plain == typeof(bool) || plain == typeof(int) || plain == typeof(long) || plain == typeof(short) || plain == typeof(byte) || plain.IsEnum || IsDate(plain);
    }

    private static bool IsDate(Type type) => type == typeof(DateTime) || type.FullName is "System.DateOnly";
}
