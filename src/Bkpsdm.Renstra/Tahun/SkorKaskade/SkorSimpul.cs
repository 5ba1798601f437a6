using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The two results of a node (<i>skor simpul</i>), side by side and never mixed: what its own indicators achieved, and what comes from below.</summary>
public sealed class SkorSimpul
{
    internal SkorSimpul(SimpulKaskade simpul, ValueOrReason<decimal> capaianSendiri, ValueOrReason<decimal> kontribusi)
    {
        Simpul = simpul;
        CapaianSendiri = capaianSendiri;
        Kontribusi = kontribusi;
    }

    /// <summary>The node.</summary>
    public SimpulKaskade Simpul { get; }

    /// <summary>The achievement of its own indicators (<i>capaian sendiri</i>) as the caller gave it; <c>TANPA_CAPAIAN</c> where none was given.</summary>
    public ValueOrReason<decimal> CapaianSendiri { get; }

    /// <summary>
    /// The contribution from below (<i>kontribusi</i>), the weighted mean of the children, unrounded; or why it is unknown: <c>TANPA_ANAK</c> for a
    /// node that has nothing below, <c>ANAK_TIDAK_LENGKAP</c>, <c>CAKUPAN_KURANG</c>, <c>TERLALU_BESAR</c>.
    /// </summary>
    public ValueOrReason<decimal> Kontribusi { get; }

    /// <summary>Whether the weights of the children are declared, or inferred to be equal because none are; undecided for a node that has nothing below.</summary>
    public StatedBasis DasarBobot { get; internal init; }

    /// <summary>
    /// The coverage (<i>cakupan</i>) in percent: the share of the planned weight below that is known, all the way down to where the values stand.
    /// <c>TANPA_ANAK</c> for a node that has nothing below.
    /// </summary>
    public ValueOrReason<decimal> Cakupan { get; internal init; }

    /// <summary>How many nodes below, at any depth, are to bring an achievement of their own: the lowest ones, or all where the rule is <see cref="ChildValueRule.OwnAchievement"/>. Branches that weigh 0 are left out.</summary>
    public int Parts { get; internal init; }

    /// <summary>How many of them have none. Not 0 means that something is missing below, also where the contribution is known.</summary>
    public int Missing { get; internal init; }

    /// <summary>True where nothing is missing below.</summary>
    public bool IsComplete => Missing == 0;

    /// <summary>The edge to the node above; null at the top.</summary>
    public SisiKaskade? Sisi { get; internal init; }

    internal int Index { get; init; }
}
