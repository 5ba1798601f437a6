using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A score that is taken over from an official evaluation report (<i>skor resmi</i>); nothing is computed.</summary>
public sealed class OfficialScoreFormula : Formula
{
    private OfficialScoreFormula(FormulaInput masukan, BilingualText laporan)
        : base([masukan])
    {
        Masukan = masukan;
        Laporan = laporan;
    }

    /// <summary>The score.</summary>
    public FormulaInput Masukan { get; }

    /// <summary>The report (<i>laporan</i>) in which the score stands.</summary>
    public BilingualText Laporan { get; }

    /// <inheritdoc/>
    public override string Jenis => "skorResmi";

    /// <inheritdoc/>
    public override BilingualText Expression => Working.Of("{0}, diambil dari {1}", "{0}, taken over from {1}", Masukan.Nama, Laporan);

    /// <summary>Makes an official score.</summary>
    /// <param name="masukan">The score; its range is that of the evaluation.</param>
    /// <param name="laporan">The report in which it stands.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OfficialScoreFormula Create(FormulaInput masukan, BilingualText laporan) =>
        new(Guard.Against.Null(masukan), Guard.Against.Null(laporan));

    /// <inheritdoc/>
    public override ValueOrReason<decimal> Evaluate(FormulaInputs inputs) => Masukan.Read(Guard.Against.Null(inputs));

    /// <inheritdoc/>
    public override Explanation Explain(FormulaInputs inputs) => Explanation.Create(Expression, Evaluate(inputs));

    internal override ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs) => Evaluate(inputs).Map(Fraction.FromDecimal);
}
