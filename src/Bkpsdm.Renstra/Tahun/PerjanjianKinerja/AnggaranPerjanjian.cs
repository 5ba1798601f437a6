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

    /// <summary>Who answers for the node beside the jabatan (<i>bersama</i>), neither above nor below it; its budget is then not the jabatan's alone.</summary>
    public IReadOnlyList<Jabatan> Bersama { get; }

    /// <summary>Whether the budget is a summand of the agreement's total: it is not shared, and no node above it is a summand.</summary>
    public bool IsCounted { get; }
}
