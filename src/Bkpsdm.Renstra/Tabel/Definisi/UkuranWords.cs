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

    public static Stated<JenisRumus> Rumus(StatedWord? data, string path) => DataWords.Stated(data, Kinds, path);

    public static JenisRumus Rumus(string word, string path) => DataWords.Lookup(Kinds, word, path);
}
