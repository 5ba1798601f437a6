using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A mean of scores weighted by how often each was given, times a factor: Σ(score × frequency) / Σ frequency × factor.</summary>
/// <remarks>The one input is a list of scores (<see cref="ScoreFrequency"/>). Frequencies that sum to zero are unknown (<c>TANPA_POPULASI</c>).</remarks>
public sealed class FrequencyWeightedMeanFormula : Formula
{
    private FrequencyWeightedMeanFormula(FormulaInput nilai, long pengali)
        : base([nilai])
    {
        Nilai = nilai;
        Pengali = pengali;
    }

    /// <summary>The scores; the range of the input is the range of each score.</summary>
    public FormulaInput Nilai { get; }

    /// <summary>The factor (<i>pengali</i>): 1 for the mean itself, 25 to bring a scale of 1 to 4 to 25 to 100.</summary>
    public long Pengali { get; }

    /// <inheritdoc/>
    public override string Jenis => "rataBerfrekuensi";

    /// <inheritdoc/>
    public override BilingualText Expression => Working.Of(
        "Σ({0} × frekuensi) / Σ frekuensi × {1}",
        "Σ({0} × frequency) / Σ frequency × {1}",
        Nilai.Nama,
        Pengali);

    /// <summary>Makes a frequency-weighted mean.</summary>
    /// <param name="nilai">The input that holds the scores; its range is that of each score.</param>
    /// <param name="pengali">The factor, 1 or more.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentException"><paramref name="nilai"/> is null, or <paramref name="pengali"/> is below 1.</exception>
    public static FrequencyWeightedMeanFormula Create(FormulaInput nilai, long pengali) =>
        new(Guard.Against.Null(nilai), Guard.Against.LessThanOne(pengali));

    /// <inheritdoc/>
    public override Explanation Explain(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        var scores = inputs.Frequencies(Nilai.Id) ?? [];
        var terms = Working.Join(" + ", scores.Select(score => Working.Of("{0} × {1}", score.Nilai, score.Frekuensi)), "(", ")");
        var counts = Working.Join(" + ", scores.Select(score => Working.Of("{0}", score.Frekuensi)), "(", ")");
        var working = scores.Count == 0 ? null : Working.Of("{0} / {1} × {2}", terms, counts, Pengali);
        return Explanation.Create(Expression, Evaluate(inputs), working);
    }

    internal override ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        if (inputs.Frequencies(Nilai.Id) is not { } scores)
        {
            return Reason.MissingInput(Nilai.Id);
        }

        var sum = Fraction.Zero;
        var count = Fraction.Zero;
        foreach (var score in scores)
        {
            if (!Nilai.Range.Contains(score.Nilai))
            {
                return Reason.InvalidInput(Nilai.Id, score.Nilai, Nilai.Range);
            }

            if (score.Frekuensi < 0)
            {
                return Reason.InvalidInput(Nilai.Id, score.Frekuensi, ValueRange.Create(0, null));
            }

            sum += Fraction.FromDecimal(score.Nilai) * Fraction.FromWhole(score.Frekuensi);
            count += Fraction.FromWhole(score.Frekuensi);
        }

        return count.Sign == 0 ? Reason.NoPopulation : sum / count * Fraction.FromWhole(Pengali);
    }
}
