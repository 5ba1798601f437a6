using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The mean of the ratios of several groups in percent: each group counts the same, however large it is.</summary>
/// <remarks>
/// Not the ratio of the sums: groups of 1 of 1 and 0 of 99 have a mean of 50 and a ratio of sums of 1. The one input is a list
/// of groups (<see cref="RatioPair"/>). No group is unknown (<c>TANPA_POPULASI</c>); a group with a zero denominator makes the
/// mean unknown and is named.
/// </remarks>
public sealed class MeanOfRatiosFormula : Formula
{
    private MeanOfRatiosFormula(FormulaInput kelompok)
        : base([kelompok])
    {
        Kelompok = kelompok;
    }

    /// <summary>The groups.</summary>
    public FormulaInput Kelompok { get; }

    /// <inheritdoc/>
    public override string Jenis => "rataRataRasio";

    /// <inheritdoc/>
    public override BilingualText Expression =>
        Working.Of("rata-rata dari (pembilang / penyebut × 100) per {0}", "mean of (numerator / denominator × 100) by {0}", Kelompok.Nama);

    /// <summary>Makes a mean of ratios.</summary>
    /// <param name="kelompok">The input that holds the groups.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kelompok"/> is null.</exception>
    public static MeanOfRatiosFormula Create(FormulaInput kelompok) => new(Guard.Against.Null(kelompok));

    /// <inheritdoc/>
    public override Explanation Explain(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        var groups = inputs.Pairs(Kelompok.Id) ?? [];
        var steps = groups.Select((group, position) => Explanation.Create(
            BilingualText.Same(Name(group, position)),
            ToDecimal(Ratio(group, position)),
            Working.Of("{0} / {1} × 100", group.Pembilang, group.Penyebut),
            Satuan.Persen));
        var working = groups.Count == 0 ? null : Working.Of("jumlah {0} rasio / {0}", "sum of {0} ratios / {0}", groups.Count);
        return Explanation.Create(Expression, Evaluate(inputs), working, Satuan.Persen, steps: steps);
    }

    internal override ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        if (inputs.Pairs(Kelompok.Id) is not { } groups)
        {
            return Reason.MissingInput(Kelompok.Id);
        }

        var sum = Fraction.Zero;
        for (var position = 0; position < groups.Count; position++)
        {
            var ratio = Ratio(groups[position], position);
            if (!ratio.TryGet(out var value))
            {
                return ratio;
            }

            sum += value;
        }

        return groups.Count == 0 ? Reason.NoPopulation : sum / Fraction.FromWhole(groups.Count);
    }

    private ValueOrReason<Fraction> Ratio(RatioPair group, int position) =>
        group.Pembilang < 0 ? Invalid(group.Pembilang, group, position)
        : group.Penyebut < 0 ? Invalid(group.Penyebut, group, position)
        : group.Penyebut == 0 ? Reason.ZeroDenominator(Kelompok.Id + ": " + Name(group, position))
        : Fraction.FromDecimal(group.Pembilang) / Fraction.FromDecimal(group.Penyebut) * Fraction.FromWhole(100);

    private Reason Invalid(decimal value, RatioPair group, int position) =>
        Reason.InvalidInput(Kelompok.Id + ": " + Name(group, position), value, ValueRange.Create(0, null));

    private static string Name(RatioPair group, int position) =>
        string.IsNullOrWhiteSpace(group.Nama) ? "#" + ExactText.Of((long)position + 1) : group.Nama;
}
