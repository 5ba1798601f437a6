using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Reads the measure from a name and holds it against a kind of formula; only a sure measure contradicts.</summary>
internal static class NameMeasure
{
    public static NamedMeasure Of(string name) => FirstWord(name, 0)?.ToUpperInvariant() switch
    {
        "PERSENTASE" or "PRESENTASE" or "PROSENTASE" or "PERENTASE" or "PERSEN" => NamedMeasure.Percentage,
        "RATA" or "RERATA" => NamedMeasure.Mean,
        "JUMLAH" or "BANYAKNYA" => NamedMeasure.Count,
        "INDEKS" => NamedMeasure.Index,
        _ => NamedMeasure.None,
    };

    /// <summary>True when a mean stands behind another measure. The formula is then a matter of reading.</summary>
    public static bool IsMixed(string name) =>
        Of(name) != NamedMeasure.Mean && string.Equals(FirstWord(name, 1), "rata", StringComparison.OrdinalIgnoreCase);

    public static bool Contradicts(NamedMeasure measure, JenisRumus kind) => measure switch
    {
        NamedMeasure.Percentage or NamedMeasure.Index => kind == JenisRumus.Cacah,
        NamedMeasure.Mean => kind is JenisRumus.Rasio or JenisRumus.Komplemen or JenisRumus.Cacah,
        NamedMeasure.Count => kind is JenisRumus.Rasio or JenisRumus.Komplemen or JenisRumus.RataRataRasio or JenisRumus.RataBerfrekuensi,
        _ => false,
    };

    public static BilingualText Word(NamedMeasure measure) => measure switch
    {
        NamedMeasure.Percentage => BilingualText.Create("persentase", "a percentage"),
        NamedMeasure.Mean => BilingualText.Create("rata-rata", "a mean"),
        NamedMeasure.Count => BilingualText.Create("jumlah", "a count"),
        _ => BilingualText.Create("indeks", "an index"),
    };

    public static BilingualText Word(JenisRumus kind) => kind switch
    {
        JenisRumus.Rasio => BilingualText.Create("satu rasio", "one ratio"),
        JenisRumus.Komplemen => BilingualText.Create("komplemen rasio", "the complement of a ratio"),
        JenisRumus.Cacah => BilingualText.Create("cacah", "a count"),
        _ => BilingualText.Create("rata-rata", "a mean"),
    };

    private static string? FirstWord(string name, int skip) => TextWords.All(name).Skip(skip).FirstOrDefault();
}
