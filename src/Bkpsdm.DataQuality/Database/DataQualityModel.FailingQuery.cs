using System.Linq.Expressions;
using Ardalis.GuardClauses;

namespace Bkpsdm.DataQuality;

/// <content>The failing records as a query, which the host runs.</content>
public sealed partial class DataQualityModel<T>
{
    private const int BitsOfMask = 63;

    /// <summary>The records that fail a record rule, as a query; read its rows as they come and hand each to <see cref="ToFailing"/>.</summary>
    /// <remarks>Group rules are not in it: see <see cref="GroupQuery"/>. Order and limit are the host's (<c>OrderBy</c> on the source, <c>Take</c>).</remarks>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The records.</param>
    /// <param name="key">The key of a record: what the host finds it by.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A rule is not portable, or the model has no record rule or more than 63; the message says so.</exception>
    public IQueryable<FailingRow<TKey>> FailingQuery<TKey>(IQueryable<T> source, Expression<Func<T, TKey>> key)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(key);
        RequirePortable();
        if (RecordRules.Count is < 1 or > BitsOfMask)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The model has {RecordRules.Count} record rules; this query needs 1 to {BitsOfMask}."));
        }

        Expression<Func<TKey, long, FailingRow<TKey>>> row = (found, bits) => new FailingRow<TKey> { Key = found, Mask = bits };
        var record = key.Parameters[0];
        Expression[] fails = [.. RecordRules.Select(rule => Fails(rule, record))];
        var mask = fails.Select((one, i) => (Expression)Expression.Condition(one, Expression.Constant(1L << i), Expression.Constant(0L))).Aggregate(Expression.Add);
        return source
            .Where(Expression.Lambda<Func<T, bool>>(fails.Aggregate(Expression.OrElse), record))
            .Select(Expression.Lambda<Func<T, FailingRow<TKey>>>(Substitution.Inline(row, key.Body, mask), record));
    }

    /// <summary>Names the rules of a row.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="row">A row of <see cref="FailingQuery"/>.</param>
    /// <returns>The failing record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public FailingRecord<TKey> ToFailing<TKey>(FailingRow<TKey> row)
    {
        Guard.Against.Null(row);
        return new(row.Key, [.. RecordRules.Where((rule, i) => (row.Mask >> i & 1) == 1).Select(rule => rule.Kode)]);
    }
}
