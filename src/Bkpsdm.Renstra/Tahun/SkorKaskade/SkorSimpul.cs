using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The two results of a node (<i>skor simpul</i>), side by side and never mixed: the achievement of its own indicators, and the contribution of its children.</summary>
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
    /// The contribution of the children (<i>kontribusi</i>), the weighted mean of the children, unrounded; or why it is unknown: <c>TANPA_ANAK</c> for a
    /// leaf, <c>ANAK_TIDAK_LENGKAP</c>, <c>CAKUPAN_KURANG</c>, <c>TERLALU_BESAR</c>.
    /// </summary>
    public ValueOrReason<decimal> Kontribusi { get; }

    /// <summary>The basis of the children's weights: declared, or inferred to be equal where none are. Undecided for a leaf.</summary>
    public StatedBasis DasarBobot { get; internal init; }

    /// <summary>
    /// The coverage (<i>cakupan</i>) in percent: the share of the planned weight below that is known, all the way down to where the values stand.
    /// <c>TANPA_ANAK</c> for a leaf.
    /// </summary>
    public ValueOrReason<decimal> Cakupan { get; internal init; }

    /// <summary>The number of nodes in the subtree that are to bring an achievement of their own: the leaves, or all where the rule is <see cref="ChildValueRule.OwnAchievement"/>. Branches that weigh 0 are left out.</summary>
    public int Parts { get; internal init; }

    /// <summary>The number of these nodes without an achievement. Above 0, something is missing in the subtree, also where the contribution is known.</summary>
    public int Missing { get; internal init; }

    /// <summary>True when nothing is missing in the subtree.</summary>
    public bool IsComplete => Missing == 0;

    /// <summary>The edge to the parent; null at the top.</summary>
    public SisiKaskade? Sisi { get; internal init; }

    internal int Index { get; init; }
}
