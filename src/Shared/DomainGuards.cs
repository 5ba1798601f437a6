using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Bkpsdm;

/// <summary>Guard clauses of the field: each message names the parameter, the value and the allowed values.</summary>
internal static class DomainGuards
{
    public static string Blank(this IGuardClause guard, string? text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
    {
        _ = guard;
        if (text is null)
        {
            throw new ArgumentNullException(parameter);
        }

        return string.IsNullOrWhiteSpace(text)
            ? throw new ArgumentException("The text is empty or blank; a text with at least one letter is needed.", parameter)
            : text;
    }

    /// <summary>A text that goes into tallies: not blank, and such that JSON can carry it.</summary>
    public static string BlankOrBroken(this IGuardClause guard, string? text, [CallerArgumentExpression(nameof(text))] string? parameter = null) =>
        UnicodeText.IsValid(guard.Blank(text, parameter))
            ? text!
            : throw new ArgumentException("The text holds half of a surrogate pair, which no JSON can carry.", parameter);

    public static int Outside(this IGuardClause guard, int value, int minimum, int maximum, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        _ = guard;
        return value < minimum || value > maximum ? throw OutOfRange(value, minimum, maximum, parameter) : value;
    }

    public static decimal Outside(this IGuardClause guard, decimal value, decimal minimum, decimal maximum, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        _ = guard;
        return value < minimum || value > maximum ? throw OutOfRange(value, minimum, maximum, parameter) : value;
    }

    public static long LessThanOne(this IGuardClause guard, long value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        _ = guard;
        return value < 1 ? throw OutOfRange(value, 1, long.MaxValue, parameter) : value;
    }

    public static TEnum Undefined<TEnum>(this IGuardClause guard, TEnum value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where TEnum : struct, Enum
    {
        _ = guard;
        return ((IList<TEnum>)EnumValues<TEnum>.All).Contains(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, $"The value is not one of {string.Join(", ", EnumValues<TEnum>.All)}.");
    }

    private static ArgumentOutOfRangeException OutOfRange<T>(T value, T minimum, T maximum, string? parameter)
        where T : IFormattable =>
        new(
            parameter,
            value,
            $"The value {value.ToString(null, CultureInfo.InvariantCulture)} is outside {minimum.ToString(null, CultureInfo.InvariantCulture)} to {maximum.ToString(null, CultureInfo.InvariantCulture)}.");

    private static class EnumValues<TEnum>
        where TEnum : struct, Enum
    {
#if NETSTANDARD2_0
        public static readonly TEnum[] All = (TEnum[])Enum.GetValues(typeof(TEnum));
#else
        public static readonly TEnum[] All = Enum.GetValues<TEnum>();
#endif
    }
}
