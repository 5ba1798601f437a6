namespace Bkpsdm.Renstra.Rules;

/// <summary>Tells a text of a template from a remark; the words are those of <see cref="Vocabulary"/>.</summary>
internal static class PlaceholderText
{
    private const int Alternatives = 2;

    private static readonly char[] Brackets = ['(', '[', '<', '{'];

    private static readonly char[] Punctuation = ['.', ',', ';', ':', '(', ')', '[', ']', '"'];

    /// <summary>A name or a sentence with a template's text in it.</summary>
    public static bool IsLeft(string text) => HasBlank(text) || HasGap(text) || (HasPhrase(text) && text.IndexOfAny(Brackets) >= 0);

    /// <summary>The same for a text in brackets; an example that leaves the period open is undecided too.</summary>
    public static bool IsLeftInBrackets(string text) => HasBlank(text) || text.Trim() is "..." or "…" || HasPhrase(text) || IsOpenPeriod(text);

    public static bool IsExample(string text) => Vocabulary.Examples.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !(text.Length > word.Length && char.IsLetter(text[word.Length])));

    private static bool HasPhrase(string text) => Vocabulary.Placeholders.Any(phrase => Has(text, phrase));

    private static bool HasBlank(string text) => text.Split(' ', '/').Any(word => Vocabulary.Blanks.Contains(word.Trim(Punctuation)));

    // Dots at the end stand for a text that was cut; dots in the middle are a gap to fill in.
    private static bool HasGap(string text) => text.TrimEnd('.', ' ', '…').IndexOf("...", StringComparison.Ordinal) is >= 0;

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
}
