namespace Bkpsdm.Asn;

/// <summary>The key of a spelling without blanks, signs and capitals: <c>S-1</c>, <c>s 1</c> and <c>S1</c> have one key.</summary>
internal static class SpellingKey
{
    /// <summary>The length of the longest spelling.</summary>
    public const int Longest = 64;

    public static string Of(string spelling)
    {
        Span<char> key = stackalloc char[Longest];
        return TryWrite(spelling.AsSpan(), key, out var length)
            ? key.Slice(0, length).ToString()
            : throw new ArgumentException($"'{spelling}' holds a character that no spelling has.", nameof(spelling));
    }

    /// <summary>Writes the letters and digits in capitals. False for a character outside all spellings and for a longer text.</summary>
    public static bool TryWrite(ReadOnlySpan<char> text, Span<char> key, out int length)
    {
        length = 0;
        foreach (var character in text)
        {
            if (IsSeparator(character))
            {
                continue;
            }

            if (!IsLetterOrDigit(character) || length == Longest)
            {
                return false;
            }

            key[length++] = character is >= 'a' and <= 'z' ? (char)(character - 'a' + 'A') : character;
        }

        return length > 0;
    }

    private static bool IsSeparator(char character) =>
        character is ' ' or '\u00a0' or '\t' or '-' or '\u2013' or '.' or ',' or '/' or '_' or '(' or ')' or '%' or '\'';

    private static bool IsLetterOrDigit(char character) => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
