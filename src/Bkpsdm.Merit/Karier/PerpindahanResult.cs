using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>One move with the result of each condition of its kind.</summary>
public sealed class PerpindahanResult
{
    internal PerpindahanResult(PerpindahanJabatan perpindahan, IReadOnlyList<SyaratResult> syarat)
    {
        Perpindahan = perpindahan;
        Syarat = syarat;
        IsSesuai = Verdict(syarat);
    }

    /// <summary>The move.</summary>
    public PerpindahanJabatan Perpindahan { get; }

    /// <summary>The conditions of this kind of move, in the order given.</summary>
    public IReadOnlyList<SyaratResult> Syarat { get; }

    /// <summary>
    /// True when the move meets the rules. False when any condition fails, else unknown with the reason of the first unknown one. Unknown
    /// with <c>TANPA_SYARAT</c> where no condition holds for the move.
    /// </summary>
    public ValueOrReason<bool> IsSesuai { get; }

    private static ValueOrReason<bool> Verdict(IReadOnlyList<SyaratResult> syarat)
    {
        if (syarat.Count == 0)
        {
            return KarierReasons.NoCondition;
        }

        return syarat.Any(result => result.IsMet.TryGet(out var met) && !met)
            ? false
            : syarat.Select(result => result.IsMet.Reason).FirstOrDefault(reason => reason is not null) is { } unknown ? unknown : true;
    }
}
