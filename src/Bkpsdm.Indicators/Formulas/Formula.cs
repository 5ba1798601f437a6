namespace Bkpsdm.Indicators;

/// <summary>How an indicator is computed (<i>rumus</i>): the inputs by name, the exact evaluation and the explanation.</summary>
/// <remarks>
/// A formula checks itself when it is made and evaluates to a value or a reason; bad inputs never throw. The kinds are
/// <see cref="RatioFormula"/>, <see cref="ComplementFormula"/>, <see cref="MeanOfRatiosFormula"/>, <see cref="WeightedTreeFormula"/>,
/// <see cref="SumOfAspectsFormula"/>, <see cref="FrequencyWeightedMeanFormula"/>, <see cref="CountFormula"/> and <see cref="OfficialScoreFormula"/>.
/// Formulas are immutable and safe for use from several threads.
/// </remarks>
public abstract class Formula
{
    private protected Formula(IEnumerable<FormulaInput> inputs)
    {
        Inputs = Array.AsReadOnly(inputs.ToArray());
    }

    /// <summary>The inputs, in a fixed order, each once.</summary>
    public IReadOnlyList<FormulaInput> Inputs { get; }

    /// <summary>The stable name of the kind, as it stands in catalogue data (<c>rasio</c>, <c>pohonBobot</c> ...).</summary>
    public abstract string Jenis { get; }

    /// <summary>The formula in words and signs, such as <c>A / B × 100</c>.</summary>
    public abstract BilingualText Expression { get; }

    /// <summary>Computes the value, unrounded.</summary>
    /// <param name="inputs">The numbers.</param>
    /// <returns>
    /// The value; or the reason why it is unknown: a missing input, a number that cannot be, a zero denominator, no population,
    /// or a result beyond the largest decimal.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    public virtual ValueOrReason<decimal> Evaluate(FormulaInputs inputs) => ToDecimal(EvaluateExact(inputs));

    /// <summary>Computes the value and shows the working; the result is that of <see cref="Evaluate"/>.</summary>
    /// <param name="inputs">The numbers.</param>
    /// <returns>The working as a tree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    public abstract Explanation Explain(FormulaInputs inputs);

    /// <summary>The formula in Indonesian.</summary>
    /// <returns>The text of <see cref="Expression"/>.</returns>
    public override string ToString() => Expression.Indonesia;

    /// <summary>The exact value, for sums over unlike denominators and for bands that turn on the last digit.</summary>
    internal abstract ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs);

    private protected static ValueOrReason<decimal> ToDecimal(ValueOrReason<Fraction> exact) =>
        exact.Bind(Fraction.ToValue);
}
