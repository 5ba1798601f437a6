namespace Bkpsdm.Renstra;

/// <summary>A node or an indicator that two plans have (<i>padanan</i>), with the way of the match and the differences.</summary>
/// <typeparam name="T"><see cref="SimpulRencana"/> or <see cref="IndikatorRow"/>.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class Padanan<T>
    where T : class
{
    internal Padanan(T lama, T baru, MatchWay cara, IReadOnlyList<PerubahanSel> perubahan)
    {
        Lama = lama;
        Baru = baru;
        Cara = cara;
        Perubahan = perubahan;
    }

    /// <summary>The node or indicator in the old plan.</summary>
    public T Lama { get; }

    /// <summary>The node or indicator in the new plan.</summary>
    public T Baru { get; }

    /// <summary>The way in which the two were matched (<i>cara</i>).</summary>
    public MatchWay Cara { get; }

    /// <summary>
    /// The differences (<i>perubahan</i>); empty where there are none. Of a node: name, code, parent, budgets. Of an indicator: name, node,
    /// unit, baseline, targets, final condition.
    /// </summary>
    public IReadOnlyList<PerubahanSel> Perubahan { get; }
}
