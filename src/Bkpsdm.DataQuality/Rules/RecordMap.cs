using System.Linq.Expressions;
using System.Reflection;
using Ardalis.GuardClauses;
using NodaTime;

namespace Bkpsdm.DataQuality;

/// <summary>Map from the fields in which rules are written to a host's own record (<i>peta kolom</i>).</summary>
/// <typeparam name="TFields">The record type in which the rules are written.</typeparam>
/// <typeparam name="THost">The host's record type.</typeparam>
/// <remarks>Every field of a rule is mapped once, by an expression over the host's record. A map that is being built is not safe for use from several threads.</remarks>
public sealed class RecordMap<TFields, THost>
{
    private readonly Dictionary<MemberInfo, LambdaExpression> fields = [];

    /// <summary>Maps a field.</summary>
    /// <typeparam name="TValue">The type of the field.</typeparam>
    /// <param name="field">The field, such as <c>f => f.Nip</c>.</param>
    /// <param name="host">The host's value, such as <c>h => h.NomorInduk</c>. A database must be able to translate it.</param>
    /// <returns>This map.</returns>
    /// <exception cref="ArgumentException">An argument is null, <paramref name="field"/> is no field or property of the record, or it is mapped already.</exception>
    public RecordMap<TFields, THost> MapField<TValue>(Expression<Func<TFields, TValue>> field, Expression<Func<THost, TValue>> host)
    {
        Guard.Against.Null(field);
        Guard.Against.Null(host);
        if (field.Body is not MemberExpression { Expression: ParameterExpression } member)
        {
            throw new ArgumentException("The field is not a property of the record, such as f => f.Nip.", nameof(field));
        }

        if (fields.ContainsKey(member.Member))
        {
            throw new ArgumentException($"The field {member.Member.Name} is mapped already.", nameof(field));
        }

        fields.Add(member.Member, CapturedValues.Freeze(host));
        return this;
    }

    /// <summary>Maps a date field. Rules hold dates as whole numbers yyyyMMdd.</summary>
    /// <param name="field">The field.</param>
    /// <param name="host">The host's date. Its time of day is not used.</param>
    /// <returns>This map.</returns>
    /// <exception cref="ArgumentException">As for <see cref="MapField"/>.</exception>
    public RecordMap<TFields, THost> MapDate(Expression<Func<TFields, int?>> field, Expression<Func<THost, DateTime?>> host) =>
        MapField(field, Compose(host, date => date == null ? null : (date.Value.Year * 10000) + (date.Value.Month * 100) + date.Value.Day));

    /// <summary>Maps a date field. Rules hold dates as whole numbers yyyyMMdd.</summary>
    /// <param name="field">The field.</param>
    /// <param name="host">The host's date. It is for memory only, since not every database reads its parts.</param>
    /// <returns>This map.</returns>
    /// <exception cref="ArgumentException">As for <see cref="MapField"/>.</exception>
    public RecordMap<TFields, THost> MapDate(Expression<Func<TFields, int?>> field, Expression<Func<THost, LocalDate?>> host) =>
        MapField(field, Compose(host, date => date == null ? null : (date.Value.Year * 10000) + (date.Value.Month * 100) + date.Value.Day));

#if NET8_0_OR_GREATER
    /// <summary>Maps a date field. Rules hold dates as whole numbers yyyyMMdd.</summary>
    /// <param name="field">The field.</param>
    /// <param name="host">The host's date.</param>
    /// <returns>This map.</returns>
    /// <exception cref="ArgumentException">As for <see cref="MapField"/>.</exception>
    public RecordMap<TFields, THost> MapDate(Expression<Func<TFields, int?>> field, Expression<Func<THost, DateOnly?>> host) =>
        MapField(field, Compose(host, date => date == null ? null : (date.Value.Year * 10000) + (date.Value.Month * 100) + date.Value.Day));
#endif

    private static Expression<Func<THost, int?>> Compose<TDate>(Expression<Func<THost, TDate>> host, Expression<Func<TDate, int?>> number) =>
        Expression.Lambda<Func<THost, int?>>(Substitution.Inline(number, host.Body), host.Parameters);

    internal Expression<Func<THost, TResult>> Lift<TResult>(Expression<Func<TFields, TResult>> rule)
    {
        var record = Expression.Parameter(typeof(THost), "record");
        return Expression.Lambda<Func<THost, TResult>>(new Lifter(this, rule.Parameters[0], record).Visit(rule.Body), record);
    }

    private sealed class Lifter(RecordMap<TFields, THost> map, ParameterExpression from, ParameterExpression record) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => node.Expression == from
            ? map.fields.TryGetValue(node.Member, out var host)
                ? Substitution.Inline(host, record)
                : throw new InvalidOperationException($"The rules use the field {node.Member.Name}, which the map does not have.")
            : base.VisitMember(node);
    }
}
