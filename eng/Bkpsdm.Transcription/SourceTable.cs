namespace Bkpsdm.Transcription;

/// <summary>A table as it stands in a source text: title lines, the lines of the head, then rows; every line has a known number of cells.</summary>
/// <param name="Name">The name printed above the table, as "Tabel 2.4".</param>
/// <param name="Title">The rest of the title, on one line; empty where there is none.</param>
/// <param name="Head">The lines of the head, as the first page has them.</param>
/// <param name="Rows">Every line below, without the heads that later pages repeat.</param>
internal sealed record SourceTable(string Name, string Title, IReadOnlyList<SourceRow> Head, IReadOnlyList<SourceRow> Rows)
{
    private const string Bold = "**";

    /// <summary>Reads a source text and refuses a line that has not the expected number of cells.</summary>
    /// <param name="name">The table expected, as "Tabel 2.4".</param>
    /// <param name="source">The text.</param>
    /// <param name="cells">How many cells a line can have; any number where none is named.</param>
    /// <param name="head">What the lines of the head begin with, behind empty cells.</param>
    public static SourceTable Read(string name, string source, int[] cells, params string[] head)
    {
        List<string> above = [];
        List<SourceRow> rows = [];
        var line = 0;
        foreach (var text in source.Split('\n'))
        {
            line++;
            if (text.Contains('\t', StringComparison.Ordinal) && text[0] != '#')
            {
                rows.Add(Row(name, line, text, cells));
            }
            else if (rows.Count == 0)
            {
                above.Add(text.Trim());
            }
            else if (!string.IsNullOrWhiteSpace(text) && text[0] != '#')
            {
                throw new SourceRow(name, line, []).Fault("below the head every line is a row", text);
            }
        }

        List<SourceRow> top = [.. rows.Take(head.Length)];
        return top.Count == head.Length && top.Zip(head).All(pair => pair.First.Begins(pair.Second))
            ? new(name, TitleOf(name, above), top, [.. rows.Where(row => !head.Any(row.Begins))])
            : throw new TranscriptionException(name, $"the lines of the head must begin with {string.Join(", ", head)}", string.Join(" | ", top.SelectMany(row => row.Cells)));
    }

    /// <summary>The same table with other rows.</summary>
    public SourceTable With(IReadOnlyList<SourceRow> rows) => this with { Rows = rows };

    /// <summary>The years of columns, from the second line of the head.</summary>
    public IEnumerable<int> Years(Range cells) => Enumerable.Range(0, Head[1].Cells.Count).Take(cells).Select(Head[1].Year);

    private static SourceRow Row(string name, int line, string text, int[] cells)
    {
        var row = new SourceRow(name, line, [.. text.Split('\t').Select(SourceMarks.Strip)]);
        return cells.Length == 0 || cells.Contains(row.Cells.Count)
            ? row
            : throw row.Fault($"a row must have {string.Join(" or ", cells)} cells, not {row.Cells.Count}", text);
    }

    // Titles stand in bold below the name of the table. The minutes of April 2025 name theirs Rekapitulasi, an annex has a heading.
    private static string TitleOf(string name, List<string> above)
    {
        List<string> bold = [.. above.Where(text => text.StartsWith(Bold, StringComparison.Ordinal)).Select(text => text.Trim('*'))];
        if (bold.Count > 0)
        {
            CheckName(name, bold[0]);
            return string.Join(' ', bold.Skip(1));
        }

        return above.Find(text => text.StartsWith("## ", StringComparison.Ordinal)) is { } heading
            ? heading.TrimStart('#').Trim()
            : string.Join(' ', above.SkipWhile(text => !text.StartsWith("Rekapitulasi ", StringComparison.Ordinal)).Where(text => text.Length > 0));
    }

    // The document prints "Tabel 2.4.", "Tabel. 4.4" and "Tabel 4.3": full stops around the number are its own.
    private static void CheckName(string name, string title)
    {
        if (title.Replace("Tabel.", "Tabel", StringComparison.Ordinal).TrimEnd('.') != name)
        {
            throw new TranscriptionException(name, "the title must begin with the table's name", title);
        }
    }
}
