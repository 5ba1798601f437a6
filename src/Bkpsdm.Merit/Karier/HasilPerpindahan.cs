using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>One move with the result of each condition that holds for it.</summary>
public sealed class HasilPerpindahan
{
    internal HasilPerpindahan(PerpindahanJabatan perpindahan, IReadOnlyList<HasilSyarat> syarat)
    {
        Perpindahan = perpindahan;
        Syarat = syarat;
        Sesuai = Verdict(syarat);
    }

    /// <summary>The move.</summary>
    public PerpindahanJabatan Perpindahan { get; }

    /// <summary>The conditions that hold for this kind of move, in the order given.</summary>
    public IReadOnlyList<HasilSyarat> Syarat { get; }

    /// <summary>
    /// Whether the move meets the rules: false when any condition fails, else unknown with the reason of the first that is unknown,
    /// else true; unknown with <c>TANPA_SYARAT</c> where no condition holds for it.
    /// </summary>
    public ValueOrReason<bool> Sesuai { get; }

    private static ValueOrReason<bool> Verdict(IReadOnlyList<HasilSyarat> syarat)
    {
        if (syarat.Count == 0)
        {
            return KarierReasons.NoCondition;
        }

        return syarat.Any(result => result.Terpenuhi.TryGet(out var met) && !met)
            ? false
            : syarat.Select(result => result.Terpenuhi.Reason).FirstOrDefault(reason => reason is not null) is { } unknown ? unknown : true;
    }
}
