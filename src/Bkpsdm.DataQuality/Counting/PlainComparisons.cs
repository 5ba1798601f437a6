using System.Linq.Expressions;

namespace Bkpsdm.DataQuality;

/// <summary>Writes out comparisons of values that may be null: the value is there, and it compares.</summary>
/// <remarks>
/// Compiled as they stand, each makes and copies nullable structs, an enum twice; over the rules of the IKD that was a tenth of the
/// time. The meaning is that of C#: an order with null is false, and null equals null only. Anything but fields,
/// constants and arithmetic of these stays as it is, since it would be evaluated twice.
/// </remarks>
internal sealed class PlainComparisons : ExpressionVisitor
{
    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (!node.IsLifted || node.IsLiftedToNull || node.Method is not null || Operand(node.Left) is not { } left || Operand(node.Right) is not { } right)
        {
            return base.VisitBinary(node);
        }

        return node.NodeType switch
        {
            ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual =>
                And(Both(left.HasValue, right.HasValue), Expression.MakeBinary(node.NodeType, left.Value, right.Value)),
            ExpressionType.Equal when left.HasValue is null || right.HasValue is null =>
                And(left.HasValue ?? right.HasValue, Expression.Equal(left.Value, right.Value)),
            ExpressionType.NotEqual when left.HasValue is null || right.HasValue is null =>
                Expression.Not(And(left.HasValue ?? right.HasValue, Expression.Equal(left.Value, right.Value))),
            _ => base.VisitBinary(node),
        };
    }

    private static Expression And(Expression? first, Expression second) => first is null ? second : Expression.AndAlso(first, second);

    private static Expression? Both(Expression? first, Expression? second) => second is null ? first : And(first, second);

    // A value that is always there has no test.
    private static (Expression? HasValue, Expression Value)? Operand(Expression node) => Nullable.GetUnderlyingType(node.Type) is not { } type
        ? (null, node)
        : node switch
        {
            UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert => Operand(convert.Operand) is { } inner ? (inner.HasValue, Converted(inner.Value, type)) : null,
            MemberExpression { Expression: ParameterExpression } => (Expression.NotEqual(node, Expression.Constant(null, node.Type)), Expression.Convert(node, type)),
            BinaryExpression { IsLiftedToNull: true, Method: null } binary => Arithmetic(binary),
            _ => null,
        };

    private static (Expression? HasValue, Expression Value)? Arithmetic(BinaryExpression node) =>
        Operand(node.Left) is { } left && Operand(node.Right) is { } right
            ? (Both(left.HasValue, right.HasValue), Expression.MakeBinary(node.NodeType, left.Value, right.Value))
            : null;

    private static Expression Converted(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);
}
