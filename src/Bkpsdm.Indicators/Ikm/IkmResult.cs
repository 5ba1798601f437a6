namespace Bkpsdm.Indicators;

/// <summary>The public satisfaction index (<i>Indeks Kepuasan Masyarakat</i>) of a survey, with its parts.</summary>
/// <remarks>
/// NI is the weighted mean of the nine elements (1 to 4), NIK is 25 times NI. Both are one sum and one division of whole
/// numbers; nothing is rounded on the way, and the scale reads the exact fraction. Everything is unknown with
/// <c>TANPA_POPULASI</c> for an empty survey. Immutable.
/// </remarks>
public sealed class IkmResult
{
    private readonly ValueOrReason<Fraction> exact;

    internal IkmResult(IkmTally tally, IkmWeights weights, BandScale scale)
    {
        Tally = tally;
        Weights = weights;
        Scale = scale;
        Unsur = Array.AsReadOnly(PermenpanRb14Of2017.Unsur.Select(unsur => ResultOf(tally, unsur)).ToArray());
        Total = Unsur.Sum(unsur => unsur.Sum);
        exact = Mean(Total, tally).Map(mean => mean * weights.Share * Fraction.FromWhole(PermenpanRb14Of2017.NikTiapNi));
        Nik = exact.Bind(Fraction.ToValue);
        Ni = exact.Bind(nik => Fraction.ToValue(nik / Fraction.FromWhole(PermenpanRb14Of2017.NikTiapNi)));
        Band = exact.Bind(scale.Classify);
    }

    /// <summary>The counted answers.</summary>
    public IkmTally Tally { get; }

    /// <summary>The convention of the weights.</summary>
    public IkmWeights Weights { get; }

    /// <summary>The scale.</summary>
    public BandScale Scale { get; }

    /// <summary>The nine elements, in their order.</summary>
    public IReadOnlyList<IkmUnsurResult> Unsur { get; }

    /// <summary>The index (<i>nilai indeks</i>), 1 to 4 (0.99 to 3.96 with the printed weights), unrounded.</summary>
    public ValueOrReason<decimal> Ni { get; }

    /// <summary>The converted index (<i>nilai indeks konversi</i>), 25 to 100 (24.75 to 99 with the printed weights), unrounded.</summary>
    public ValueOrReason<decimal> Nik { get; }

    /// <summary>The band of the NIK; <c>DI_LUAR_RENTANG</c> where the scale does not reach so far.</summary>
    public ValueOrReason<Band> Band { get; }

    /// <summary>The grade of the service (<i>mutu pelayanan</i>), such as <c>B</c>: the code of the band, or its name where it has no code.</summary>
    public ValueOrReason<string> Mutu => Band.Map(band => band.Kode ?? band.Predikat);

    /// <summary>The performance of the unit (<i>kinerja unit pelayanan</i>), such as <c>Baik</c>.</summary>
    public ValueOrReason<string> Kinerja => Band.Map(band => band.Predikat);

    /// <summary>The elements with the lowest mean score: one, or several that are equal; empty for an empty survey.</summary>
    public IReadOnlyList<IkmUnsurResult> Lowest =>
        Tally.Responden == 0 ? [] : Array.AsReadOnly(Unsur.Where(unsur => unsur.Sum == Unsur.Min(other => other.Sum)).ToArray());

    internal decimal Total { get; }

    /// <summary>The distance from the NIK to a band, as <see cref="BandScale.GapTo(decimal, string)"/>.</summary>
    /// <param name="predikat">The band's predikat, code or another name.</param>
    /// <returns>The distance, or the reason why it is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predikat"/> is null.</exception>
    public ValueOrReason<decimal> GapTo(string predikat) => exact.Bind(nik => Scale.GapTo(nik, predikat));

    /// <summary>Shows the working: the elements, the index, its conversion and the reading of the scale.</summary>
    /// <returns>The tree; its result is <see cref="Nik"/>.</returns>
    public Explanation Explain() => IkmExplanation.Of(this, exact);

    private static IkmUnsurResult ResultOf(IkmTally tally, IkmUnsur unsur)
    {
        var sum = tally.SumOfScores(unsur.Nomor);
        return new IkmUnsurResult(unsur, sum, Mean(sum, tally).Bind(Fraction.ToValue));
    }

    private static ValueOrReason<Fraction> Mean(decimal sum, IkmTally tally) =>
        tally.Responden == 0 ? Reason.NoPopulation : Fraction.FromDecimal(sum) / Fraction.FromWhole(tally.Responden);
}
