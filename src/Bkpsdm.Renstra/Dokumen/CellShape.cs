namespace Bkpsdm.Renstra;

/// <summary>The declared shape of a table of cells: its place in the plan, the fields of its head, the columns of its rows.</summary>
/// <param name="Path">The place of the section, such as <c>$.layanan</c>.</param>
/// <param name="Head">The fields beside the rows; <c>tabel</c> or <c>bagian</c> names the table.</param>
/// <param name="Rows">The columns, in the order in which they are written.</param>
/// <param name="Jenis">The kind of alignment of the rows; null where they align nothing.</param>
/// <param name="Acuan">The column that states the alignment. Its merged cell goes on over empty ones.</param>
/// <param name="TableColumn">The column that names the table of the row; null where the head names it for all rows.</param>
internal sealed record CellShape(string Path, IReadOnlyList<CellColumn> Head, IReadOnlyList<CellColumn> Rows, JenisKeselarasan? Jenis = null, string? Acuan = null, string? TableColumn = null)
{
    /// <summary>Number and title, as most tables have them.</summary>
    public static IReadOnlyList<CellColumn> NumberAndTitle { get; } = [CellColumn.Text("tabel"), CellColumn.Text("judul")];
}
