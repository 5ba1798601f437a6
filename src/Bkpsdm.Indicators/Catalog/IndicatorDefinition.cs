using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>
/// The definition of an indicator: subject, unit, direction, range, formula, legal basis, source of the data, and the unit that
/// answers for it.
/// </summary>
/// <remarks>Immutable. A definition is data; <see cref="IndicatorCatalog"/> reads it.</remarks>
/// <example><code>
/// var definition = catalog.Find("temuan-ditindaklanjuti").Match(found =&gt; found, why =&gt; throw new ArgumentException(why.Text(Bahasa.English)));
/// var inputs = FormulaInputs.Empty.With("ditindaklanjuti", 45).With("temuan", 60);
///
/// var value = definition.Evaluate(inputs); // 75
/// var missing = definition.Evaluate(FormulaInputs.Empty).Reason!.Code; // MASUKAN_TIDAK_ADA
/// var impossible = definition.Evaluate(inputs.With("ditindaklanjuti", 66)).Reason!.Code; // DI_LUAR_RENTANG: 110 of 0 to 100
/// </code></example>
public sealed class IndicatorDefinition
{
    private readonly DefinitionData data;

    internal IndicatorDefinition(DefinitionData data, ValueOrReason<Formula> formula)
    {
        this.data = data;
        Formula = formula;
    }

    /// <summary>The stable id, such as <c>indeks-sistem-merit</c>; never reused for another indicator.</summary>
    public string Id => data.Id;

    /// <summary>The nomenclature code of the program or kegiatan that bears it; null for goals and key indicators.</summary>
    public string? Kode => data.Kode;

    /// <summary>The official name.</summary>
    public string Nama => data.Nama;

    /// <summary>The level in the cascade (<i>tingkat</i>): <c>tujuan</c>, <c>sasaran</c>, <c>program</c>, <c>kegiatan</c> or <c>kunci</c>.</summary>
    public string Tingkat => data.Tingkat;

    /// <summary>The unit.</summary>
    public Satuan Satuan { get; internal init; } = null!;

    /// <summary>The better direction, and its basis: stated by the document or inferred. Undecided when neither gives one.</summary>
    public Stated<Polarity> Polarity { get; internal init; }

    /// <summary>How the years add up to the final condition, and the basis: stated by the document or inferred. Undecided when neither gives one.</summary>
    public Stated<FinalRule> FinalRule { get; internal init; }

    /// <summary>The possible range, both ends included.</summary>
    public ValueRange Range { get; internal init; }

    /// <summary>The formula, or the reason why there is none (<c>RUMUS_TIDAK_DITETAPKAN</c>, <c>BOBOT_TIDAK_DITETAPKAN</c>).</summary>
    public ValueOrReason<Formula> Formula { get; }

    /// <summary>The subject of the measurement, in short.</summary>
    public BilingualText? Definisi { get; internal init; }

    /// <summary>The legal bases, the main one first.</summary>
    public IReadOnlyList<LegalBasis> LegalBases { get; internal init; } = [];

    /// <summary>The source of the data (<i>sumber data</i>), as the document names it.</summary>
    public IReadOnlyList<string> SumberData => data.SumberData;

    /// <summary>The responsible posts or units (<i>penanggung jawab</i>), as the document names them.</summary>
    public IReadOnlyList<string> PenanggungJawab => data.PenanggungJawab;

    /// <summary>The table and row of the document.</summary>
    public TableReference Reference => data.Rujukan;

    /// <summary>Flaws and open points of the document's definition, each with the choice made.</summary>
    public IReadOnlyList<IndicatorNote> Notes { get; internal init; } = [];

    /// <summary>A worked example; null where there is no formula.</summary>
    public WorkedExample? Example { get; internal init; }

    /// <summary>The same definition with a formula of the caller's own, such as the weighted set that the document leaves out.</summary>
    /// <param name="formula">The formula.</param>
    /// <returns>The definition; its example is dropped, because it belongs to the former formula.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    public IndicatorDefinition WithFormula(Formula formula) =>
        new(data, ValueOrReason<Formula>.Known(Guard.Against.Null(formula)))
        {
            Satuan = Satuan,
            Polarity = Polarity,
            FinalRule = FinalRule,
            Range = Range,
            Definisi = Definisi,
            LegalBases = LegalBases,
            Notes = Notes,
        };

    /// <summary>Computes the indicator, unrounded.</summary>
    /// <param name="inputs">The numbers by the ids of the formula's inputs.</param>
    /// <returns>The value; or the reason why it is unknown, also where it falls outside the possible range (<c>DI_LUAR_RENTANG</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    public ValueOrReason<decimal> Evaluate(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        return Formula.Bind(formula => formula.Evaluate(inputs)).Bind(InRange);
    }

    /// <summary>Computes the indicator and shows the working; the result is that of <see cref="Evaluate"/>.</summary>
    /// <param name="inputs">The numbers by the ids of the formula's inputs.</param>
    /// <returns>The working under the name, unit and main legal basis of the indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    public Explanation Explain(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        return Explanation.Create(
            BilingualText.Same(Nama),
            Evaluate(inputs),
            satuan: Satuan,
            basis: LegalBases.Count > 0 ? LegalBases[0] : null,
            steps: Formula.Match<IEnumerable<Explanation>>(formula => [formula.Explain(inputs)], _ => []));
    }

    private ValueOrReason<decimal> InRange(decimal value) => Range.Contains(value) ? value : Reason.OutOfRange(value, Range);
}
