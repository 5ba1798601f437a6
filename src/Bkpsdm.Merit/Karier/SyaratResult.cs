using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The result of one condition for one move.</summary>
public sealed class SyaratResult
{
    internal SyaratResult(SyaratPerpindahan syarat, ValueOrReason<bool> terpenuhi)
    {
        Syarat = syarat;
        IsMet = terpenuhi;
    }

    /// <summary>The condition.</summary>
    public SyaratPerpindahan Syarat { get; }

    /// <summary>True when the move meets the condition, or the reason of an unknown answer.</summary>
    public ValueOrReason<bool> IsMet { get; }

    /// <summary>Name and result.</summary>
    /// <returns>Such as <c>paling singkat 2 tahun dalam jabatan: terpenuhi</c>.</returns>
    public override string ToString() => $"{Syarat.Nama}: {IsMet.Match(met => met ? "terpenuhi" : "tidak terpenuhi", reason => reason.ToString())}";
}
