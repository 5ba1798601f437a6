using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>A table of the document (<i>tabel</i>): number, title and rows.</summary>
/// <typeparam name="TRow">The kind of rows.</typeparam>
/// <remarks>Immutable once the plan is read.</remarks>
public class DocumentTable<TRow> : IDocumentSection
    where TRow : DocumentRow
{
    [JsonConstructor]
    internal DocumentTable(string tabel, string judul, IReadOnlyList<TRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it, or a name of ours where it prints none; empty in a plan without this table.</summary>
    [JsonPropertyOrder(-9)]
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    [JsonPropertyOrder(-8)]
    public string Judul { get; }

    /// <summary>The rows, in document order.</summary>
    [JsonPropertyName("baris")]
    [JsonPropertyOrder(9)]
    public IReadOnlyList<TRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static DocumentTable<TRow> Empty { get; } = new(string.Empty, string.Empty, []);

    void IDocumentSection.Place(string path)
    {
        DataFault.RequireText(Tabel, path + ".tabel");
        DataFault.RequireText(Judul, path + ".judul");
        PlaceHead(path);
        foreach (var (row, at) in Elements.Of(Rows, path + ".baris"))
        {
            row.Place(Tabel, at);
            PlaceRow(row, at);
        }
    }

    /// <summary>The checks of the head, before the rows.</summary>
    private protected virtual void PlaceHead(string path)
    {
    }

    /// <summary>The parts of a row that come from the head, such as its years.</summary>
    private protected virtual void PlaceRow(TRow row, string path)
    {
    }
}
