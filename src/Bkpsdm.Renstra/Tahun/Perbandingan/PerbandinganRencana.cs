using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The comparison of two plans (<i>perbandingan rencana</i>): nodes and indicators added, removed, renamed and moved, and changes of targets and funding.</summary>
/// <remarks>
/// A node is looked for on its own level: by id and name, by code, by name, by an indicator, by its children, by a name misspelled; an indicator by
/// id and by name, first on the same node. Each pair says how it was found, and what could be several is reported and not guessed. Values used are
/// compared, by calendar year. The comparison of a plan with itself is empty, and turned round it is its mirror. Immutable.
/// </remarks>
public sealed class PerbandinganRencana
{
    private readonly TahunBanding tahun;

    private PerbandinganRencana(RencanaStrategis lama, RencanaStrategis baru)
    {
        Lama = lama;
        Baru = baru;
        tahun = new TahunBanding(lama.Rencana.TahunTarget, baru.Rencana.TahunTarget);
        var (nodes, unclear) = SimpulMatcher.Match(lama.Rencana, baru.Rencana);
        var (rows, unclearRows) = IndikatorMatcher.Match(lama.Rencana, baru.Rencana, nodes);
        Ambigu = [.. unclear, .. unclearRows];
        Simpul = [.. nodes.Pairs.Select(pair => Pair(pair.Lama, pair.Baru, nodes))];
        Indikator = [.. rows.Pairs.Select(pair => Pair(pair.Lama, pair.Baru, nodes, rows))];
        SimpulDitambah = [.. nodes.BaruLeft.Where(IsClear)];
        SimpulDihapus = [.. nodes.LamaLeft.Where(IsClear)];
        IndikatorDitambah = [.. rows.BaruLeft.Where(IsClear)];
        IndikatorDihapus = [.. rows.LamaLeft.Where(IsClear)];
        var branches = new CabangComparison(lama.Rencana, baru.Rencana, tahun);
        Cabang = branches.Branches(nodes);
        Keseluruhan = branches.Whole();
    }

    /// <summary>The old plan.</summary>
    public RencanaStrategis Lama { get; }

    /// <summary>The new plan.</summary>
    public RencanaStrategis Baru { get; }

    /// <summary>The years that both plans have (<i>tahun bersama</i>), in order. Calendar years are compared, whatever their place in a table.</summary>
    public IReadOnlyList<TahunAnggaran> TahunBersama => tahun.Bersama;

    /// <summary>The years that only the old plan has, in order. Nothing is compared in them.</summary>
    public IReadOnlyList<TahunAnggaran> TahunHanyaLama => tahun.HanyaLama;

    /// <summary>The years that only the new plan has, in order. Nothing is compared in them.</summary>
    public IReadOnlyList<TahunAnggaran> TahunHanyaBaru => tahun.HanyaBaru;

    /// <summary>The nodes that both plans have, in the order of the new one.</summary>
    public IReadOnlyList<Padanan<SimpulRencana>> Simpul { get; }

    /// <summary>The nodes that only the new plan has (<i>ditambah</i>), in its order.</summary>
    public IReadOnlyList<SimpulRencana> SimpulDitambah { get; }

    /// <summary>The nodes that only the old plan has (<i>dihapus</i>), in its order.</summary>
    public IReadOnlyList<SimpulRencana> SimpulDihapus { get; }

    /// <summary>The indicators that both plans have, in the order of the new one.</summary>
    public IReadOnlyList<Padanan<IndikatorRow>> Indikator { get; }

    /// <summary>The indicators that only the new plan has, in its order.</summary>
    public IReadOnlyList<IndikatorRow> IndikatorDitambah { get; }

    /// <summary>The indicators that only the old plan has, in its order.</summary>
    public IReadOnlyList<IndikatorRow> IndikatorDihapus { get; }

    /// <summary>Nodes and indicators that could match in several ways. They are neither pairs nor added nor removed.</summary>
    public IReadOnlyList<PadananAmbigu> Ambigu { get; }

    /// <summary>The funding by tujuan, sasaran and program: the branches of the new plan in its order, then those that only the old one has.</summary>
    /// <remarks>The money of a tujuan or sasaran is that of the programs in its subtree, whatever it states itself. A program without a budget of its own has the sum of its kegiatan.</remarks>
    public IReadOnlyList<SelisihCabang> Cabang { get; }

    /// <summary>The funding of the plans as wholes (<i>keseluruhan</i>): the sum of all programs.</summary>
    public SelisihCabang Keseluruhan { get; }

    /// <summary>True when nothing differs: every node and indicator has its partner and is unchanged, and the years are the same.</summary>
    public bool IsEmpty =>
        tahun.IsSame
        && SimpulDitambah.Count + SimpulDihapus.Count + IndikatorDitambah.Count + IndikatorDihapus.Count + Ambigu.Count == 0
        && Simpul.All(pair => pair.Perubahan.Count == 0)
        && Indikator.All(pair => pair.Perubahan.Count == 0);

    /// <summary>Compares two plans.</summary>
    /// <param name="lama">The old plan.</param>
    /// <param name="baru">The new plan.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A plan is null.</exception>
    public static PerbandinganRencana Of(RencanaStrategis lama, RencanaStrategis baru) => new(Guard.Against.Null(lama), Guard.Against.Null(baru));

    private bool IsClear(object item) => !Ambigu.Any(group => group.Members.Contains(item));

    private Padanan<SimpulRencana> Pair(SimpulRencana lama, SimpulRencana baru, Pairing<SimpulRencana> nodes)
    {
        var moved = lama.Parent is null ? baru.Parent is not null : !ReferenceEquals(nodes.Baru(lama.Parent), baru.Parent) || baru.Parent is null;
        return new(lama, baru, nodes.Ways[baru], PerubahanComparison.Of(lama, baru, moved, tahun));
    }

    private Padanan<IndikatorRow> Pair(IndikatorRow lama, IndikatorRow baru, Pairing<SimpulRencana> nodes, Pairing<IndikatorRow> rows) =>
        new(lama, baru, rows.Ways[baru], PerubahanComparison.Of(lama, baru, !ReferenceEquals(nodes.Baru(lama.Simpul), baru.Simpul), tahun));
}
