using Bkpsdm.Indicators;

namespace Bkpsdm;

/// <summary>The words that data use for directions and ways of adding up, and how a stated word is read.</summary>
internal static class DataWords
{
    public static readonly Dictionary<string, Polarity> Polarities = new(StringComparer.Ordinal)
    {
        ["lebihTinggiLebihBaik"] = Polarity.HigherIsBetter,
        ["lebihRendahLebihBaik"] = Polarity.LowerIsBetter,
    };

    public static readonly Dictionary<string, FinalRule> FinalRules = new(StringComparer.Ordinal)
    {
        ["tahunTerakhir"] = FinalRule.TahunTerakhir,
        ["jumlah"] = FinalRule.Jumlah,
        ["rataRata"] = FinalRule.RataRata,
    };

    public static readonly Dictionary<string, StatedBasis> Bases = new(StringComparer.Ordinal)
    {
        ["dinyatakan"] = StatedBasis.Declared,
        ["disimpulkan"] = StatedBasis.Inferred,
    };

    /// <summary>A word with its basis: <c>dinyatakan</c> or <c>disimpulkan</c>; undecided where there is none.</summary>
    public static Stated<T> Stated<T>(StatedWord? data, Dictionary<string, T> words, string path)
        where T : struct
    {
        if (data is null)
        {
            return default;
        }

        var value = Lookup(words, data.Nilai, path + ".nilai");
        return Lookup(Bases, data.Dasar, path + ".dasar") == StatedBasis.Declared
            ? Indicators.Stated<T>.Declared(value)
            : Indicators.Stated<T>.Inferred(value);
    }

    public static T Lookup<T>(Dictionary<string, T> words, string word, string path) =>
        words.TryGetValue(word, out var value) ? value : throw Unknown(word, words.Keys, path);

    private static DataFault Unknown(string word, IEnumerable<string> known, string path)
    {
        var list = string.Join(", ", known);
        return new DataFault("KATA_TIDAK_DIKENAL", $"Kata tidak dikenal; yang dikenal: {list}.", $"Unknown word; the known ones are {list}.", path, word);
    }
}
