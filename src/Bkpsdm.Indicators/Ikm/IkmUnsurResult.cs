namespace Bkpsdm.Indicators;

/// <summary>The result of one element of a satisfaction survey.</summary>
/// <remarks>Immutable.</remarks>
public sealed class IkmUnsurResult
{
    internal IkmUnsurResult(IkmUnsur unsur, decimal sum, ValueOrReason<decimal> nrr)
    {
        Unsur = unsur;
        Sum = sum;
        Nrr = nrr;
    }

    /// <summary>The element.</summary>
    public IkmUnsur Unsur { get; }

    /// <summary>The mean score (<i>nilai rata-rata</i>), 1 to 4, unrounded; unknown for an empty survey.</summary>
    public ValueOrReason<decimal> Nrr { get; }

    internal decimal Sum { get; }
}
