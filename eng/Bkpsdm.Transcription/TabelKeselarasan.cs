using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>What the alignment tables have in common: heads that must be met, a known number of rows, cells that go on from above.</summary>
internal static class TabelKeselarasan
{
    /// <summary>The rows below the heads, which a new page repeats.</summary>
    /// <param name="table">The table.</param>
    /// <param name="heads">The first cells of the head lines.</param>
    /// <param name="count">How many lines must remain.</param>
    public static IReadOnlyList<SourceRow> Rows(SourceTable table, IReadOnlyList<string> heads, int count)
    {
        List<SourceRow> rows = [.. table.Rows.Skip(heads.Count).Where(row => row.Cells[0] != $"<b>{heads[0]}</b>" && row.Cells[0] != heads[0])];
        var fits = rows.Count == count && table.Rows.Take(heads.Count).Select(row => row.Cells[0]).SequenceEqual(heads);
        return fits ? rows : throw new TranscriptionException(table.Name, $"must have the heads {string.Join(", ", heads)} and {count} lines below", $"{rows.Count}");
    }

    /// <summary>What a cell holds, or the nearest filled one above it: the paper has one merged cell there.</summary>
    public static string Above(IReadOnlyList<SourceRow> rows, int index, int cell) =>
        rows.Take(index + 1).Last(row => row.Cells[cell].Length > 0).Cells[cell];

    /// <summary>Writes number, title and rows of a table.</summary>
    public static void Write(Utf8JsonWriter writer, SourceTable table, int count, Action<int> writeCells)
    {
        writer.WriteStartObject();
        writer.WriteString("tabel", table.Name);
        writer.WriteString("judul", table.Title);
        writer.WriteStartArray("baris");
        for (var index = 0; index < count; index++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("no", index + 1);
            writeCells(index);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes cells under their field names.</summary>
    public static void WriteFields(Utf8JsonWriter writer, IReadOnlyList<string> fields, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            writer.WriteString(fields[i], cells[i]);
        }
    }
}
