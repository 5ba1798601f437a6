namespace Bkpsdm.Indicators;

/// <summary>A criterion with the share of its weight that it earned.</summary>
internal sealed class SakipKriteriaShare(SakipKriteria kriteria, ValueOrReason<decimal> nilai)
{
    public SakipKriteria Kriteria { get; } = kriteria;

    public ValueOrReason<decimal> Nilai { get; } = nilai;
}
