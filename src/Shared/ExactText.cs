using System.Globalization;

namespace Bkpsdm;

/// <summary>The one invariant text of a number: all its digits, no trailing zeros, no exponent, so that equal numbers are equal bytes.</summary>
internal static class ExactText
{
    private const string Pattern = "0.############################";

    public static string Of(decimal value) => value.ToString(Pattern, CultureInfo.InvariantCulture);

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);
}
