namespace Bkpsdm.Renstra.Rules;

/// <summary>The wording of a part of a formula.</summary>
internal static class FormulaText
{
    private static readonly char[] Symbols = ['\\', '{', '_', '∑', '×'];

    /// <summary>True when it is written in symbols, whose letters are no words.</summary>
    public static bool IsInSymbols(string text) => text.IndexOfAny(Symbols) >= 0;

    public static bool IsPersons(string word) => Vocabulary.Persons.Contains(word) || Vocabulary.KindsOfPersons.Contains(word);
}
