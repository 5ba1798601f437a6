using System.Linq.Expressions;

namespace Bkpsdm.DataQuality;

/// <summary>Puts expressions in the place of the parameters of a lambda.</summary>
internal sealed class Substitution(IReadOnlyDictionary<ParameterExpression, Expression> by) : ExpressionVisitor
{
    public static Expression Inline(LambdaExpression lambda, params Expression[] arguments)
    {
        var by = new Dictionary<ParameterExpression, Expression>();
        for (var i = 0; i < arguments.Length; i++)
        {
            by.Add(lambda.Parameters[i], arguments[i]);
        }

        return new Substitution(by).Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => by.TryGetValue(node, out var other) ? other : node;
}
