using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>How an indicator measures (<i>ukuran</i>): kind of formula, direction, possible range, and how its years make the final condition.</summary>
/// <remarks>
/// Each of them is declared by the document, inferred and marked so, or undecided; what is undecided is explained by
/// <see cref="Catatan"/>. Immutable.
/// </remarks>
public sealed class UkuranIndikator
{
    private UkuranIndikator(Stated<JenisRumus> rumus, Stated<Polarity> polarity, ValueRange range, Stated<FinalRule> finalRule, BilingualText? catatan)
    {
        Rumus = rumus;
        Polarity = polarity;
        Range = range;
        FinalRule = finalRule;
        Catatan = catatan;
    }

    /// <summary>The kind of formula (<i>rumus</i>).</summary>
    public Stated<JenisRumus> Rumus { get; }

    /// <summary>Which direction is better; undecided where the document does not let it be told.</summary>
    public Stated<Polarity> Polarity { get; }

    /// <summary>The possible range, both ends included.</summary>
    public ValueRange Range { get; }

    /// <summary>How the years make the final condition; undecided where the document does not let it be told.</summary>
    public Stated<FinalRule> FinalRule { get; }

    /// <summary>Why something is undecided, or what is surprising (<i>catatan</i>); null where there is nothing to say.</summary>
    public BilingualText? Catatan { get; }

    internal static UkuranIndikator Make(UkuranData data, string path) => new(
        UkuranWords.Rumus(data.Rumus, path + ".rumus"),
        UkuranWords.Polarity(data.Polaritas, path + ".polaritas"),
        RangeOf(data.Rentang, path + ".rentang"),
        UkuranWords.FinalRule(data.Akhir, path + ".akhir"),
        data.Catatan is null
            ? null
            : BilingualText.Create(DataFault.RequireText(data.Catatan.Id, path + ".catatan.id"), DataFault.RequireText(data.Catatan.En, path + ".catatan.en")));

    /// <summary>The measure of a definition of the catalogue.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="printed">The kind of formula that the document prints for it, if any.</param>
    internal static UkuranIndikator Of(IndicatorDefinition definition, JenisRumus? printed) => new(
        definition.Formula.Match(formula => Kind(KindOf(formula), printed), _ => printed is { } kind ? Stated<JenisRumus>.Declared(kind) : default),
        definition.Polarity,
        definition.Range,
        definition.FinalRule,
        definition.Formula.Reason is { } reason
            ? BilingualText.Create(reason.Text(Bahasa.Indonesia), reason.Text(Bahasa.English))
            : null);

    // Where the catalogue departs from the printed formula, its kind is a reading of ours.
    private static Stated<JenisRumus> Kind(JenisRumus? used, JenisRumus? printed) => used is not { } kind
        ? default
        : kind == printed ? Stated<JenisRumus>.Declared(kind) : Stated<JenisRumus>.Inferred(kind);

    private static JenisRumus? KindOf(Formula formula) => formula switch
    {
        RatioFormula => JenisRumus.Rasio,
        ComplementFormula => JenisRumus.Komplemen,
        MeanOfRatiosFormula => JenisRumus.RataRataRasio,
        WeightedTreeFormula => JenisRumus.PohonBobot,
        SumOfAspectsFormula => JenisRumus.JumlahAspek,
        FrequencyWeightedMeanFormula => JenisRumus.RataBerfrekuensi,
        CountFormula => JenisRumus.Cacah,
        OfficialScoreFormula => JenisRumus.SkorResmi,
        _ => null,
    };

    private static ValueRange RangeOf(RentangData data, string path) => data.Maksimum < data.Minimum
        ? throw new DataFault("RENTANG_TERBALIK", "Maksimum lebih kecil daripada minimum.", "The maximum is below the minimum.", path)
        : ValueRange.Create(data.Minimum, data.Maksimum);
}
