using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>How an indicator measures (<i>ukuran</i>): kind of formula, direction, possible range, and how its years make the final condition.</summary>
/// <remarks>
/// Each of them is declared by the document, inferred and marked so, or undecided; what is undecided is explained by
/// <see cref="Catatan"/>. Immutable.
/// </remarks>
public sealed class UkuranIndikator
{
    [JsonConstructor]
    internal UkuranIndikator(RangeBounds bounds, StatedWord? formula = null, StatedWord? direction = null, StatedWord? final = null, TextPair? note = null)
    {
        Bounds = bounds;
        Formula = formula;
        Direction = direction;
        Final = final;
        Note = note;
    }

    private UkuranIndikator(Stated<JenisRumus> rumus, Stated<Polarity> polarity, ValueRange range, Stated<FinalRule> finalRule, BilingualText? catatan)
        : this(new RangeBounds(range.Minimum, range.Maximum))
    {
        Rumus = rumus;
        Polarity = polarity;
        Range = range;
        FinalRule = finalRule;
        Catatan = catatan;
    }

    /// <summary>The kind of formula (<i>rumus</i>).</summary>
    [JsonIgnore]
    public Stated<JenisRumus> Rumus { get; private set; }

    /// <summary>The better direction; undecided where the document does not let it be told.</summary>
    [JsonIgnore]
    public Stated<Polarity> Polarity { get; private set; }

    /// <summary>The possible range, both ends included.</summary>
    [JsonIgnore]
    public ValueRange Range { get; private set; }

    /// <summary>The way in which the years make the final condition; undecided where the document does not let it be told.</summary>
    [JsonIgnore]
    public Stated<FinalRule> FinalRule { get; private set; }

    /// <summary>A note (<i>catatan</i>) on what is undecided or surprising; null where there is nothing to say.</summary>
    [JsonIgnore]
    public BilingualText? Catatan { get; private set; }

    [JsonInclude]
    [JsonPropertyName("rentang")]
    [JsonPropertyOrder(1)]
    internal RangeBounds Bounds { get; }

    [JsonInclude]
    [JsonPropertyName("rumus")]
    [JsonPropertyOrder(2)]
    internal StatedWord? Formula { get; }

    [JsonInclude]
    [JsonPropertyName("polaritas")]
    [JsonPropertyOrder(3)]
    internal StatedWord? Direction { get; }

    [JsonInclude]
    [JsonPropertyName("akhir")]
    [JsonPropertyOrder(4)]
    internal StatedWord? Final { get; }

    [JsonInclude]
    [JsonPropertyName("catatan")]
    [JsonPropertyOrder(5)]
    internal TextPair? Note { get; }

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

    private static JenisRumus? KindOf(Indicators.Formula formula) => formula switch
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

    /// <summary>Reads the words of the JSON.</summary>
    internal void Place(string path)
    {
        Rumus = UkuranWords.Rumus(Formula, path + ".rumus");
        Polarity = DataWords.Stated(Direction, DataWords.Polarities, path + ".polaritas");
        Range = Bounds.Maksimum < Bounds.Minimum
            ? throw new DataFault("RENTANG_TERBALIK", "Maksimum lebih kecil daripada minimum.", "The maximum is below the minimum.", path + ".rentang")
            : ValueRange.Create(Bounds.Minimum, Bounds.Maksimum);
        FinalRule = DataWords.Stated(Final, DataWords.FinalRules, path + ".akhir");
        Catatan = Note?.Text(path + ".catatan");
    }
}
