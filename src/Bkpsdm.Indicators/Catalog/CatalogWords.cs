namespace Bkpsdm.Indicators;

/// <summary>The words of the catalogue data for directions, ways of adding up, and confidence.</summary>
internal static class CatalogWords
{
    private static readonly Dictionary<string, Polarity> Polarities = new(StringComparer.Ordinal)
    {
        ["lebihTinggiLebihBaik"] = Indicators.Polarity.HigherIsBetter,
        ["lebihRendahLebihBaik"] = Indicators.Polarity.LowerIsBetter,
    };

    private static readonly Dictionary<string, FinalRule> FinalRules = new(StringComparer.Ordinal)
    {
        ["tahunTerakhir"] = Indicators.FinalRule.TahunTerakhir,
        ["jumlah"] = Indicators.FinalRule.Jumlah,
        ["rataRata"] = Indicators.FinalRule.RataRata,
    };

    private static readonly Dictionary<string, SourceConfidence> Confidences = new(StringComparer.Ordinal)
    {
        ["tigaSumber"] = SourceConfidence.ThreeSources,
        ["duaSumber"] = SourceConfidence.TwoSources,
        ["satuSumber"] = SourceConfidence.OneSource,
        ["disimpulkan"] = SourceConfidence.Inferred,
        ["ingatan"] = SourceConfidence.Recalled,
    };

    public static Stated<Polarity> Polarity(StatedData? data, string path) => Stated(data, Polarities, path);

    public static Stated<FinalRule> FinalRule(StatedData? data, string path) => Stated(data, FinalRules, path);

    public static SourceConfidence Confidence(string word, string path) => Lookup(Confidences, word, path);

    private static Stated<T> Stated<T>(StatedData? data, Dictionary<string, T> words, string path)
        where T : struct
    {
        if (data is null)
        {
            return default;
        }

        var value = Lookup(words, data.Nilai, path + ".nilai");
        return data.Dasar switch
        {
            "dinyatakan" => Indicators.Stated<T>.Declared(value),
            "disimpulkan" => Indicators.Stated<T>.Inferred(value),
            _ => throw Unknown(data.Dasar, ["dinyatakan", "disimpulkan"], path + ".dasar"),
        };
    }

    private static T Lookup<T>(Dictionary<string, T> words, string word, string path) =>
        words.TryGetValue(word, out var value) ? value : throw Unknown(word, words.Keys, path);

    private static DataFault Unknown(string word, IEnumerable<string> known, string path)
    {
        var list = string.Join(", ", known);
        return new DataFault("KATA_TIDAK_DIKENAL", $"Kata tidak dikenal; yang dikenal: {list}.", $"Unknown word; the known ones are {list}.", path, word);
    }
}
