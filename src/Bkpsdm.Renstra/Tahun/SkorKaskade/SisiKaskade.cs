using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The edge (<i>sisi</i>) from a node to its parent: the value that the node brings there, and its weight.</summary>
public sealed class SisiKaskade
{
    internal SisiKaskade(BagianBobot rencana, ValueOrReason<BagianBobot> nyata, ValueOrReason<decimal> efektif, ValueOrReason<decimal> nilai, bool fromContribution, bool reachesTop)
    {
        BobotRencana = rencana;
        BobotNyata = nyata;
        BobotEfektif = efektif;
        Nilai = nilai;
        IsFromKontribusi = fromContribution;
        HasPathToTop = reachesTop;
    }

    /// <summary>The planned weight (<i>bobot rencana</i>): parts of the sum of the siblings'.</summary>
    public BagianBobot BobotRencana { get; }

    /// <summary>
    /// The actual weight (<i>bobot nyata</i>), after the policy for siblings without a value. Their parts are 0 where the known
    /// ones are renormalised. The parts of siblings make one whole. Unknown with the reason of the parent's contribution where that is unknown.
    /// </summary>
    public ValueOrReason<BagianBobot> BobotNyata { get; }

    /// <summary>The effective weight (<i>bobot efektif</i>): the share of the top in percent, the product of the actual weights on the way up; unknown where one of them is.</summary>
    public ValueOrReason<decimal> BobotEfektif { get; }

    /// <summary>The value that the node brings to its parent (<i>nilai</i>), or why it brings none.</summary>
    public ValueOrReason<decimal> Nilai { get; }

    /// <summary>True when the value is the contribution from below the node. False when it is the achievement of the node's own indicators.</summary>
    public bool IsFromKontribusi { get; }

    /// <summary>True when every ancestor passes on the contribution of its children. False when one stands there with its own achievement: then this value does not reach the top.</summary>
    public bool HasPathToTop { get; }
}
