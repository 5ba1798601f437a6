using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>One element with its weight, its score and its part of the index.</summary>
/// <remarks>Immutable.</remarks>
public sealed class NspkElemenResult
{
    internal NspkElemenResult(NspkElemen elemen, ValueOrReason<NspkEntry> entry, decimal whole)
    {
        Elemen = elemen;
        Bobot = entry.Bind<decimal>(own => own.Bobot > 0m && own.Bobot <= whole ? own.Bobot : NspkReasons.WeightOutside(elemen.Id, own.Bobot, whole));
        Nilai = entry.Bind(own => Read(elemen, own.Nilai));
        Exact = Bobot.Bind(weight => Nilai.Map(score => Fraction.FromDecimal(weight) * Fraction.FromDecimal(score) / Fraction.FromDecimal(whole)));
        Sumbangan = Exact.Bind(Fraction.ToValue);
    }

    /// <summary>The element.</summary>
    public NspkElemen Elemen { get; }

    /// <summary>The weight, in parts of the whole, or the reason why it is unknown.</summary>
    public ValueOrReason<decimal> Bobot { get; }

    /// <summary>The score, 0 to 100, or the reason why it is unknown.</summary>
    public ValueOrReason<decimal> Nilai { get; }

    /// <summary>The part of the element in the index: weight times score divided by the whole, unrounded.</summary>
    public ValueOrReason<decimal> Sumbangan { get; }

    internal ValueOrReason<Fraction> Exact { get; }

    private static ValueOrReason<decimal> Read(NspkElemen elemen, decimal? nilai)
    {
        var range = ValueRange.Create(0m, 100m);
        return nilai is not { } value ? MeritReasons.NotAssessedAt(elemen.Id)
            : range.Contains(value) ? value
            : Reason.InvalidInput(elemen.Id, value, range);
    }
}
