using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Indicators without an achievement for one kind of reason (<i>tanpa capaian</i>).</summary>
/// <remarks>Immutable.</remarks>
public sealed class TanpaCapaian
{
    internal TanpaCapaian(Reason alasan, IReadOnlyList<EvaluasiIndikator> indikator)
    {
        Alasan = alasan;
        Indikator = indikator;
    }

    /// <summary>The reason (<i>alasan</i>) of the first; the others have the same code.</summary>
    public Reason Alasan { get; }

    /// <summary>The indicators, at least one, in document order.</summary>
    public IReadOnlyList<EvaluasiIndikator> Indikator { get; }
}
