using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The complement of a share in percent: (1 − part (<i>bagian</i>) / population (<i>populasi</i>)) × 100.</summary>
/// <remarks>Neither number is negative, whatever the ranges of the inputs, and the part cannot be larger than the population, so that the value lies in 0 to 100. A zero population is unknown (<c>TANPA_POPULASI</c>).</remarks>
public sealed class ComplementFormula : Formula
{
    private ComplementFormula(FormulaInput bagian, FormulaInput populasi)
        : base([bagian, populasi])
    {
        Bagian = bagian;
        Populasi = populasi;
    }

    /// <summary>The part that is taken away.</summary>
    public FormulaInput Bagian { get; }

    /// <summary>The whole.</summary>
    public FormulaInput Populasi { get; }

    /// <inheritdoc/>
    public override string Jenis => "komplemen";

    /// <inheritdoc/>
    public override BilingualText Expression => Working.Of("(1 − {0} / {1}) × 100", Bagian.Nama, Populasi.Nama);

    /// <summary>Makes a complement.</summary>
    /// <param name="bagian">The part.</param>
    /// <param name="populasi">The whole.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentException">An input is null, or both have the same id.</exception>
    public static ComplementFormula Create(FormulaInput bagian, FormulaInput populasi)
    {
        DistinctInputs.Require([Guard.Against.Null(bagian), Guard.Against.Null(populasi)], nameof(populasi));
        return new ComplementFormula(bagian, populasi);
    }

    /// <inheritdoc/>
    public override Explanation Explain(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        var part = Bagian.Read(inputs);
        var whole = Populasi.Read(inputs);
        var working = part.TryGet(out var a) && whole.TryGet(out var y) ? Working.Of("(1 − {0} / {1}) × 100", a, y) : null;
        return Explanation.Create(Expression, Evaluate(inputs), working, Satuan.Persen, steps: [Bagian.Explain(part), Populasi.Explain(whole)]);
    }

    internal override ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        return Bagian.Read(inputs).Bind(part => Populasi.Read(inputs).Bind(whole => Share(part, whole)));
    }

    private ValueOrReason<Fraction> Share(decimal part, decimal whole) =>
        part < 0 ? Reason.InvalidInput(Bagian.Id, part, ValueRange.Create(0, null))
        : whole < 0 ? Reason.InvalidInput(Populasi.Id, whole, ValueRange.Create(0, null))
        : whole == 0 && part == 0 ? Reason.NoPopulation
        : part > whole ? Reason.InvalidInput(Bagian.Id, part, ValueRange.Create(0, whole))
        : (Fraction.One - (Fraction.FromDecimal(part) / Fraction.FromDecimal(whole))) * Fraction.FromWhole(100);
}
