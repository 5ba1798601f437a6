namespace Bkpsdm.Renstra.Rules;

/// <summary>Tells a text of a template from a remark; the words are those of <see cref="Vocabulary"/>.</summary>
internal static class PlaceholderText
{
    private const int Alternatives = 2;

    /// <summary>A name or a sentence with a template's text in it.</summary>
    public static bool IsLeft(string text) =>
        HasRow(text, 'x') || HasRow(text, '_') || HasRow(text, '.', inside: true) || Phrases(text) && text.IndexOfAny(['(', '[', '<', '{']) >= 0;

    /// <summary>The same for what stands in brackets; an example that leaves the period open is undecided too.</summary>
    public static bool IsLeftInBrackets(string text) =>
        HasRow(text, 'x') || HasRow(text, '_') || text.Trim() is "..." or "…" || Phrases(text) || IsOpenPeriod(text);

    public static bool IsExample(string text) => TextWords.All(text) is [var first, ..] && Vocabulary.Examples.Contains(first, StringComparer.OrdinalIgnoreCase);

    private static bool Phrases(string text) => Vocabulary.Placeholders.Any(phrase => Has(text, phrase));

    // "(misalnya, bulanan atau triwulanan)" names two periods and chooses none.
    private static bool IsOpenPeriod(string text)
    {
        var words = TextWords.All(text);
        return IsExample(text)
            && words.Skip(1).All(word => Vocabulary.Periods.Contains(word) || Vocabulary.FunctionWords.Contains(word))
            && words.Count(Vocabulary.Periods.Contains) >= Alternatives;
    }

    private static bool Has(string text, string phrase)
    {
        var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + phrase.Length == text.Length || !char.IsLetter(text[at + phrase.Length]));
    }

    // "xx", "__", and dots in the middle; dots at the end stand for a text that was cut.
    private static bool HasRow(string text, char letter, bool inside = false)
    {
        var row = new string(letter, letter == '.' ? 3 : 2);
        var end = text.TrimEnd('.', ' ', '…');
        foreach (var word in (inside ? end : text).Split(' ', '/', '(', ')'))
        {
            if (word.Length >= row.Length && word.All(one => char.ToUpperInvariant(one) == char.ToUpperInvariant(letter)) && (letter != 'x' || word != "XX"))
            {
                return true;
            }
        }

        return false;
    }
}
