using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A table of the document whose cells are kept as they are (<i>tabel</i>): columns by name, rows in document order.</summary>
/// <remarks>
/// Lists and matrices that nothing computes with (services, applications, partners, alignment, issues) are of this kind. Which
/// columns a table has is declared where its section is (<c>docs/formats</c> lists them); a field that is not declared is refused.
/// The cell after a merged cell is empty. Immutable.
/// </remarks>
public sealed class CellTable
{
    private readonly IReadOnlyDictionary<string, object?> head;

    internal CellTable(string tabel, string judul, IReadOnlyDictionary<string, object?> head, IReadOnlyList<CellRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        this.head = head;
        Rows = rows;
    }

    /// <summary>The number of the table or the section of the document as printed, or a name of ours where none is printed; empty in a plan without it.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>); empty where the list has none.</summary>
    public string Judul { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<CellRow> Rows { get; }

    /// <summary>A cell beside the rows, such as <c>visi</c> of the forum's agreement.</summary>
    /// <param name="kolom">The name of the field.</param>
    /// <returns>The cell; lost where the table has none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kolom"/> is null.</exception>
    public DocumentCell this[string kolom] => head.TryGetValue(Guard.Against.Null(kolom), out var value) && value is DocumentCell cell ? cell : default;

    /// <summary>The years above the columns of the table, such as <c>tahunTarget</c> of the priority programs.</summary>
    /// <param name="kolom">The name of the field.</param>
    /// <returns>The years, ascending; none where the table has none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kolom"/> is null.</exception>
    public IReadOnlyList<TahunAnggaran> Years(string kolom) => Field(Guard.Against.Null(kolom)) as IReadOnlyList<TahunAnggaran> ?? [];

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static CellTable Empty { get; } = new(string.Empty, string.Empty, new Dictionary<string, object?>(), []);

    internal object? Field(string name) => head.TryGetValue(name, out var value) ? value : null;
}
