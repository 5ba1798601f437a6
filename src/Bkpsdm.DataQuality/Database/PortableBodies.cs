using System.Linq.Expressions;

namespace Bkpsdm.DataQuality;

#pragma warning disable CA1305, CA1847 // These bodies are translated, never run: a database knows no culture, and EF Core no search for a char.

/// <summary>Database bodies of the portable functions. They replace the calls before a query is made.</summary>
internal sealed class PortableBodies : ExpressionVisitor
{
    private static readonly Expression<Func<string?, bool>> IsBlank = text => text == null || text.Trim(' ') == string.Empty;

    private static readonly Expression<Func<string?, string, int, bool>> StartsWith = (text, prefix, length) => text != null && text.Substring(0, length) == prefix;

    private static readonly Expression<Func<string?, int, bool>> IsDigits = (text, length) =>
        text != null && text.Length == length
        && text.Replace("0", "").Replace("1", "").Replace("2", "").Replace("3", "").Replace("4", "").Replace("5", "").Replace("6", "").Replace("7", "").Replace("8", "").Replace("9", "") == string.Empty;

    // A one before the digits keeps their leading zeros: 1007 without its first digit is 007.
    private static readonly Expression<Func<string?, int, int, int?, int, bool>> HasDigits = (text, start, length, value, power) =>
        text != null && value != null && value.Value >= 0 && value.Value < power && text.Substring(start, length) == (value.Value + power).ToString().Substring(1);

    private static readonly Expression<Func<string?, bool>> IsEmail = text =>
        text != null && text.IndexOf("@") > 0 && !text.Contains(" ") && !text.Substring(text.IndexOf("@") + 1).Contains("@")
        && text.Substring(text.IndexOf("@") + 1).IndexOf(".") > 0 && text.Substring(text.Length - 1, 1) != ".";

    public static Expression<Func<T, TResult>> Lower<T, TResult>(Expression<Func<T, TResult>> rule) => (Expression<Func<T, TResult>>)new PortableBodies().Visit(rule);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(Portable))
        {
            return base.VisitMethodCall(node);
        }

        Expression[] given = [.. node.Arguments.Select(argument => Visit(argument))];
        return node.Method.Name switch
        {
            nameof(Portable.IsBlank) => Substitution.Inline(IsBlank, given),
            nameof(Portable.IsEmail) => Substitution.Inline(IsEmail, given),
            nameof(Portable.IsDigits) => Substitution.Inline(IsDigits, given),
            nameof(Portable.StartsWith) => Substitution.Inline(StartsWith, [.. given, Expression.Constant(((string)Constant(given[1])).Length)]),
            _ => Substitution.Inline(HasDigits, [.. given, Expression.Constant(PowerOfTen((int)Constant(given[2])))]),
        };
    }

    private static object Constant(Expression argument) => ((ConstantExpression)argument).Value!;

    private static int PowerOfTen(int digits)
    {
        var power = 1;
        for (; digits > 0; digits--)
        {
            power *= 10;
        }

        return power;
    }
}
