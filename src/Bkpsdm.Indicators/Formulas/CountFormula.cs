using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A count (<i>cacah</i>): a whole number, 0 or more.</summary>
public sealed class CountFormula : Formula
{
    private CountFormula(FormulaInput masukan)
        : base([masukan])
    {
        Masukan = masukan;
    }

    /// <summary>The count that is the result.</summary>
    public FormulaInput Masukan { get; }

    /// <inheritdoc/>
    public override string Jenis => "cacah";

    /// <inheritdoc/>
    public override BilingualText Expression => Working.Of("jumlah {0}", "number of {0}", Masukan.Nama);

    /// <summary>Makes a count.</summary>
    /// <param name="masukan">The count that is the result.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="masukan"/> is null.</exception>
    public static CountFormula Create(FormulaInput masukan) => new(Guard.Against.Null(masukan));

    /// <inheritdoc/>
    public override ValueOrReason<decimal> Evaluate(FormulaInputs inputs) =>
        Masukan.Read(Guard.Against.Null(inputs)).Bind<decimal>(value => value >= 0 && decimal.Truncate(value) == value
            ? value
            : Reason.Create(
                "BUKAN_CACAH",
                Working.Of(
                    "'{0}' bernilai {1}; cacah adalah bilangan bulat, 0 atau lebih",
                    "'{0}' is {1}; a count is a whole number, 0 or more",
                    Masukan.Id,
                    value)));

    /// <inheritdoc/>
    public override Explanation Explain(FormulaInputs inputs) => Explanation.Create(Expression, Evaluate(inputs));

    internal override ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs) => Evaluate(inputs).Map(Fraction.FromDecimal);
}
