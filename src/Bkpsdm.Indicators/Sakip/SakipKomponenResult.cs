namespace Bkpsdm.Indicators;

/// <summary>The score of one component.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SakipKomponenResult
{
    internal SakipKomponenResult(SakipInstrument instrument, SakipKomponen komponen, ValueOrReason<Fraction> exact, SakipSubKomponenResult[] subKomponen)
    {
        Komponen = komponen;
        Exact = exact;
        SubKomponen = Array.AsReadOnly(subKomponen);
        Maksimum = instrument.MaximumOf(komponen);
        Nilai = exact.Bind(Fraction.ToValue);
        Persen = SakipPoints.Percent(exact, instrument.PointsOf(komponen.Parts));
    }

    /// <summary>The component.</summary>
    public SakipKomponen Komponen { get; }

    /// <summary>The largest possible score, in points.</summary>
    public decimal Maksimum { get; }

    /// <summary>The score in points, 0 to <see cref="Maksimum"/>, unrounded; or the reason why it is unknown, with the entry named.</summary>
    public ValueOrReason<decimal> Nilai { get; }

    /// <summary>The score as percent of its maximum, 0 to 100, unrounded.</summary>
    public ValueOrReason<decimal> Persen { get; }

    /// <summary>The sub-components, in the order of the instrument; empty where scores of components were entered.</summary>
    public IReadOnlyList<SakipSubKomponenResult> SubKomponen { get; }

    internal ValueOrReason<Fraction> Exact { get; }

    internal static SakipKomponenResult FromParts(SakipInstrument instrument, SakipKomponen komponen, SakipSubKomponenResult[] parts) =>
        new(instrument, komponen, Fraction.Sum(parts.Select(part => part.Exact)), parts);

    internal IEnumerable<Reason> Problems() =>
        SubKomponen.Count > 0 ? SubKomponen.SelectMany(sub => sub.Problems()) : Exact.Reason is { } reason ? [reason] : [];
}
