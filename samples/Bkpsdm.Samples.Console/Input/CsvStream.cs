using System.Text;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>
/// Reads a CSV of any size row by row, with the memory of one row. A row is at most <see cref="Longest"/> characters, so that a
/// line without an end or a quote that is never closed costs one line and not the memory or the rest of the file.
/// </summary>
internal sealed class CsvStream
{
    public const int Longest = 65_536;

    private const char Undecoded = '\uFFFD';

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private readonly TextReader reader;
    private readonly char delimiter;
    private readonly char[] buffer = new char[4 * Longest];
    private readonly List<string?> cells = [];
    private readonly List<string> previous = [];
    private readonly StringBuilder quoted = new();
    private int start;
    private int end;
    private bool ended;
    private bool hasText;
    private int line = 1;

    public CsvStream(TextReader reader)
    {
        this.reader = reader;
        IsEmpty = !Fill();
        var first = buffer.AsSpan(0, LengthOfLine()).ToString();
        delimiter = Delimiters.MaxBy(sign => first.Count(character => character == sign));
        if (!IsEmpty && TryRow(out var next))
        {
            Head = [.. cells.Select(cell => cell!.Trim())];
            Advance(next);
        }
    }

    /// <summary>The names in the first line; empty where it cannot be read as one.</summary>
    public IReadOnlyList<string> Head { get; } = [];

    public bool IsEmpty { get; }

    /// <summary>Which columns are wanted; the cells of the others are null.</summary>
    public Func<int, bool> Wanted { get; set; } = _ => true;

    public IEnumerable<TextRow> Rows()
    {
        while (Fill())
        {
            var row = Next();
            if (row.Unusable is not null || hasText)
            {
                yield return row;
            }
        }
    }

    private TextRow Next()
    {
        var first = line;
        if (!TryRow(out var next))
        {
            var error = LengthOfLine() >= Longest ? TooLong(first) : NotClosed(first);
            SkipLine();
            return new TextRow(first, [], error);
        }

        if (hasText && CellCount.Check(cells, Head.Count, Head.Count, delimiter, first) is { } wrong)
        {
            // A stray quote ties lines together; only the first of them is given up.
            var error = next > start + LengthOfLine() + 1 ? NotClosed(first) : wrong;
            SkipLine();
            return new TextRow(first, [], error);
        }

        cells.RemoveRange(Math.Min(Head.Count, cells.Count), Math.Max(0, cells.Count - Head.Count));
        Advance(next);
        return new TextRow(first, cells) { Faults = Broken(first) };
    }

    /// <summary>Takes out the cells whose bytes are no text: the decoder marks them.</summary>
    private List<ReadError> Broken(int first)
    {
        List<ReadError> faults = [];
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i]?.Contains(Undecoded, StringComparison.Ordinal) == true)
            {
                faults.Add(JsonStream.NoText.WithPlace(Head[i], first));
                cells[i] = null;
            }
        }

        return faults;
    }

    private bool TryRow(out int next)
    {
        cells.Clear();
        hasText = false;
        var limit = Math.Min(end, start + Longest);
        for (var at = start; ; at++)
        {
            at = at < limit && buffer[at] == '"' ? Quoted(at + 1, limit) : Plain(at, limit);
            if (at < 0 || at >= limit)
            {
                next = limit;
                return at >= 0 && ended && limit == end;
            }

            if (buffer[at] == '\n')
            {
                next = at + 1;
                return true;
            }
        }
    }

    /// <summary>Reads a cell without quotes and gives the place of the sign that ends it.</summary>
    private int Plain(int at, int limit)
    {
        var length = buffer.AsSpan(at, limit - at).IndexOfAny(delimiter, '\n');
        var stop = length < 0 ? limit : at + length;
        Add(buffer.AsSpan(at, stop - at).TrimEnd('\r'));
        return stop;
    }

    /// <summary>Reads a cell within quotes; -1 where the quote is not closed.</summary>
    private int Quoted(int at, int limit)
    {
        quoted.Clear();
        while (true)
        {
            var length = buffer.AsSpan(at, limit - at).IndexOf('"');
            if (length < 0)
            {
                return -1;
            }

            quoted.Append(buffer, at, length);
            at += length + 1;
            if (at >= limit || buffer[at] != '"')
            {
                break;
            }

            quoted.Append('"');
            at++;
        }

        // What stands between the quote and the next delimiter belongs to the cell.
        var rest = buffer.AsSpan(at, limit - at).IndexOfAny(delimiter, '\n');
        var stop = rest < 0 ? limit : at + rest;
        Add((quoted.ToString() + buffer.AsSpan(at, stop - at).TrimEnd('\r').ToString()).AsSpan());
        return stop;
    }

    // Cells repeat from row to row, so that most need no new string.
    private void Add(ReadOnlySpan<char> text)
    {
        var column = cells.Count;
        hasText |= !text.IsWhiteSpace();
        if (!Wanted(column))
        {
            cells.Add(text.IsWhiteSpace() ? string.Empty : null);
            return;
        }

        while (previous.Count <= column)
        {
            previous.Add(string.Empty);
        }

        if (!text.SequenceEqual(previous[column]))
        {
            previous[column] = text.ToString();
        }

        cells.Add(previous[column]);
    }

    /// <summary>Makes sure that a whole row lies in the buffer, if it is not too long; false at the end of the file.</summary>
    private bool Fill()
    {
        if (end - start < Longest && !ended)
        {
            Array.Copy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
            while (end < buffer.Length && !ended)
            {
                var read = reader.Read(buffer, end, buffer.Length - end);
                ended = read == 0;
                end += read;
            }
        }

        return end > start;
    }

    private int LengthOfLine() => buffer.AsSpan(start, end - start).IndexOf('\n') is var length and >= 0 ? length : end - start;

    private void SkipLine()
    {
        while (LengthOfLine() == end - start)
        {
            start = end;
            if (!Fill())
            {
                return;
            }
        }

        Advance(start + LengthOfLine() + 1);
    }

    private void Advance(int next)
    {
        line += buffer.AsSpan(start, next - start).Count('\n');
        start = next;
    }

    private static ReadError TooLong(int line) => ReadError.Create("BARIS_TERLALU_PANJANG", BilingualText.Create(
        $"Baris lebih panjang dari {Longest} karakter.", $"The line is longer than {Longest} characters."), line: line);

    private static ReadError NotClosed(int line) => ReadError.Create("KUTIP_TIDAK_DITUTUP", BilingualText.Create(
        "Tanda kutip tidak ditutup pada baris ini.", "A quote is not closed on this line."), line: line);
}
