using System.Text;
using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>Reads a JSON array of flat objects of any size, object by object, with the memory of one of them: at most <see cref="Longest"/> bytes.</summary>
internal sealed class JsonStream
{
    public const int Longest = 1_048_576;

    /// <summary>What both readers of JSON say of half of a surrogate pair, and of bytes that are no UTF-8.</summary>
    public static readonly ReadError NoText = ReadError.Create("TEKS_TIDAK_SAH", BilingualText.Create(
        "Teks memuat tanda yang bukan huruf Unicode; tulis ulang teksnya.", "The text holds a sign that is no Unicode letter; write the text again."));

    private readonly Stream stream;
    private readonly Func<ReadError, InputFault> fault;
    private readonly byte[] buffer = new byte[2 * Longest];
    private int start;
    private int end;
    private bool ended;
    private int line = 1;
    private int number;

    public JsonStream(Stream stream, Func<ReadError, InputFault> fault)
    {
        this.stream = stream;
        this.fault = fault;
        IsEmpty = !Fill();
        if (IsEmpty)
        {
            return;
        }

        Advance(buffer.AsSpan(0, end).StartsWith(Encoding.UTF8.Preamble) ? 3 : 0);
        Expect((byte)'[');
        Head = SkipBlanks() == ']' ? [] : Names();
    }

    /// <summary>The names of the fields of the first object; the others have the same.</summary>
    public IReadOnlyList<string> Head { get; } = [];

    public bool IsEmpty { get; }

    public IEnumerable<TextRow> Rows()
    {
        if (SkipBlanks() == ']')
        {
            yield break;
        }

        while (true)
        {
            SkipBlanks();
            yield return Next();
            if (SkipBlanks() != ',')
            {
                Expect((byte)']');
                yield break;
            }

            Advance(1);
        }
    }

    private TextRow Next()
    {
        var first = line;
        var row = Read((ref Utf8JsonReader reader) => Row(ref reader, first));
        number++;
        return row;
    }

    private string[] Names()
    {
        var before = (start, line);
        string[] names = Read((ref Utf8JsonReader reader) =>
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw Fault("Isi berkas harus larik objek.", "The file must be an array of objects.");
            }

            List<string> found = [];
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                found.Add(reader.GetString()!);
                reader.Read();
                reader.Skip();
            }

            return found.ToArray();
        });
        (start, line) = before;
        return names;
    }

    // The value is looked through once for its end, so that what reads it always sees it whole.
    private T Read<T>(ValueReader<T> read)
    {
        Fill();
        try
        {
            var look = new Utf8JsonReader(buffer.AsSpan(start, end - start), ended, default);
            if (!look.Read() || !look.TrySkip() || look.BytesConsumed > Longest)
            {
                throw Fault($"Rekaman ke-{number + 1} lebih panjang dari {Longest} bita.", $"Record {number + 1} is longer than {Longest} bytes.");
            }

            var length = (int)look.BytesConsumed;
            var reader = new Utf8JsonReader(buffer.AsSpan(start, length));
            reader.Read();
            var value = read(ref reader);
            Advance(length);
            return value;
        }
        catch (InvalidOperationException)
        {
            throw fault(NoText.WithPlace($"$[{number}]", line));
        }
        catch (JsonException error)
        {
            line += (int)(error.LineNumber ?? 0);
            throw Fault($"JSON tidak sah pada rekaman ke-{number + 1}.", $"The JSON of record {number + 1} is not valid.");
        }
    }

    private TextRow Row(ref Utf8JsonReader reader, int first)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new TextRow(first, [], Error("BUKAN_OBJEK", "Rekaman harus objek.", "A record must be an object.", $"$[{number}]"));
        }

        var cells = new string?[Head.Count];
        var seen = new bool[Head.Count];
        List<ReadError> faults = [];
        var expected = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = Find(ref reader, expected);
            reader.Read();
            if (at >= 0 && seen[at])
            {
                faults.Add(Error("BIDANG_GANDA", "Bidang ini tertulis dua kali.", "The field stands twice.", Head[at]));
                cells[at] = null;
                reader.Skip();
                continue;
            }

            if (at < 0)
            {
                reader.Skip();
                continue;
            }

            expected = at + 1;
            seen[at] = true;
            cells[at] = Text(ref reader, Head[at], faults);
        }

        faults.AddRange(Head.Where((_, i) => !seen[i]).Select(name => Error("KOLOM_TIDAK_ADA", "Bidang ini tidak ada pada rekaman.", "The record lacks this field.", name)));
        return new TextRow(first, cells) { Faults = faults };
    }

    // Most writers keep the order of the fields.
    private int Find(ref Utf8JsonReader reader, int expected)
    {
        for (var i = 0; i < Head.Count; i++)
        {
            var at = (expected + i) % Head.Count;
            if (reader.ValueTextEquals(Head[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private string? Text(ref Utf8JsonReader reader, string name, List<ReadError> faults)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Unicode(ref reader, name, faults);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.Null:
                return null;
            default:
                reader.Skip();
                faults.Add(Error("JSON_TIDAK_SAH", "Harus teks, angka, ya/tidak, atau null.", "Must be text, a number, true, false or null.", name));
                return null;
        }
    }

    private string? Unicode(ref Utf8JsonReader reader, string name, List<ReadError> faults)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            faults.Add(NoText.WithPlace(name, line));
            return null;
        }
    }

    private void Expect(byte sign)
    {
        if (SkipBlanks() != sign)
        {
            throw Fault(
                sign == '[' ? "Isi berkas harus larik objek." : "JSON tidak sah: larik harus berlanjut dengan koma atau berakhir dengan ].",
                sign == '[' ? "The file must be an array of objects." : "The JSON is not valid: the array must go on with a comma or end with ].");
        }

        Advance(1);
    }

    /// <summary>The next sign that is no blank; 0 at the end.</summary>
    private byte SkipBlanks()
    {
        while (Fill())
        {
            var blanks = buffer.AsSpan(start, end - start).IndexOfAnyExcept(" \t\r\n"u8);
            Advance(blanks < 0 ? end - start : blanks);
            if (blanks >= 0)
            {
                return buffer[start];
            }
        }

        return 0;
    }

    private bool Fill()
    {
        if (end - start < Longest && !ended)
        {
            Array.Copy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
            while (end < buffer.Length && !ended)
            {
                var read = stream.Read(buffer, end, buffer.Length - end);
                ended = read == 0;
                end += read;
            }
        }

        return end > start;
    }

    private void Advance(int bytes)
    {
        line += buffer.AsSpan(start, bytes).Count((byte)'\n');
        start += bytes;
    }

    private InputFault Fault(string indonesia, string english) => fault(Error("JSON_TIDAK_SAH", indonesia, english, $"$[{number}]"));

    private ReadError Error(string code, string indonesia, string english, string path) =>
        ReadError.Create(code, BilingualText.Create(indonesia, english), path: path, line: line);

    private delegate T ValueReader<T>(ref Utf8JsonReader reader);
}
