using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>
/// Numbers as Indonesian documents write them: a dot between groups of three digits, a comma before the decimals
/// (<c>17.994.096.616,00</c>; <c>81,62</c>; <c>1.957</c> is one thousand nine hundred and fifty-seven).
/// </summary>
/// <remarks>
/// The rules are fixed and do not depend on the culture of the machine. Only the digits 0 to 9 count. A dot that is
/// followed by anything but three digits, or stands after a group that begins with 0 (<c>0.123</c>), is refused and not
/// guessed to be a decimal point.
/// </remarks>
/// <example><code>
/// var isNumber = IndonesianNumber.Parse("17.994.096.616,00").TryGet(out var pagu, out var error); // true: 17994096616
/// var text = IndonesianNumber.Format(pagu); // 17.994.096.616
///
/// // A dot before two digits could be a decimal point or a slip. It is refused, not guessed.
/// var isGuessed = IndonesianNumber.Parse("81.62").TryGet(out _, out error); // false: ANGKA_TIDAK_TERBACA
/// </code></example>
public static class IndonesianNumber
{
    private const int GroupSize = 3;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    /// <returns>The number, or the fault of the text.</returns>
    public static OneOf<ReadError, decimal> Parse(string? text)
    {
        var trimmed = (text ?? string.Empty).Trim();
        if (trimmed.Length == 0)
        {
            return Error("ANGKA_KOSONG", "Tidak ada angka; isi sel dengan angka seperti 1.957 atau 81,62.", "There is no number; fill in a number such as 1.957 or 81,62.", text);
        }

        if (!TryReadPlain(trimmed, out var plain))
        {
            return Error(
                "ANGKA_TIDAK_TERBACA",
                "Bukan angka Indonesia; tulis titik di antara kelompok tiga digit dan koma sebelum desimal, seperti 17.994.096.616,00.",
                "Not an Indonesian number; write dots between groups of three digits and a comma before the decimals, such as 17.994.096.616,00.",
                text);
        }

        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && SignificantDigits(plain) <= 28
            ? value
            : Error("ANGKA_TERLALU_PANJANG", "Angka mempunyai lebih dari 28 digit; periksa kembali angkanya.", "The number has more than 28 digits; check it.", text);
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>True when the text is a number.</returns>
    public static bool TryParse(string? text, out decimal value)
    {
        var result = Parse(text);
        value = result.IsT1 ? result.AsT1 : 0m;
        return result.IsT1;
    }

    /// <summary>Writes a number with all its digits and no trailing zeros.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text, such as <c>1.957</c> or <c>81,62</c>.</returns>
    public static string Format(decimal value) => FromInvariant(ExactText.Of(value));

    /// <summary>Writes a number with a fixed number of decimals, a half going away from zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The decimals, 0 to 28.</param>
    /// <returns>The text, such as <c>17.994.096.616,00</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public static string Format(decimal value, int decimals)
    {
        var rounded = Rounding.HalfAwayFromZero(Guard.Against.Outside(decimals, 0, 28)).Apply(value);
        return FromInvariant(rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    private static OneOf<ReadError, decimal> Error(string code, string indonesia, string english, string? text) =>
        ReadError.Create(code, BilingualText.Create(indonesia, english), text);

    private static int SignificantDigits(string plain) => plain.TrimStart('-', '0').Count(c => c is >= '0' and <= '9');

    /// <summary>Turns "-1.957,50" into "-1957.50"; false where the text breaks the rules.</summary>
    private static bool TryReadPlain(string text, out string plain)
    {
        plain = string.Empty;
        var sign = text[0] == '-' ? "-" : string.Empty;
        var parts = text.Substring(sign.Length).Split(',');
        if (parts.Length > 2 || !TryReadWhole(parts[0], out var whole) || (parts.Length == 2 && !AllDigits(parts[1])))
        {
            return false;
        }

        plain = sign + whole + (parts.Length == 2 ? "." + parts[1] : string.Empty);
        return true;
    }

    private static bool TryReadWhole(string text, out string whole)
    {
        var groups = text.Split('.');
        whole = string.Concat(groups);
        return groups.All(AllDigits)
            && (groups.Length == 1 || (groups[0].Length <= GroupSize && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == GroupSize)));
    }

    private static bool AllDigits(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');

    private static string FromInvariant(string invariant)
    {
        var sign = invariant[0] == '-' ? 1 : 0;
        var point = invariant.IndexOf('.');
        var end = point < 0 ? invariant.Length : point;
        var text = new StringBuilder(invariant, 0, end, invariant.Length + (end / GroupSize));
        for (var position = end - GroupSize; position > sign; position -= GroupSize)
        {
            text.Insert(position, '.');
        }

        if (point >= 0)
        {
            text.Append(',').Append(invariant, point + 1, invariant.Length - point - 1);
        }

        return text.ToString();
    }
}
