using System.Text;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A table in Markdown under a heading, with line feeds.</summary>
internal sealed class TabelMarkdown
{
    private readonly StringBuilder text;

    public TabelMarkdown(string tabel, string judul, IReadOnlyList<string> head, Func<int, bool> isNumber)
    {
        text = new StringBuilder("# ").Append(Cell(string.Join(". ", new[] { tabel, judul }.Where(part => part.Length > 0)))).Append("\n\n");
        Add(head);
        Add([.. head.Select((_, column) => isNumber(column) ? "---:" : "---")]);
    }

    public void Add(IReadOnlyList<string> cells) => text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    public static string Cell(DocumentCell? cell, Bahasa bahasa) => cell switch
    {
        null => string.Empty,
        { Kind: CellKind.Lost } => bahasa == Bahasa.English ? "(lost)" : "(hilang)",
        { } known => Cell(known.ToString()),
    };

    // A cell is one line; what Markdown or HTML would read as a mark is escaped.
    public static string Cell(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.Trim())
        {
            escaped.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '~' => "\\" + letter,
                < ' ' or '\u0085' or '\u2028' or '\u2029' => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    public override string ToString() => text.ToString();
}
