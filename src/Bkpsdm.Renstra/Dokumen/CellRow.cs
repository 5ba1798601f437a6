using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A row of a table whose cells are kept as they are (<i>baris</i>): cells by column, and the parts of the plan that the row names.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CellRow
{
    private readonly IReadOnlyDictionary<string, object?> fields;

    internal CellRow(TableReference reference, string path, IReadOnlyDictionary<string, object?> fields, KaitanKeselarasan kaitan)
    {
        Reference = reference;
        Path = path;
        Kaitan = kaitan;
        this.fields = fields;
    }

    /// <summary>Table and row: the number that the document prints, or counted from 1 where it prints none.</summary>
    public TableReference Reference { get; }

    /// <summary>The place in the JSON text, such as <c>$.tpb.baris[3]</c>.</summary>
    public string Path { get; }

    /// <summary>The alignment of the row with the nodes and indicators that it names. It names nothing in a table that aligns nothing.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The cell of a column.</summary>
    /// <param name="kolom">The name of the column, such as <c>nama</c>.</param>
    /// <returns>The cell; lost where the row leaves the column out, or the table does not have it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kolom"/> is null.</exception>
    public DocumentCell this[string kolom] => Field(Guard.Against.Null(kolom)) switch
    {
        DocumentCell cell => cell,
        string text => DocumentCell.Create(text),
        _ => default,
    };

    /// <summary>A text of ours in both languages, such as <c>kegunaan</c> of an application.</summary>
    /// <param name="kolom">The name of the column.</param>
    /// <returns>The text; null where the row has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kolom"/> is null.</exception>
    public BilingualText? Text(string kolom) => Field(Guard.Against.Null(kolom)) as BilingualText;

    /// <summary>Several short texts of one cell, such as the codes of <c>indikatorTpb</c>.</summary>
    /// <param name="kolom">The name of the column.</param>
    /// <returns>The texts; none where the row has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kolom"/> is null.</exception>
    public IReadOnlyList<string> Texts(string kolom) => Field(Guard.Against.Null(kolom)) as IReadOnlyList<string> ?? [];

    /// <summary>The cells of a column that has one cell a year, such as <c>target</c>.</summary>
    /// <param name="kolom">The name of the column.</param>
    /// <returns>The cells by year, ascending; none where the row has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kolom"/> is null.</exception>
    public IReadOnlyList<YearCell> Years(string kolom) => Field(Guard.Against.Null(kolom)) as IReadOnlyList<YearCell> ?? [];

    /// <summary>Table and row.</summary>
    /// <returns>The text of <see cref="Reference"/>.</returns>
    public override string ToString() => Reference.ToString();

    internal object? Field(string name) => fields.TryGetValue(name, out var value) ? value : null;
}
