namespace Bkpsdm.Renstra.Rules;

/// <summary>The words of a name or a definition; long forms count as their abbreviation, capitals do not count.</summary>
internal static class TextWords
{
    // Two texts are alike where they share four fifths of their words, counted on both sides.
    private const int AlikeShared = 4;
    private const int AlikeOf = 5;

    // Signs of a formula in symbols, whose letters are no words.
    private static readonly char[] Symbols = ['\\', '{', '_', '∑', '×'];

    // By their first word: most words begin no long form.
    private static readonly Dictionary<string, (string[] Words, string Short)[]> LongForms =
        Vocabulary.LongForms.GroupBy(form => form.Words[0], StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> All(string? text)
    {
        var words = Split(text ?? string.Empty);
        List<string> result = [];
        for (var i = 0; i < words.Count; i++)
        {
            var (length, word) = Abbreviated(words, i);
            result.Add(word);
            i += length - 1;
        }

        return result;
    }

    /// <summary>The counted things with their attributes, without function words and measures.</summary>
    public static HashSet<string> Things(string? text) => new(InOrder(text), StringComparer.OrdinalIgnoreCase);

    /// <summary>The things of a name, without the paper in which they come.</summary>
    public static HashSet<string> Subject(string? text) =>
        new(InOrder(text).Where(word => !Vocabulary.Carriers.Contains(word)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first thing of a text, usually the thing counted; null where there is none.</summary>
    public static string? Head(string? text) => InOrder(text).FirstOrDefault();

    public static bool HasSymbols(string text) => text.IndexOfAny(Symbols) >= 0;

    public static bool Alike(HashSet<string> some, HashSet<string> others) =>
        some.Count > 0 && others.Count > 0 && AlikeOf * 2 * some.Count(others.Contains) >= AlikeShared * (some.Count + others.Count);

    private static IEnumerable<string> InOrder(string? text) =>
        All(text).Where(word => !Vocabulary.FunctionWords.Contains(word) && !Vocabulary.Measures.Contains(word));

    private static List<string> Split(string text)
    {
        List<string> words = [];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(text.Substring(start, i - start));
                start = -1;
            }
        }

        return words;
    }

    private static (int Length, string Word) Abbreviated(List<string> words, int start)
    {
        if (LongForms.TryGetValue(words[start], out var forms))
        {
            foreach (var (form, abbreviation) in forms)
            {
                if (StandsAt(words, start, form))
                {
                    return (form.Length, abbreviation);
                }
            }
        }

        return (1, words[start]);
    }

    private static bool StandsAt(List<string> words, int start, string[] form)
    {
        var i = 0;
        while (i < form.Length && start + i < words.Count && string.Equals(form[i], words[start + i], StringComparison.OrdinalIgnoreCase))
        {
            i++;
        }

        return i == form.Length;
    }
}
