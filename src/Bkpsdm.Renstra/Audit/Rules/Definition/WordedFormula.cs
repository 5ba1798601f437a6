namespace Bkpsdm.Renstra.Rules;

/// <summary>The comparison of a part of a formula with its wording. Other words for the same thing are no difference.</summary>
internal static class WordedFormula
{
    public static bool Differs(string formula, string words) =>
        !TextWords.HasSymbols(formula) && !TextWords.HasSymbols(words)
        && (PersonsForThings(formula, words) || PersonsForThings(words, formula) || AllForSome(formula, words) || AllForSome(words, formula));

    // The one counts persons first, the other a thing that the first does not even name.
    private static bool PersonsForThings(string persons, string things) =>
        TextWords.Head(persons) is { } who && FormulaText.IsPersons(who)
        && TextWords.Head(things) is { } what && !FormulaText.IsPersons(what)
        && !TextWords.Things(persons).Contains(what)
        && !TextWords.Things(things).Any(FormulaText.IsPersons);

    // "All ASN" beside "the ASN who ...": the same thing, but not as many.
    private static bool AllForSome(string all, string some)
    {
        var whole = TextWords.Things(all);
        var part = TextWords.Things(some);
        return whole.Count == 1 && part.Count > 1 && whole.IsSubsetOf(part) && SaysAll(all) && !SaysAll(some)
            && TextWords.All(some).Contains("yang", StringComparer.OrdinalIgnoreCase);
    }

    private static bool SaysAll(string text) => TextWords.All(text).Any(Vocabulary.Whole.Contains);
}
