namespace Bkpsdm;

/// <summary>Text as JSON and databases can carry it: no half of a surrogate pair without the other half.</summary>
internal static class UnicodeText
{
    private const char Replacement = '\uFFFD';

    public static bool IsValid(string text)
    {
        for (var i = FirstSurrogate(text); i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    /// <summary>The text of a document before it is read; throws a fault of the whole where it is broken.</summary>
    public static string Require(string document) => IsValid(document) ? document : throw Broken("$");

    public static DataFault Broken(string path) => new(
        "TEKS_TIDAK_SAH",
        "Teks memuat setengah huruf (pasangan surogat yang terpotong); tulis ulang teks ini.",
        "The text holds half a character (a cut surrogate pair); write this text again.",
        path);

    /// <summary>The text with U+FFFD for each lone half, as databases store it; a valid text is returned as it is.</summary>
    public static string Repaired(string text)
    {
        if (IsValid(text))
        {
            return text;
        }

        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i + 1 < letters.Length && char.IsSurrogatePair(letters[i], letters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(letters[i]))
            {
                letters[i] = Replacement;
            }
        }

        return new string(letters);
    }

    // Nearly all text has none, and is then left at once.
    private static int FirstSurrogate(string text)
    {
#if NET8_0_OR_GREATER
        var first = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        return first < 0 ? text.Length : first;
#else
        return 0;
#endif
    }
}
