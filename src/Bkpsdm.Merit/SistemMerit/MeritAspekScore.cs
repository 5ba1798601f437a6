using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The exact points of an aspect, before the ranking among the others.</summary>
internal sealed class MeritAspekScore(MeritAspek aspek, ValueOrReason<Fraction> exact, MeritItemResult[] items)
{
    public MeritAspek Aspek { get; } = aspek;

    public ValueOrReason<Fraction> Exact { get; } = exact;

    public MeritItemResult[] Items { get; } = items;

    public ValueOrReason<Fraction> Share => Exact.Map(points => points / Fraction.FromDecimal(Aspek.Maksimum));

    public ValueOrReason<Fraction> Missing => Exact.Map(points => Fraction.FromDecimal(Aspek.Maksimum) - points);
}
