using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The link of one row of alignment (<i>kaitan</i>): a goal, priority or issue on one side, nodes and indicators of the plan on the other.</summary>
/// <remarks>Links are ids only; the plan may have no node or indicator of such an id.</remarks>
public sealed class KaitanKeselarasan
{
    internal KaitanKeselarasan(JenisKeselarasan jenis, TableReference reference, string acuan, IReadOnlyList<string> simpul, IReadOnlyList<string> indikator, StatedBasis basis)
    {
        Jenis = jenis;
        Reference = reference;
        Acuan = acuan;
        IdSimpul = simpul;
        IdIndikator = indikator;
        Basis = basis;
    }

    /// <summary>The kind of the table; 0 in a table that aligns nothing.</summary>
    public JenisKeselarasan Jenis { get; }

    /// <summary>Table and row, counted from 1.</summary>
    public TableReference Reference { get; }

    /// <summary>The other side of the alignment (<i>acuan</i>): an objective of the RPJMD, codes of the TPB, a priority, a problem, an issue. An empty cell takes the text of the merged cell above.</summary>
    public string Acuan { get; }

    /// <summary>The ids of the nodes that the row names, the upper ones first; empty where it names none.</summary>
    public IReadOnlyList<string> IdSimpul { get; }

    /// <summary>The ids of the indicators that the row names; empty where it names none.</summary>
    public IReadOnlyList<string> IdIndikator { get; }

    /// <summary>Declared where the row gives the names of the plan, inferred from a shortened name; undecided where it names nothing.</summary>
    public StatedBasis Basis { get; }

    /// <summary>True where the row names neither a node nor an indicator.</summary>
    internal bool NamesNothing => IdSimpul.Count == 0 && IdIndikator.Count == 0;

    /// <summary>Says if the row names a node or an indicator.</summary>
    /// <param name="id">The id of a node or an indicator.</param>
    /// <returns>True when it names it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Contains(string id)
    {
        Guard.Against.Null(id);
        return IdSimpul.Contains(id, StringComparer.Ordinal) || IdIndikator.Contains(id, StringComparer.Ordinal);
    }

    /// <summary>The link of a row that aligns nothing.</summary>
    internal static KaitanKeselarasan None { get; } = new(default, default, string.Empty, [], [], StatedBasis.Undecided);
}
