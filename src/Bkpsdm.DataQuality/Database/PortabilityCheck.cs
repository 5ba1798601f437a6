using System.Linq.Expressions;
using System.Reflection;

namespace Bkpsdm.DataQuality;

/// <summary>
/// Finds parts of a rule that a database could read otherwise than memory. Parts that were proven equal on SQLite and PostgreSQL pass:
/// fields, constants and sets of them, whole numbers, comparisons, and the functions of <see cref="Portable"/>.
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

    private const string AsSpan = "op_Implicit";

    private string? part;

    /// <summary>Rules that cannot run in a database, in their order.</summary>
    public static IReadOnlyList<PortabilityFault> Faults<T>(RuleSet<T> rules) =>
    [
        .. from rule in rules.All
           from condition in new LambdaExpression?[] { rule.Population, rule.Disparity, rule.GroupKey }
           where condition is not null
           let part = FirstFault(condition)
           where part is not null
           select new PortabilityFault(rule.Kode, part),
    ];

    public static void Require<T>(RuleSet<T> rules)
    {
        var faults = Faults(rules);
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("Not portable: " + string.Join("; ", faults));
        }
    }

    private static string? FirstFault(LambdaExpression rule)
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
        ConstantExpression constant => constant.Value is null || IsPlain(constant.Type) || IsSet(constant.Value),
        MemberExpression member => OfRecord(member) || OfNullable(member.Member) || OfDate(member.Member),
        MethodCallExpression call => Allowed(call),
        BinaryExpression binary => Operators.Contains(binary.NodeType) && IsPlain(binary.Left.Type) && (binary.Left.Type != typeof(string) || IsEquality(binary)) && (!IsDivision(binary) || IsAboveZero(binary.Right)),
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: ConstantExpression { Value: Array } } => true,
        UnaryExpression unary => Operators.Contains(node.NodeType) && unary.Method is null && IsPlain(node.Type) && Widens(unary.Operand.Type, node.Type),
        ConditionalExpression => IsPlain(node.Type),
        _ => false,
    };

    private static bool Allowed(MethodCallExpression call)
    {
        var method = call.Method;
        return method.DeclaringType == typeof(Portable) ? call.Arguments.Zip(method.GetParameters(), (argument, parameter) => FixedWhereNeeded(method, argument, parameter)).All(right => right)
            : method.Name switch
            {
                nameof(Nullable<int>.GetValueOrDefault) => Nullable.GetUnderlyingType(method.DeclaringType!) is not null,
                nameof(Enumerable.Contains) => IsListed(call),
                AsSpan => IsArray(call),
                _ => false,
            };
    }

    // A set of constants that holds a field: IN (...).
    private static bool IsListed(MethodCallExpression call)
    {
        var set = call.Object ?? call.Arguments[0];
        return (set is ConstantExpression { Value: { } value } ? IsSet(value) : set is MethodCallExpression { Method.Name: AsSpan } span && IsArray(span))
            && call.Arguments.All(argument => argument == set || IsPlain(argument.Type));
    }

    // From C# 14 on an array's Contains is that of a span.
    private static bool IsArray(MethodCallExpression span) => span.Arguments is [ConstantExpression { Value: Array } or UnaryExpression { NodeType: ExpressionType.Convert, Operand: ConstantExpression { Value: Array } }];

    // A database compares letter by letter, whatever comparer a set has.
    private static bool IsSet(object value) => value is Array
        || (value.GetType() is { IsGenericType: true } type
            && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(HashSet<>))
            && (value is not HashSet<string> set || !set.Comparer.Equals("a", "A")));

    // Where the digits begin and how many there are, or a prefix, must be known when the query is made.
    private static bool FixedWhereNeeded(MethodInfo method, Expression argument, ParameterInfo parameter) => parameter.Name switch
    {
        "prefix" => argument is ConstantExpression { Value: string prefix } && !prefix.Any(char.IsSurrogate),
        "start" => argument is ConstantExpression { Value: >= 0 },
        "length" => argument is ConstantExpression { Value: int length } && length >= 1 && (length <= Portable.MaximumDigits || method.Name != nameof(Portable.HasDigits)),
        _ => true,
    };

    // A field, or that of another record it leads to; not the members of text and dates, such as Length, which databases count otherwise.
    private static bool OfRecord(MemberExpression member) =>
        member.Expression is ParameterExpression
        || (member.Expression is MemberExpression above && OfRecord(above) && above.Type.Namespace is { } name && !name.StartsWith(nameof(System), StringComparison.Ordinal) && name != nameof(NodaTime));

    private static bool OfNullable(MemberInfo member) => Nullable.GetUnderlyingType(member.DeclaringType!) is not null;

    private static bool OfDate(MemberInfo member) => IsDate(member.DeclaringType!) && member.Name is "Year" or "Month" or "Day";

    private static bool IsEquality(BinaryExpression binary) => binary.NodeType is ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.Coalesce;

    // By zero memory throws, SQLite gives null and PostgreSQL ends the query.
    private static bool IsDivision(BinaryExpression binary) => binary.NodeType is ExpressionType.Divide or ExpressionType.Modulo;

    private static bool IsAboveZero(Expression divisor) => divisor switch
    {
        ConstantExpression { Value: int value } => value > 0,
        ConstantExpression { Value: long value } => value > 0,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsAboveZero(convert.Operand),
        _ => false,
    };

    // A number that does not fit is cut off in memory and refused by PostgreSQL.
    private static bool Widens(Type from, Type to) => Bytes(from) is var bytes && bytes > 0
        ? bytes <= Bytes(to)
        : (Nullable.GetUnderlyingType(from) ?? from) == (Nullable.GetUnderlyingType(to) ?? to);

    private static int Bytes(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        TypeCode.Byte => 1,
        TypeCode.Int16 => 2,
        TypeCode.Int32 => 4,
        TypeCode.Int64 => 8,
        _ => 0,
    };

    private static bool IsPlain(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) || plain == typeof(bool) || plain == typeof(int) || plain == typeof(long) || plain == typeof(short) || plain == typeof(byte) || plain.IsEnum || IsDate(plain);
    }

    private static bool IsDate(Type type) => type == typeof(DateTime) || type.FullName is "System.DateOnly";
}
