using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The working of a computation as a tree. Each step has a title, numbers, a rule and a result.</summary>
/// <remarks>
/// Deterministic and free of culture: the same computation gives the same tree, the same text and the same bytes.
/// A computation that is not asked to explain itself builds none of this. Immutable.
/// </remarks>
/// <example><code>
/// var formula = RatioFormula.Create(
///     FormulaInput.Create("ditindaklanjuti", BilingualText.Create("Temuan yang ditindaklanjuti", "Findings followed up")),
///     FormulaInput.Create("temuan", BilingualText.Create("Seluruh temuan", "All findings")));
///
/// var working = formula.Explain(FormulaInputs.Empty.With("ditindaklanjuti", 45).With("temuan", 60));
/// var text = working.ToText(Bahasa.Indonesia);
/// // Temuan yang ditindaklanjuti / Seluruh temuan × 100: 45 / 60 × 100 = 75 Persen
/// //   Temuan yang ditindaklanjuti: 45
/// //   Seluruh temuan: 60
/// </code></example>
public sealed class Explanation
{
    private Explanation(BilingualText title, BilingualText? working, ValueOrReason<decimal> result, Satuan? satuan, BilingualText? verdict, LegalBasis? basis, IReadOnlyList<Explanation> steps)
    {
        Title = title;
        Working = working;
        Result = result;
        Satuan = satuan;
        Verdict = verdict;
        Basis = basis;
        Steps = steps;
    }

    /// <summary>The title of the step: the name of the computed value.</summary>
    public BilingualText Title { get; }

    /// <summary>The computation with its numbers, such as <c>246,5 / 150 × 100</c>; null for an input.</summary>
    public BilingualText? Working { get; }

    /// <summary>The result, unrounded, or the reason why it is unknown.</summary>
    public ValueOrReason<decimal> Result { get; }

    /// <summary>The unit of the result; null where it has none.</summary>
    public Satuan? Satuan { get; }

    /// <summary>The name that a scale gives the result (predikat); null where there is none.</summary>
    public BilingualText? Verdict { get; }

    /// <summary>The regulation; null where the step has none of its own.</summary>
    public LegalBasis? Basis { get; }

    /// <summary>The steps below, in a fixed order.</summary>
    public IReadOnlyList<Explanation> Steps { get; }

    /// <summary>Makes a step.</summary>
    /// <param name="title">The title of the step: the name of the computed value.</param>
    /// <param name="result">The result, or the reason why it is unknown.</param>
    /// <param name="working">The computation with its numbers, if any.</param>
    /// <param name="satuan">The unit, if any.</param>
    /// <param name="verdict">The predikat, if any.</param>
    /// <param name="basis">The regulation, if any.</param>
    /// <param name="steps">The steps below, if any.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static Explanation Create(
        BilingualText title,
        ValueOrReason<decimal> result,
        BilingualText? working = null,
        Satuan? satuan = null,
        BilingualText? verdict = null,
        LegalBasis? basis = null,
        IEnumerable<Explanation>? steps = null) =>
        new(Guard.Against.Null(title), working, result, satuan, verdict, basis, Array.AsReadOnly(steps?.ToArray() ?? []));

    /// <summary>The same step under another title, with unit and regulation of an indicator.</summary>
    /// <param name="title">The title.</param>
    /// <param name="satuan">The unit, or null to keep the present one.</param>
    /// <param name="basis">The regulation, or null to keep the present one.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public Explanation WithTitle(BilingualText title, Satuan? satuan = null, LegalBasis? basis = null) =>
        new(Guard.Against.Null(title), Working, Result, satuan ?? Satuan, Verdict, basis ?? Basis, Steps);

    /// <summary>The tree as indented plain text.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public string ToText(Bahasa bahasa) => ExplanationText.Write(this, bahasa);

    /// <summary>The tree as a nested Markdown list.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public string ToMarkdown(Bahasa bahasa) => ExplanationMarkdown.Write(this, bahasa);

    /// <summary>
    /// The tree as JSON with a stable order of fields (<c>uraian, hitungan, hasil, alasan, keterangan, satuan, predikat, dasarHukum, langkah</c>);
    /// texts are objects with <c>id</c> and <c>en</c>, numbers are exact, an unknown result is null with its reason.
    /// </summary>
    /// <returns>JSON without insignificant blanks.</returns>
    public string ToJson() => ExplanationJson.Write(this);

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text of <see cref="ToText(Bahasa)"/>.</returns>
    public override string ToString() => ToText(Bahasa.Indonesia);
}
