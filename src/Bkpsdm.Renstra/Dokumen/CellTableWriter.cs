using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Writes a table of cells by its declared shape; a field without a value is left out.</summary>
internal static class CellTableWriter
{
    public static void Write(Utf8JsonWriter writer, CellTable table, CellShape shape)
    {
        writer.WriteStartObject();
        foreach (var column in shape.Head)
        {
            Field(writer, column, table.Field);
        }

        writer.WriteStartArray("baris");
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            foreach (var column in shape.Rows)
            {
                Field(writer, column, row.Field);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter writer, CellColumn column, Func<string, object?> field)
    {
        if (field(column.Name) is not { } value)
        {
            return;
        }

        writer.WritePropertyName(column.Name);
        switch (value)
        {
            case int number:
                writer.WriteNumberValue(number);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case DocumentCell cell:
                Cell(writer, cell);
                break;
            case BilingualText text:
                writer.WriteStartObject();
                writer.WriteString("id", text.Indonesia);
                writer.WriteString("en", text.English);
                writer.WriteEndObject();
                break;
            case TahunAnggaran tahun:
                writer.WriteNumberValue(tahun.Year);
                break;
            case IReadOnlyList<TahunAnggaran> years:
                List(writer, years, year => writer.WriteNumberValue(year.Year));
                break;
            case IReadOnlyList<string> texts:
                List(writer, texts, writer.WriteStringValue);
                break;
            case IReadOnlyList<YearCell> cells when column.Kind == CellColumnKind.CellOfYear:
                Cell(writer, cells[0].Cell);
                break;
            case IReadOnlyList<YearCell> cells:
                List(writer, cells, cell => Cell(writer, cell.Cell));
                break;
            case CellLink link:
                Link(writer, link);
                break;
            default:
                throw new InvalidOperationException($"The kind of the column {column.Name} has no writer.");
        }
    }

    private static void Cell(Utf8JsonWriter writer, DocumentCell cell) => JsonSerializer.Serialize(writer, cell, CellJson.Default.DocumentCell);

    private static void Link(Utf8JsonWriter writer, CellLink link)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("simpul");
        List(writer, link.Simpul, writer.WriteStringValue);
        writer.WritePropertyName("indikator");
        List(writer, link.Indikator, writer.WriteStringValue);
        writer.WriteString("dasar", DataWords.Bases.First(pair => pair.Value == link.Basis).Key);
        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T> list, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (var element in list)
        {
            write(element);
        }

        writer.WriteEndArray();
    }
}
