using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A ratio in percent: numerator (<i>pembilang</i>) / denominator (<i>penyebut</i>) × 100.</summary>
/// <remarks>
/// Over several units the ratio is the ratio of the sums: add numerators and denominators first, then evaluate once. The mean
/// of ratios has its own kind, <see cref="MeanOfRatiosFormula"/>. A zero denominator has no ratio, also not 0/0.
/// </remarks>
/// <example><code>
/// var formula = RatioFormula.Create(
///     FormulaInput.Create("ditindaklanjuti", BilingualText.Create("Temuan yang ditindaklanjuti", "Findings followed up")),
///     FormulaInput.Create("temuan", BilingualText.Create("Seluruh temuan", "All findings")));
///
/// var percent = formula.Evaluate(45, 60); // 75
/// var none = formula.Evaluate(0, 0).Reason!.Code; // PENYEBUT_NOL: no finding is not 100 percent
/// </code></example>
public sealed class RatioFormula : Formula
{
    private readonly Reason zeroDenominator;

    private RatioFormula(FormulaInput pembilang, FormulaInput penyebut)
        : base([pembilang, penyebut])
    {
        Pembilang = pembilang;
        Penyebut = penyebut;
        zeroDenominator = Reason.ZeroDenominator(penyebut.Id);
    }

    /// <summary>The numerator.</summary>
    public FormulaInput Pembilang { get; }

    /// <summary>The denominator.</summary>
    public FormulaInput Penyebut { get; }

    /// <inheritdoc/>
    public override string Jenis => "rasio";

    /// <inheritdoc/>
    public override BilingualText Expression => Working.Of("{0} / {1} × 100", Pembilang.Nama, Penyebut.Nama);

    /// <summary>Makes a ratio.</summary>
    /// <param name="pembilang">The numerator.</param>
    /// <param name="penyebut">The denominator.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentException">An input is null, or both have the same id.</exception>
    public static RatioFormula Create(FormulaInput pembilang, FormulaInput penyebut)
    {
        DistinctInputs.Require([Guard.Against.Null(pembilang), Guard.Against.Null(penyebut)], nameof(penyebut));
        return new RatioFormula(pembilang, penyebut);
    }

    /// <summary>Computes the percentage directly from two numbers, without allocating.</summary>
    /// <param name="pembilang">The numerator.</param>
    /// <param name="penyebut">The denominator.</param>
    /// <returns>The percentage, unrounded, or the reason why it is unknown.</returns>
    public ValueOrReason<decimal> Evaluate(decimal pembilang, decimal penyebut)
    {
        if (!Pembilang.Range.Contains(pembilang))
        {
            return Pembilang.Check(pembilang);
        }

        if (!Penyebut.Range.Contains(penyebut))
        {
            return Penyebut.Check(penyebut);
        }

        return penyebut == 0 ? zeroDenominator : ExactPercent.Of(pembilang, penyebut);
    }

    /// <inheritdoc/>
    public override ValueOrReason<decimal> Evaluate(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        return inputs.Number(Pembilang.Id) is not { } above ? Reason.MissingInput(Pembilang.Id)
            : inputs.Number(Penyebut.Id) is not { } below ? Reason.MissingInput(Penyebut.Id)
            : Evaluate(above, below);
    }

    /// <inheritdoc/>
    public override Explanation Explain(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        var above = Pembilang.Read(inputs);
        var below = Penyebut.Read(inputs);
        var working = above.TryGet(out var a) && below.TryGet(out var b) ? Working.Of("{0} / {1} × 100", a, b) : null;
        return Explanation.Create(Expression, Evaluate(inputs), working, Satuan.Persen, steps: [Pembilang.Explain(above), Penyebut.Explain(below)]);
    }

    internal override ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs) =>
        Pembilang.Read(inputs).Bind(above => Penyebut.Read(inputs).Bind<Fraction>(below => below == 0
            ? zeroDenominator
            : Fraction.FromDecimal(above) / Fraction.FromDecimal(below) * Fraction.FromWhole(100)));
}
