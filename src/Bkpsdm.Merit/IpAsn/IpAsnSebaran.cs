using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The number of persons in one category (<i>sebaran</i>).</summary>
/// <remarks>Immutable; made by <see cref="IpAsnKelompok"/>.</remarks>
public sealed class IpAsnSebaran
{
    internal IpAsnSebaran(Band band, long orang, long diukur)
    {
        Band = band;
        Orang = orang;
        Persen = diukur == 0 ? Reason.NoPopulation : Fraction.ToValue(Fraction.Parts(orang, diukur) * Fraction.FromWhole(100));
    }

    /// <summary>The category.</summary>
    public Band Band { get; }

    /// <summary>The persons in the category.</summary>
    public long Orang { get; }

    /// <summary>The share of the category in all measured persons, in percent, unrounded.</summary>
    public ValueOrReason<decimal> Persen { get; }
}
