using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>An item of an annual plan that does not agree with the Renstra (<i>ketidaksesuaian</i>).</summary>
/// <remarks>Immutable.</remarks>
public sealed class KetidaksesuaianRenja
{
    internal KetidaksesuaianRenja(int line, string kode, string? idIndikator, ValueOrReason<decimal> renja, ValueOrReason<decimal> renstra, Reason alasan)
    {
        Line = line;
        Kode = kode;
        IdIndikator = idIndikator;
        Renja = renja;
        Renstra = renstra;
        Alasan = alasan;
    }

    /// <summary>The line of the annual plan, from 1.</summary>
    public int Line { get; }

    /// <summary>The code (<i>kode</i>) of the node.</summary>
    public string Kode { get; }

    /// <summary>The id of the indicator; null for a budget or a node that the Renstra does not have.</summary>
    public string? IdIndikator { get; }

    /// <summary>The value of the annual plan.</summary>
    public ValueOrReason<decimal> Renja { get; }

    /// <summary>The value of the Renstra for the year, or the reason for its absence.</summary>
    public ValueOrReason<decimal> Renstra { get; }

    /// <summary>The reason of the difference (<i>alasan</i>): <c>TARGET_BERBEDA</c>, <c>PAGU_BERBEDA</c>, <c>SIMPUL_TIDAK_DIKENAL</c>, <c>INDIKATOR_TIDAK_DIKENAL</c>.</summary>
    public Reason Alasan { get; }
}
