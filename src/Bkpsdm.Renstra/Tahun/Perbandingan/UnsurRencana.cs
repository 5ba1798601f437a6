using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The part of a node or indicator that differs between two plans (<i>unsur rencana</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default element.")]
public enum UnsurRencana
{
    /// <summary>The name (<i>nama</i>).</summary>
    Nama = 1,

    /// <summary>The code (<i>kode</i>), where both plans have one.</summary>
    Kode = 2,

    /// <summary>The parent of a node, or the node of an indicator (<i>induk</i>).</summary>
    Induk = 3,

    /// <summary>The unit (<i>satuan</i>).</summary>
    Satuan = 4,

    /// <summary>The baseline (<i>kondisi awal</i>).</summary>
    KondisiAwal = 5,

    /// <summary>The target of a year.</summary>
    Target = 6,

    /// <summary>The final condition (<i>kondisi akhir</i>).</summary>
    KondisiAkhir = 7,

    /// <summary>The budget of a year (<i>pagu</i>), in rupiah.</summary>
    Pagu = 8,

    /// <summary>The printed total of the budget, in rupiah; compared where both plans have the same years.</summary>
    TotalPagu = 9,
}
