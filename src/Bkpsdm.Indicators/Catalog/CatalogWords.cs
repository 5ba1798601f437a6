namespace Bkpsdm.Indicators;

/// <summary>The words of the catalogue data for confidence.</summary>
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

    public static SourceConfidence Confidence(string word, string path) => DataWords.Lookup(Confidences, word, path);
}
