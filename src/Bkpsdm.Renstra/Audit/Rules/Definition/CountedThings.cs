namespace Bkpsdm.Renstra.Rules;

/// <summary>Compares what numerator and denominator of a share count; where words alone do not prove a difference it stays unsure.</summary>
internal static class CountedThings
{
    public static CountedLikeness Compare(string name, string numerator, string denominator)
    {
        var above = TextWords.Things(numerator);
        var below = TextWords.Things(denominator);
        return above.Count == 0 || below.Count == 0 || TextWords.HasSymbols(numerator) || TextWords.HasSymbols(denominator) ? CountedLikeness.Unsure
            : above.Overlaps(below) ? OfName(name, above, below)
            : below.Overlaps(Vocabulary.Needs) ? CountedLikeness.Unsure
            : Apart(above, below);
    }

    private static CountedLikeness Apart(HashSet<string> above, HashSet<string> below) => (Persons(above), Persons(below)) switch
    {
        (true, true) => below.Overlaps(Vocabulary.KindsOfPersons) ? CountedLikeness.NoPart : CountedLikeness.Same,
        (false, false) => CountedLikeness.Unsure,
        _ => CountedLikeness.Unlike,
    };

    private static bool Persons(HashSet<string> words) => words.Any(FormulaText.IsPersons);

    private static CountedLikeness OfName(string name, HashSet<string> above, HashSet<string> below) =>
        TextWords.Head(name) is not { } head || !above.Contains(head) || TextWords.Things(name).Overlaps(below) ? CountedLikeness.Same
        : IsQuality(head) ? CountedLikeness.Unsure
        : CountedLikeness.NotOfName;

    // "Ketepatan", "penyelesaian": a quality or a doing, which something else is counted for.
    private static bool IsQuality(string word) =>
        (word.StartsWith("ke", StringComparison.OrdinalIgnoreCase) || word.StartsWith("pe", StringComparison.OrdinalIgnoreCase)) && word.EndsWith("an", StringComparison.OrdinalIgnoreCase);
}
