namespace Bkpsdm.Indicators;

/// <summary>The result of a SAKIP evaluation: total, predikat, and the score of each part.</summary>
/// <remarks>
/// The total is one exact sum, read by the scale before it becomes a decimal: a total of exactly 80 is BB however many criteria
/// made it. One problem anywhere makes the total unknown; nothing is taken for zero. Immutable.
/// </remarks>
public sealed class SakipResult
{
    private readonly ValueOrReason<Fraction> exact;

    internal SakipResult(SakipInstrument instrument, SakipKomponenResult[] komponen, IReadOnlyList<Reason> strays)
    {
        Instrument = instrument;
        Komponen = Array.AsReadOnly(komponen);
        Problems = Array.AsReadOnly(strays.Concat(komponen.SelectMany(part => part.Problems())).Distinct().ToArray());
        exact = strays.Count > 0 ? strays[0] : Fraction.Sum(komponen.Select(part => part.Exact));
        Total = exact.Bind(Fraction.ToValue);
        Predikat = exact.Bind(instrument.Predikat.Classify);
    }

    /// <summary>The instrument.</summary>
    public SakipInstrument Instrument { get; }

    /// <summary>The total in points, 0 to the maximum of the instrument, unrounded; or the first of <see cref="Problems"/>.</summary>
    public ValueOrReason<decimal> Total { get; }

    /// <summary>The band of the total.</summary>
    public ValueOrReason<Band> Predikat { get; }

    /// <summary>The components, in the order of the instrument.</summary>
    public IReadOnlyList<SakipKomponenResult> Komponen { get; }

    /// <summary>The faults of the entries, each once; empty when the total is known. Entries of no part of the instrument come first, then the order of the instrument.</summary>
    public IReadOnlyList<Reason> Problems { get; }

    /// <summary>The distance from the total to a band, as <see cref="BandScale.GapTo(decimal, string)"/>.</summary>
    /// <param name="predikat">The band's predikat, code or another name.</param>
    /// <returns>The distance in points, or the reason why it is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predikat"/> is null.</exception>
    public ValueOrReason<decimal> GapTo(string predikat) => exact.Bind(total => Instrument.Predikat.GapTo(total, predikat));

    /// <summary>The distance from the total to each higher band.</summary>
    /// <returns>The bands above with their distance, nearest first; empty in the highest band; unknown where the total is.</returns>
    public ValueOrReason<IReadOnlyList<BandGap>> GapsAbove() => exact.Bind(Instrument.Predikat.GapsAbove);

    /// <summary>Shows the working: components, sub-components, criteria and the reading of the scale.</summary>
    /// <returns>The tree; its result is <see cref="Total"/>.</returns>
    public Explanation Explain() => SakipExplanation.Of(this, exact);
}
