using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The words of the data for kinds of formulas, directions and ways of adding up; they are those of the catalogue.</summary>
internal static class UkuranWords
{
    private static readonly Dictionary<string, JenisRumus> Kinds = new(StringComparer.Ordinal)
    {
        ["rasio"] = JenisRumus.Rasio,
        ["komplemen"] = JenisRumus.Komplemen,
        ["rataRataRasio"] = JenisRumus.RataRataRasio,
        ["pohonBobot"] = JenisRumus.PohonBobot,
        ["jumlahAspek"] = JenisRumus.JumlahAspek,
        ["rataBerfrekuensi"] = JenisRumus.RataBerfrekuensi,
        ["cacah"] = JenisRumus.Cacah,
        ["skorResmi"] = JenisRumus.SkorResmi,
    };

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

    public static Stated<JenisRumus> Rumus(StatedWordData? data, string path) => Stated(data, Kinds, path);

    public static JenisRumus Rumus(string word, string path) => Lookup(Kinds, word, path);

    public static Stated<Polarity> Polarity(StatedWordData? data, string path) => Stated(data, Polarities, path);

    public static Stated<FinalRule> FinalRule(StatedWordData? data, string path) => Stated(data, FinalRules, path);

    private static Stated<T> Stated<T>(StatedWordData? data, Dictionary<string, T> words, string path)
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
