namespace Bkpsdm.Renstra;

/// <summary>An indicator that two plans have (<i>padanan indikator</i>), how it was found, and what differs.</summary>
public sealed class PadananIndikator
{
    internal PadananIndikator(IndikatorSimpul lama, IndikatorSimpul baru, MatchWay cara, IReadOnlyList<PerubahanSel> perubahan)
    {
        Lama = lama;
        Baru = baru;
        Cara = cara;
        Perubahan = perubahan;
    }

    /// <summary>The indicator in the old plan, with its node.</summary>
    public IndikatorSimpul Lama { get; }

    /// <summary>The indicator in the new plan, with its node.</summary>
    public IndikatorSimpul Baru { get; }

    /// <summary>How it was found (<i>cara</i>).</summary>
    public MatchWay Cara { get; }

    /// <summary>What differs (<i>perubahan</i>): name, node, unit, baseline, targets, final condition; empty where nothing does.</summary>
    public IReadOnlyList<PerubahanSel> Perubahan { get; }
}
