namespace Bkpsdm.Transcription;

/// <summary>A table as it stands in a source text: title lines, then rows that all have the same number of cells.</summary>
public sealed class SourceTable
{
    private SourceTable(string name, string title, IReadOnlyList<SourceRow> rows)
    {
        Name = name;
        Title = title;
        Rows = rows;
    }

    /// <summary>The name printed above the table, as "Tabel 2.4".</summary>
    public string Name { get; }

    /// <summary>The rest of the title, on one line.</summary>
    public string Title { get; }

    /// <summary>Every row, headers included.</summary>
    public IReadOnlyList<SourceRow> Rows { get; }

    /// <summary>Reads a source text and refuses a row that has not the expected number of cells.</summary>
    /// <param name="name">The table expected, as "Tabel 2.4".</param>
    /// <param name="source">The text.</param>
    /// <param name="cells">How many cells a row has; more than one number where the pages of a table differ.</param>
    public static SourceTable Read(string name, string source, params int[] cells)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(cells);
        List<string> title = [];
        List<SourceRow> rows = [];
        var line = 0;
        foreach (var text in source.Split('\n'))
        {
            line++;
            if (IsTitle(text))
            {
                title.Add(text.Trim().Trim('*'));
            }
            else if (text.Length > 0 && text[0] != '#')
            {
                rows.Add(Row(name, line, text, cells));
            }
        }

        CheckName(name, title);
        return new(name, string.Join(' ', title.Skip(1)), rows);
    }

    private static bool IsTitle(string text) => text.StartsWith("**", StringComparison.Ordinal);

    private static SourceRow Row(string name, int line, string text, int[] cells)
    {
        var row = new SourceRow(name, line, text.Split('\t'));
        return cells.Contains(row.Cells.Count)
            ? row
            : throw row.Fault($"a row must have {string.Join(" or ", cells)} cells, not {row.Cells.Count}", text);
    }

    // The document prints "Tabel 2.4.", "Tabel. 4.4" and "Tabel 4.3": full stops around the number are its own.
    private static void CheckName(string name, List<string> title)
    {
        if (title.Count > 0 && title[0].Replace("Tabel.", "Tabel", StringComparison.Ordinal).TrimEnd('.') != name)
        {
            throw new TranscriptionException(name, "the title must begin with the table's name", title[0]);
        }
    }
}
