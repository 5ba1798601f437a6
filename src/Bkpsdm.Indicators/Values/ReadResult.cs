using System.Diagnostics.CodeAnalysis;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>The result of reading a text or a document: the error or the value.</summary>
/// <remarks>
/// Readers return <c>OneOf&lt;ReadError, T&gt;</c>, failure first. This class gives it the same question that
/// <see cref="ValueOrReason{T}"/> answers.
/// </remarks>
/// <example><code>
/// string Pagu(string cell) =&gt; IndonesianNumber.Parse(cell).TryGet(out var rupiah, out var error)
///     ? IndonesianNumber.Format(rupiah)
///     : error.Code;
///
/// var read = Pagu("17.994.096.616,00"); // 17.994.096.616
/// var refused = Pagu("tujuh belas"); // ANGKA_TIDAK_TERBACA
/// </code></example>
public static class ReadResult
{
    /// <summary>Takes the value or the error.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="result">The result of a reader.</param>
    /// <param name="value">The value; the default of its type where it could not be read.</param>
    /// <param name="error">The error; null where there is a value.</param>
    /// <returns>True when the text or document was read.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is the default of its type, which no reader returns.</exception>
    public static bool TryGet<T>(this OneOf<ReadError, T> result, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out ReadError? error)
    {
        if (result.TryPickT1(out value, out error))
        {
            error = null;
            return true;
        }

        return error is not null ? false : throw new ArgumentException("The result holds neither a value nor an error; take one that a reader returned.", nameof(result));
    }
}
