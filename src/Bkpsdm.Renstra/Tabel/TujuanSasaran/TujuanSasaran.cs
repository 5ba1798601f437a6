using Ardalis.GuardClauses;

namespace Bkpsdm.Renstra;

/// <summary>The tables of goal and objectives (<i>tujuan dan sasaran</i>) with the targets of their indicators.</summary>
/// <remarks>
/// In the Paser plan these are Tabel 3.1 and 3.2, which both state the goal and one objective each. They state the same targets
/// as the tree of the plan does, so that the statements can be held beside each other. Immutable.
/// </remarks>
public sealed class TujuanSasaran
{
    private TujuanSasaran(IReadOnlyList<TabelTujuanSasaran> tables) => Tables = tables;

    /// <summary>The tables, in document order.</summary>
    public IReadOnlyList<TabelTujuanSasaran> Tables { get; }

    /// <summary>The rows of all tables, in document order.</summary>
    public IEnumerable<TujuanSasaranRow> Rows => Tables.SelectMany(table => table.Rows);

    /// <summary>The tables of a plan that has none.</summary>
    internal static TujuanSasaran Empty { get; } = new([]);

    /// <summary>The rows that state targets of an indicator; more than one where several tables do.</summary>
    /// <param name="idIndikator">The id of the indicator.</param>
    /// <returns>The rows, in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public IEnumerable<TujuanSasaranRow> WithIndikator(string idIndikator)
    {
        Guard.Against.Null(idIndikator);
        return Rows.Where(row => string.Equals(row.IdIndikator, idIndikator, StringComparison.Ordinal));
    }

    internal static TujuanSasaran Make(TujuanSasaranData data, string path) =>
        new([.. data.Daftar.Select((table, i) => TabelTujuanSasaran.Make(table, FormattableString.Invariant($"{path}.daftar[{i}]")))]);
}
