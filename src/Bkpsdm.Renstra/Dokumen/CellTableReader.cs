using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Reads a table of cells by its declared shape: every declared field once, no other field, each fault with its place.</summary>
internal sealed class CellTableReader
{
    private const string RowsField = "baris";

    private readonly CellShape shape;
    private readonly string[] required;
    private readonly string[] optional;
    private string acuan = string.Empty;

    public CellTableReader(CellShape shape)
    {
        this.shape = shape;
        required = [.. shape.Rows.Where(column => !column.Optional).Select(column => column.Name)];
        optional = [.. shape.Rows.Where(column => column.Optional).Select(column => column.Name)];
    }

    public CellTable Read(JsonPlace section)
    {
        var fields = section.Fields([.. shape.Head.Select(column => column.Name), RowsField], []);
        var head = Values(shape.Head, fields, new Dictionary<string, object?>());
        var tabel = (string?)(head.TryGetValue("tabel", out var number) || head.TryGetValue("bagian", out number) ? number : null) ?? string.Empty;
        List<CellRow> rows = [];
        foreach (var row in fields[RowsField].Items())
        {
            rows.Add(Row(row, tabel, head, rows.Count + 1));
        }

        return new CellTable(tabel, head.TryGetValue("judul", out var judul) ? (string)judul! : string.Empty, head, rows);
    }

    private CellRow Row(JsonPlace row, string tabel, Dictionary<string, object?> head, int count)
    {
        var values = Values(shape.Rows, row.IsNull ? throw Elements.Missing(row.Path) : row.Fields(required, optional), head);
        tabel = shape.TableColumn is { } column ? (string)values[column]! : tabel;
        var reference = values.TryGetValue("no", out var number) ? RowNumber.Reference(tabel, (int)number!, row.Path + ".no") : TableReference.Create(tabel, count);
        return new CellRow(reference, row.Path, values, Link(values, reference));
    }

    // Where the merged cell of the column goes on, the cell is empty and means the text above it.
    private KaitanKeselarasan Link(Dictionary<string, object?> values, TableReference reference)
    {
        if (shape.Jenis is not { } jenis || shape.Acuan is null)
        {
            return KaitanKeselarasan.None;
        }

        var cell = (DocumentCell)values[shape.Acuan]!;
        acuan = cell.Kind is CellKind.Empty or CellKind.Lost ? acuan : cell.ToString();
        var link = (CellLink?)values["kaitan"] ?? CellLink.None;
        return new KaitanKeselarasan(jenis, reference, acuan, link.Simpul, link.Indikator, link.Basis);
    }

    private static Dictionary<string, object?> Values(IReadOnlyList<CellColumn> columns, Dictionary<string, JsonPlace> fields, Dictionary<string, object?> head)
    {
        Dictionary<string, object?> values = new(columns.Count, StringComparer.Ordinal);
        foreach (var column in columns)
        {
            values.Add(column.Name, fields.TryGetValue(column.Name, out var field) && !(column.Optional && field.IsNull) ? CellValue.Read(column, field, values, head) : null);
        }

        return values;
    }
}
