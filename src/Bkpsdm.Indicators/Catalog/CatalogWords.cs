namespace Bkpsdm.Indicators;

/// <summary>The words of the catalogue data for directions, ways of adding up, and confidence.</summary>
internal static class CatalogWords
{
    private static readonly Dictionary<string, SourceConfidence> Confidences = new(StringComparer.Ordinal)
    {
        ["tigaSumber"] = SourceConfidence.ThreeSources,
        ["duaSumber"] = SourceConfidence.TwoSources,
        ["satuSumber"] = SourceConfidence.OneSource,
        ["disimpulkan"] = SourceConfidence.Inferred,
        ["ingatan"] = SourceConfidence.Recalled,
    };

    public static Stated<Polarity> Polarity(StatedData? data, string path) => Stated(data, DataWords.Polarities, path);

    public static Stated<FinalRule> FinalRule(StatedData? data, string path) => Stated(data, DataWords.FinalRules, path);

    public static SourceConfidence Confidence(string word, string path) => DataWords.Lookup(Confidences, word, path);

    private static Stated<T> Stated<T>(StatedData? data, Dictionary<string, T> words, string path)
        where T : struct => data is null ? default : DataWords.Stated(data.Nilai, data.Dasar, words, path);
}
