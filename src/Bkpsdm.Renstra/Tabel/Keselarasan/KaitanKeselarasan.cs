using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>What one row of alignment links (<i>kaitan</i>): a goal, priority or issue on one side, nodes and indicators of the plan on the other.</summary>
/// <remarks>Links are ids only: that the plan has a node or an indicator of this id is not promised.</remarks>
public sealed class KaitanKeselarasan
{
    private KaitanKeselarasan(JenisKeselarasan jenis, TableReference reference, string acuan, IReadOnlyList<string> simpul, IReadOnlyList<string> indikator, StatedBasis basis)
    {
        Jenis = jenis;
        Reference = reference;
        Acuan = acuan;
        IdSimpul = simpul;
        IdIndikator = indikator;
        Basis = basis;
    }

    /// <summary>The kind of the table.</summary>
    public JenisKeselarasan Jenis { get; }

    /// <summary>Table and row, counted from 1.</summary>
    public TableReference Reference { get; }

    /// <summary>With what the row is aligned (<i>acuan</i>): an objective of the RPJMD, codes of the TPB, a priority, a problem, an issue. Where the cell is empty, the text of the merged cell above.</summary>
    public string Acuan { get; }

    /// <summary>The ids of the nodes that the row names, the upper ones first; empty where it names none.</summary>
    public IReadOnlyList<string> IdSimpul { get; }

    /// <summary>The ids of the indicators that the row names; empty where it names none.</summary>
    public IReadOnlyList<string> IdIndikator { get; }

    /// <summary>Declared where the row gives the names of the plan, inferred from a shortened name; undecided where it names nothing.</summary>
    public StatedBasis Basis { get; }

    /// <summary>Whether the row names a node or an indicator.</summary>
    /// <param name="id">The id of a node or an indicator.</param>
    /// <returns>True when it names it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Names(string id)
    {
        Guard.Against.Null(id);
        return IdSimpul.Contains(id, StringComparer.Ordinal) || IdIndikator.Contains(id, StringComparer.Ordinal);
    }

    internal static KaitanKeselarasan Make(JenisKeselarasan jenis, TableReference reference, string acuan, KaitanData? data, string path) =>
        new(jenis, reference, acuan, Ids(data?.Simpul, path + ".simpul"), Ids(data?.Indikator, path + ".indikator"), data?.Dasar is { } dasar ? DataWords.Lookup(DataWords.Bases, dasar, path + ".dasar") : StatedBasis.Undecided);

    private static IReadOnlyList<string> Ids(IReadOnlyList<string>? ids, string path) =>
        [.. (ids ?? []).Select((id, i) => DataFault.RequireText(id, FormattableString.Invariant($"{path}[{i}]")))];
}
