using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One equation of the funding (<i>persamaan</i>): of a node's own years, or of its children in a year or in the total.</summary>
/// <param name="Node">The node.</param>
/// <param name="OfYears">True when the years of the node make its total; false where its children make it.</param>
/// <param name="Tahun">The year of the children's sum; empty for the total.</param>
internal readonly record struct Persamaan(SimpulRencana Node, bool OfYears, TahunAnggaran Tahun)
{
    public static Persamaan Baris(SimpulRencana node) => new(node, OfYears: true, default);

    public static Persamaan Anak(SimpulRencana node, TahunAnggaran tahun) => new(node, OfYears: false, tahun);

    /// <summary>The place.</summary>
    public FindingPlace Place => Tahun.IsEmpty ? FindingPlace.Of(Node).WithKolom("total") : FindingPlace.Of(Node).WithTahun(Tahun);

    /// <summary>The id of its finding; every failing equation has one.</summary>
    public string FindingId => Finding.IdOf(OfYears ? Rules.YearsMakeTotal.RuleCode : Tahun.IsEmpty ? Rules.ChildrenMakeTotal.RuleCode : Rules.ChildrenMakeYear.RuleCode, Place);
}
