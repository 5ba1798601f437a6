using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The sum of the scores of aspects (<i>aspek</i>), each with a maximum of its own.</summary>
/// <remarks>
/// A score above its maximum makes the sum unknown and is named; it is not cut off. The scores are raw points, not percentages:
/// an aspect is judged by its share of its own maximum.
/// </remarks>
public sealed class SumOfAspectsFormula : Formula
{
    private SumOfAspectsFormula(FormulaInput[] aspek)
        : base(aspek)
    {
    }

    /// <inheritdoc/>
    public override string Jenis => "jumlahAspek";

    /// <inheritdoc/>
    public override BilingualText Expression => Working.Join(" + ", Inputs.Select(aspek => aspek.Nama));

    /// <summary>Makes a sum of aspects.</summary>
    /// <param name="aspek">The aspects, at least one; the range of each input ends at the aspect's maximum.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentException">There is no aspect, one is null, or an id stands twice.</exception>
    public static SumOfAspectsFormula Create(IEnumerable<FormulaInput> aspek)
    {
        var all = Guard.Against.NullOrEmpty(aspek).Select(input => Guard.Against.Null(input, nameof(aspek))).ToArray();
        DistinctInputs.Require(all, nameof(aspek));
        return new SumOfAspectsFormula(all);
    }

    /// <inheritdoc/>
    public override Explanation Explain(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        var scores = Inputs.Select(aspek => (Aspek: aspek, Nilai: aspek.Read(inputs))).ToArray();
        var working = scores.All(score => score.Nilai.IsKnown)
            ? Working.Join(" + ", scores.Select(score => Working.Of("{0}", score.Nilai.Match(value => value, _ => 0m))))
            : null;
        return Explanation.Create(Expression, Evaluate(inputs), working, steps: scores.Select(score => Step(score.Aspek, score.Nilai)));
    }

    internal override ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        var sum = Fraction.Zero;
        foreach (var aspek in Inputs)
        {
            var score = aspek.Read(inputs);
            if (!score.TryGet(out var value))
            {
                return score.Reason!;
            }

            sum += Fraction.FromDecimal(value);
        }

        return sum;
    }

    private static Explanation Step(FormulaInput aspek, ValueOrReason<decimal> score)
    {
        var title = aspek.Range.Maximum is { } maximum
            ? Working.Of("{0} (maksimum {1})", "{0} (maximum {1})", aspek.Nama, maximum)
            : aspek.Nama;
        return Explanation.Create(title, score);
    }
}
