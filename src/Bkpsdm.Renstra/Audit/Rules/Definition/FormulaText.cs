namespace Bkpsdm.Renstra.Rules;

/// <summary>What a part of a formula says in words, where it is in words.</summary>
internal static class FormulaText
{
    private static readonly char[] Symbols = ['\\', '{', '_', '∑', '×'];

    /// <summary>True where it is written in symbols, whose letters are no words.</summary>
    public static bool IsInSymbols(string text) => text.IndexOfAny(Symbols) >= 0;

    public static bool IsPersons(string word) => Vocabulary.Persons.Contains(word) || Vocabulary.KindsOfPersons.Contains(word);
}
