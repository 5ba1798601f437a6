using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The error of a text or a document that could not be read: the fault, the value, the place and the way to mend it.</summary>
/// <remarks>Reading never throws for bad data; it returns this instead. Immutable.</remarks>
public sealed class ReadError
{
    private ReadError(string code, BilingualText message, string? value, string? path, int? line)
    {
        Code = code;
        Message = message;
        Value = value;
        Path = path;
        Line = line;
    }

    /// <summary>A stable code in capitals, such as <c>ANGKA_TIDAK_TERBACA</c>; never renumbered or reused.</summary>
    public string Code { get; }

    /// <summary>The fault and the way to mend it, in both languages.</summary>
    public BilingualText Message { get; }

    /// <summary>The text that could not be read, shortened to 80 characters; null where there is none.</summary>
    public string? Value { get; }

    /// <summary>The place in a document, as a JSON path or a column name; null for a single text.</summary>
    public string? Path { get; }

    /// <summary>The line in the document, from 1; null where it is not known.</summary>
    public int? Line { get; }

    /// <summary>Makes an error.</summary>
    /// <param name="code">A stable code in capitals.</param>
    /// <param name="message">The fault and the way to mend it.</param>
    /// <param name="value">The text that could not be read, if any.</param>
    /// <param name="path">The place in the document, if known.</param>
    /// <param name="line">The line from 1, if known.</param>
    /// <returns>The error.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank or <paramref name="message"/> is null.</exception>
    public static ReadError Create(string code, BilingualText message, string? value = null, string? path = null, int? line = null) =>
        new(Guard.Against.Blank(code), Guard.Against.Null(message), Shorten(value), path, line);

    /// <summary>The same error with its place in a document.</summary>
    /// <param name="path">The JSON path or column name.</param>
    /// <param name="line">The line from 1, if known.</param>
    /// <returns>The error with its place.</returns>
    public ReadError WithPlace(string path, int? line = null) => new(Code, Message, Value, Guard.Against.Blank(path), line ?? Line);

    /// <summary>The whole error in one line: place, fault and value.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text.</returns>
    public string Text(Bahasa bahasa)
    {
        var text = new StringBuilder();
        if (Line is { } line)
        {
            text.Append(bahasa == Bahasa.English ? "line " : "baris ").Append(line.ToString(CultureInfo.InvariantCulture)).Append(Path is null ? ": " : ", ");
        }

        if (Path is not null)
        {
            text.Append(Path).Append(": ");
        }

        text.Append(Message.In(bahasa));
        if (Value is not null)
        {
            text.Append(bahasa == Bahasa.English ? " Read: \"" : " Terbaca: \"").Append(Value).Append('"');
        }

        return text.ToString();
    }

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text of <see cref="Text(Bahasa)"/>.</returns>
    public override string ToString() => Text(Bahasa.Indonesia);

    private static string? Shorten(string? value)
    {
        const int Longest = 80;
        return value is { Length: > Longest }
            ? value.Substring(0, char.IsHighSurrogate(value[Longest - 1]) ? Longest - 1 : Longest) + "..."
            : value;
    }
}
