using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Reads a table of cells by its declared shape: every declared field once, no other field, each fault with its place.</summary>
internal sealed class CellTableReader
{
    private const string RowsField = "baris";

    private readonly CellShape shape;
    private string acuan = string.Empty;

    public CellTableReader(CellShape shape) => this.shape = shape;

    public CellTable Read(JsonElement section)
    {
        var path = shape.Path;
        var fields = Fields(section, path, name => name == RowsField || shape.Head.Any(column => column.Name == name));
        var head = Values(shape.Head, fields, new Dictionary<string, object?>(), path);
        var tabel = head.TryGetValue("tabel", out var number) || head.TryGetValue("bagian", out number) ? (string)number! : string.Empty;
        if (!fields.TryGetValue(RowsField, out var rows) || rows.ValueKind != JsonValueKind.Array)
        {
            throw Wrong(rows.ValueKind == JsonValueKind.Undefined ? path : path + "." + RowsField);
        }

        List<CellRow> read = new(rows.GetArrayLength());
        foreach (var row in rows.EnumerateArray())
        {
            read.Add(Row(row, tabel, head, FormattableString.Invariant($"{path}.{RowsField}[{read.Count}]"), read.Count));
        }

        return new CellTable(tabel, head.TryGetValue("judul", out var judul) ? (string)judul! : string.Empty, head, read);
    }

    private CellRow Row(JsonElement row, string tabel, Dictionary<string, object?> head, string path, int index)
    {
        if (row.ValueKind == JsonValueKind.Null)
        {
            throw Elements.Missing(path);
        }

        var fields = Fields(row, path, name => shape.Rows.Any(column => column.Name == name));
        var values = Values(shape.Rows, fields, head, path);
        var reference = values.TryGetValue("no", out var number) ? RowNumber.Reference(tabel, (int)number!, path + ".no") : TableReference.Create(tabel, index + 1);
        return new CellRow(reference, path, values, Link(values, reference));
    }

    private KaitanKeselarasan Link(Dictionary<string, object?> values, TableReference reference)
    {
        if (shape.Jenis is not { } jenis || shape.Acuan is null)
        {
            return KaitanKeselarasan.None;
        }

        var cell = (DocumentCell)values[shape.Acuan]!;
        acuan = cell.Kind is CellKind.Empty or CellKind.Lost ? acuan : cell.ToString();
        var (simpul, indikator, basis) = values.TryGetValue("kaitan", out var link) && link is CellLink named ? (named.Simpul, named.Indikator, named.Basis) : ([], [], StatedBasis.Undecided);
        return new KaitanKeselarasan(jenis, reference, acuan, simpul, indikator, basis);
    }

    private static Dictionary<string, JsonElement> Fields(JsonElement element, string path, Func<string, bool> known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path);
        }

        Dictionary<string, JsonElement> fields = new(StringComparer.Ordinal);
        foreach (var field in element.EnumerateObject())
        {
            if (fields.ContainsKey(field.Name) || !known(field.Name))
            {
                throw Wrong(path + "." + field.Name);
            }

            fields.Add(field.Name, field.Value);
        }

        return fields;
    }

    private static Dictionary<string, object?> Values(IReadOnlyList<CellColumn> columns, Dictionary<string, JsonElement> fields, Dictionary<string, object?> head, string path)
    {
        Dictionary<string, object?> values = new(columns.Count, StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (!fields.TryGetValue(column.Name, out var field))
            {
                values.Add(column.Name, column.Optional ? null : throw Wrong(path));
                continue;
            }

            values.Add(column.Name, column.Optional && field.ValueKind == JsonValueKind.Null ? null : CellValue.Read(column, field, values, head, path + "." + column.Name));
        }

        return values;
    }

    private static DataFault Wrong(string path) => new(JsonFault.Of(path, null));
}
