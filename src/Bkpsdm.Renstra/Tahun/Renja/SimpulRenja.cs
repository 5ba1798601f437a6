using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A node in the annual plan (<i>simpul Renja</i>): its budget and its indicators of the year.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SimpulRenja
{
    internal SimpulRenja(SimpulRencana simpul, ValueOrReason<decimal> pagu, bool paguDariAnak, IReadOnlyList<IndikatorRenja> indikator)
    {
        Simpul = simpul;
        Pagu = pagu;
        IsPaguOfChildren = paguDariAnak;
        Indikator = indikator;
    }

    /// <summary>The node of the plan.</summary>
    public SimpulRencana Simpul { get; }

    /// <summary>The budget of the year in rupiah, that of its branches where it states none; or why it is unknown.</summary>
    public ValueOrReason<decimal> Pagu { get; }

    /// <summary>True when the budget is the sum of the children because the node states none.</summary>
    public bool IsPaguOfChildren { get; }

    /// <summary>The indicators, in document order.</summary>
    public IReadOnlyList<IndikatorRenja> Indikator { get; }
}
