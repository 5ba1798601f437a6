namespace Bkpsdm.DataQuality;

/// <summary>Functions on text for use in rules (<i>fungsi portabel</i>). Each means the same in memory and in a database.</summary>
/// <remarks>
/// Each has two bodies: this one, and an expression for databases. A property test compares the two on SQLite and PostgreSQL with
/// hostile text. Null is never an error. Digits are the ten of ASCII.
/// </remarks>
public static class Portable
{
    internal const int MaximumDigits = 9;

    /// <summary>Tests for a text that is null, empty or nothing but blanks (U+0020). A tab or a hard blank is text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for such a text.</returns>
    public static bool IsBlank(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            if (text[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tests for a text that begins with a prefix, letter by letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prefix">The prefix, a constant without characters beyond U+FFFF.</param>
    /// <returns>True for such a text; false for null.</returns>
    public static bool StartsWith(string? text, string prefix) => text is not null && text.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>Tests for a text of so many ASCII digits and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The number of digits, a constant.</param>
    /// <returns>True for such a text; false for null.</returns>
    public static bool IsDigits(string? text, int length)
    {
        if (text is null || text.Length != length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares digits within the text with a number, such as those of the birth date within a NIP.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Place of the first digit, from 0, a constant. A character beyond U+FFFF counts once.</param>
    /// <param name="length">Number of digits, a constant from 1 to 9.</param>
    /// <param name="value">The number. Leading zeros count: 7 in two digits is <c>07</c>.</param>
    /// <returns>True where both are equal. False for a null text or number, a text that is too short, a letter among the digits, or a number that is negative or too long.</returns>
    public static bool HasDigits(string? text, int start, int length, int? value)
    {
        if (text is null || value is not { } number || number < 0 || length > MaximumDigits)
        {
            return false;
        }

        // Databases count a character beyond U+FFFF once, .NET twice.
        var first = start;
        for (var i = 0; i < first && i < text.Length; i++)
        {
            first += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return first + length <= text.Length && Number(text, first, length) == number;
    }

    /// <summary>Tests for the form of an e-mail address: one at sign, text before it, a point inside the domain, no blank.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for such a text; false for null.</returns>
    public static bool IsEmail(string? text)
    {
        if (text is null)
        {
            return false;
        }

        var at = text.IndexOf('@');
        if (at < 1 || text.LastIndexOf('@') != at || text[text.Length - 1] == '.')
        {
            return false;
        }

        var point = text.IndexOf('.', at + 1);
        return point > at + 1 && text.IndexOf(' ') < 0;
    }

    /// <summary>The number made of digits of a text. -1 where one of them is no digit.</summary>
    internal static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
