namespace Bkpsdm.Renstra;

/// <summary>The greatest width of a text, and its line breaks.</summary>
/// <remarks>
/// There is no font to ask. The widths are at or above those of DejaVu Sans and Verdana, the widest of the usual sans-serif fonts,
/// so that a line that fits here fits with every reader.
/// </remarks>
internal static class TextMeasure
{
    // Bold letters of these fonts are about a tenth wider.
    private const decimal BoldFactor = 1.14m;

    public static decimal Width(string text, decimal size, bool bold = false)
    {
        decimal hundredths = 0;
        foreach (var letter in text)
        {
            hundredths += Hundredths(letter);
        }

        return hundredths * size / 100 * (bold ? BoldFactor : 1);
    }

    /// <summary>Breaks a text at blanks; a word that is too wide alone breaks after a slash or hyphen, or else where it must.</summary>
    public static IReadOnlyList<string> Wrap(string text, decimal size, decimal width, bool bold = false)
    {
        List<string> lines = [];
        var line = string.Empty;
        foreach (var (piece, blank) in Pieces(text, size, width, bold))
        {
            var joined = line.Length == 0 ? piece : line + (blank ? " " : string.Empty) + piece;
            if (line.Length > 0 && Width(joined, size, bold) > width)
            {
                lines.Add(line);
                joined = piece;
            }

            line = joined;
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<(string Piece, bool Blank)> Pieces(string text, decimal size, decimal width, bool bold)
    {
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            var blank = true;
            while (Width(rest, size, bold) > width && rest.Length > 1)
            {
                var end = Break(rest, size, width, bold);
                yield return (rest.Substring(0, end), blank);
                rest = rest.Substring(end);
                blank = false;
            }

            if (rest.Length > 0)
            {
                yield return (rest, blank);
            }
        }
    }

    private static int Break(string word, decimal size, decimal width, bool bold)
    {
        var fits = 1;
        while (fits < word.Length && Width(word.Substring(0, fits + 1), size, bold) <= width)
        {
            fits++;
        }

        var mark = word.LastIndexOfAny(['/', '-'], fits - 1);
        var end = mark > 0 ? mark + 1 : fits;
        return SvgMarkup.IsPair(word, end - 1) ? end + 1 : end;
    }

    private static int Hundredths(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 41,
        ' ' or 'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' => 43,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '&' => 102,
        >= 'A' and <= 'Z' => 79,
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => 65,
        < '\u0080' => 84,
        < '\u0250' => 82,
        _ => char.IsSurrogate(letter) ? 60 : 105,
    };
}
