using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A program, kegiatan or sub kegiatan of a performance agreement, with its budget of the year (<i>anggaran perjanjian</i>).</summary>
/// <remarks>Immutable.</remarks>
public sealed class AnggaranPerjanjian
{
    internal AnggaranPerjanjian(SimpulRencana simpul, ValueOrReason<decimal> pagu, IReadOnlyList<Jabatan> bersama, bool dijumlahkan)
    {
        Simpul = simpul;
        Pagu = pagu;
        Bersama = bersama;
        IsCounted = dijumlahkan;
    }

    /// <summary>The node.</summary>
    public SimpulRencana Simpul { get; }

    /// <summary>Its budget of the year in rupiah, that of its branches where it states none; or why it is unknown.</summary>
    public ValueOrReason<decimal> Pagu { get; }

    /// <summary>The others that answer for the node (<i>bersama</i>), neither superiors nor subordinates of the jabatan. Where there is one, the budget is not the jabatan's alone.</summary>
    public IReadOnlyList<Jabatan> Bersama { get; }

    /// <summary>True when the budget is a summand of the agreement's total: it is not shared, and no ancestor is a summand.</summary>
    public bool IsCounted { get; }
}
