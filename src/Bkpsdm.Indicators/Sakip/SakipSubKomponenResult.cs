namespace Bkpsdm.Indicators;

/// <summary>The score of one sub-component.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SakipSubKomponenResult
{
    internal SakipSubKomponenResult(SakipInstrument instrument, SakipSubKomponen subKomponen, ValueOrReason<Fraction> exact, SakipKriteriaShare[] kriteria, SakipLevelTable? levels)
    {
        SubKomponen = subKomponen;
        Exact = exact;
        Kriteria = kriteria;
        Levels = levels;
        Maksimum = instrument.MaximumOf(subKomponen);
        Nilai = exact.Bind(Fraction.ToValue);
        Persen = SakipPoints.Percent(exact, instrument.PointsOf(subKomponen.Parts));
    }

    /// <summary>The sub-component.</summary>
    public SakipSubKomponen SubKomponen { get; }

    /// <summary>The largest possible score, in points.</summary>
    public decimal Maksimum { get; }

    /// <summary>The score in points, 0 to <see cref="Maksimum"/>, unrounded; or the reason why it is unknown, with the entry named.</summary>
    public ValueOrReason<decimal> Nilai { get; }

    /// <summary>The score as percent of its maximum, 0 to 100, unrounded.</summary>
    public ValueOrReason<decimal> Persen { get; }

    /// <summary>The number of criteria that share the weight; 0 where scores were entered directly.</summary>
    public int JumlahKriteria => Kriteria.Count;

    internal ValueOrReason<Fraction> Exact { get; }

    internal IReadOnlyList<SakipKriteriaShare> Kriteria { get; }

    internal SakipLevelTable? Levels { get; }

    /// <summary>The faults: every criterion without a share, or the one reason of the sub-component.</summary>
    internal IEnumerable<Reason> Problems()
    {
        var criteria = Kriteria.Where(share => !share.Nilai.IsKnown).Select(share => share.Nilai.Reason!).ToArray();
        return criteria.Length > 0 ? criteria : Exact.Reason is { } reason ? [reason] : [];
    }
}
