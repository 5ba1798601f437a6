namespace Bkpsdm.Renstra.Rules;

/// <summary>The comparison of two names: the same, a difference in spelling, or in words.</summary>
internal static class NameComparison
{
    private const int MostLetters = 2;

    // In a short word two letters are another word: "CPNS" is no slip for "PNS".
    private const int ShortestWord = 4;

    // Signs that change what a name says: "> 80" is not "≥ 80".
    private const string Signs = "<>≤≥=";

    public static NameLikeness Compare(string one, string other)
    {
        var here = Words(one);
        var there = Words(other);
        var left = string.Concat(here);
        var right = string.Concat(there);
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return NameLikeness.Same;
        }

        var slip = here.Count == there.Count
            ? WordsAreClose(here, there)
            : Math.Min(left.Length, right.Length) > ShortestWord * MostLetters && Fixed(left) == Fixed(right) && Apart(left, right) <= MostLetters;
        return slip ? NameLikeness.Spelling : NameLikeness.Words;
    }

    /// <summary>The name without capitals, blanks and punctuation: equal for names that are the same.</summary>
    public static string Key(string name) => string.Concat(Words(name));

    private static bool WordsAreClose(List<string> here, List<string> there)
    {
        var letters = 0;
        for (var i = 0; i < here.Count; i++)
        {
            if (string.Equals(here[i], there[i], StringComparison.Ordinal))
            {
                continue;
            }

            if (Math.Min(here[i].Length, there[i].Length) < ShortestWord || Fixed(here[i]) != Fixed(there[i]))
            {
                return false;
            }

            letters += Apart(here[i], there[i]);
        }

        return letters <= MostLetters;
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                words.Add(text.Substring(start, i - start).ToUpperInvariant());
                start = -1;
            }

            if (i < text.Length && Signs.Contains(text[i]))
            {
                words.Add(text[i].ToString());
            }
        }

        return words;
    }

    // What no slip of spelling changes: digits and signs.
    private static string Fixed(string text) => string.Concat(text.Where(letter => !char.IsLetter(letter)));

    // The least number of letters to put in, leave out or change.
    private static int Apart(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MostLetters)
        {
            return MostLetters + 1;
        }

        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
