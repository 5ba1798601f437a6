using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of the values of one vocabulary, as data, with the one way to read them.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Blanks, points, hyphens and capitals do not matter. A spelling outside the table is reported and never guessed. Immutable.</remarks>
public sealed class SpellingTable<T>
    where T : struct
{
    private readonly string code;
    private readonly BilingualText what;
    private readonly Row[] rows;
    private readonly (string Key, T Value)[] keys;

    internal SpellingTable(string code, BilingualText what, Row[] rows)
    {
        this.code = code;
        this.what = what;
        this.rows = rows;
        All = Array.AsReadOnly(Array.ConvertAll(rows, row => row.Value));
        keys = [.. rows.SelectMany(row => Keys(row).Select(key => (key, row.Value)))];
        RefuseSharedSpellings();
    }

    /// <summary>All values, in their order.</summary>
    public IReadOnlyList<T> All { get; }

    /// <summary>Reads a spelling.</summary>
    /// <param name="text">The text of an export.</param>
    /// <returns>The value, or the error: blank or unknown, with the known names.</returns>
    public OneOf<ReadError, T> Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ReadError.Create(code + "_KOSONG", BilingualText.Create($"{what.Indonesia} kosong.", $"The {what.English} is blank."), text);
        }

        return TryParse(text, out var value) ? value : Unknown(text);
    }

    /// <summary>Reads a spelling. Allocates nothing.</summary>
    /// <param name="text">The text of an export.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>True when the spelling is known.</returns>
    public bool TryParse(string? text, out T value)
    {
        Span<char> key = stackalloc char[SpellingKey.Longest];
        if (SpellingKey.TryWrite(text.AsSpan(), key, out var length))
        {
            foreach (var (known, found) in keys)
            {
                if (key.Slice(0, length).SequenceEqual(known.AsSpan()))
                {
                    value = found;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    /// <summary>The name of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public BilingualText Of(T value)
    {
        foreach (var row in rows)
        {
            if (row.Value.Equals(value))
            {
                return row.Name;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is not one of {string.Join(", ", All)}.");
    }

    private static IEnumerable<string> Keys(Row row) =>
        new[] { row.Name.Indonesia, row.Name.English }.Concat(row.Spellings).Select(SpellingKey.Of).Distinct(StringComparer.Ordinal);

    // A spelling of two values would be read as the first one, which is a guess.
    private void RefuseSharedSpellings()
    {
        var shared = keys.GroupBy(key => key.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (shared is not null)
        {
            throw new InvalidOperationException($"The spelling '{shared.Key}' of {code} belongs to two values.");
        }
    }

    private ReadError Unknown(string? text)
    {
        var known = string.Join(", ", rows.Select(row => row.Name.Indonesia));
        return ReadError.Create(
            code + "_TIDAK_DIKENAL",
            BilingualText.Create($"{what.Indonesia} tidak dikenal; yang dikenal: {known}.", $"The {what.English} is not known; the known ones are {known}."),
            text);
    }

    /// <summary>One value with its name and its other spellings.</summary>
    internal sealed class Row(T value, BilingualText name, string[] spellings)
    {
        public T Value { get; } = value;

        public BilingualText Name { get; } = name;

        public string[] Spellings { get; } = spellings;
    }
}
