using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>An indicator of a performance agreement (<i>indikator perjanjian</i>): its target of the year, and the superior's that it supports.</summary>
/// <remarks>Immutable.</remarks>
public sealed class IndikatorPerjanjian
{
    internal IndikatorPerjanjian(IndikatorRow baris, TahunAnggaran tahun, IReadOnlyList<IndikatorRow> mendukung)
    {
        Row = baris;
        Target = baris.TargetAt(tahun);
        Mendukung = mendukung;
    }

    /// <summary>The row of the plan.</summary>
    public IndikatorRow Row { get; }

    /// <summary>The target of the year in the unit of the row, or why the cell holds none.</summary>
    public ValueOrReason<decimal> Target { get; }

    /// <summary>The superior's indicators that it supports (<i>mendukung</i>): the same one, or those on the nearest ancestor; empty where there is none.</summary>
    public IReadOnlyList<IndikatorRow> Mendukung { get; }
}
