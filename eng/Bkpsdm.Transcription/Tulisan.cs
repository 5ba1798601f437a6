using System.Globalization;
using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Authored entries, one a row and in the order of the rows, so that a row moved, added or left out is noticed.</summary>
internal sealed class Tulisan
{
    private readonly string place;
    private readonly List<(string? Key, JsonElement Value)> entries;

    private Tulisan(string place, IEnumerable<(string? Key, JsonElement Value)> entries)
    {
        this.place = $"Authored/{place}";
        this.entries = [.. entries];
    }

    public int Count => entries.Count;

    /// <summary>The names of the entries.</summary>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key!);

    /// <summary>Entries that bear the name of their row.</summary>
    public static Tulisan ByName(string place, JsonElement authored) => new(place, authored.EnumerateObject().Select(entry => ((string?)entry.Name, entry.Value)));

    /// <summary>Entries that bear the number of their row in a field, or no more than their place.</summary>
    public static Tulisan ByNumber(string place, JsonElement authored, string? field = null) =>
        new(place, authored.EnumerateArray().Select(entry => (field is null ? null : entry.GetProperty(field).GetRawText(), entry)));

    /// <summary>Refuses another number of entries than of rows.</summary>
    public Tulisan For(int rows) => Count == rows ? this : throw new TranscriptionException(place, $"must have {rows} entries, one a row", $"{Count}");

    /// <summary>The entry of a row.</summary>
    /// <param name="no">The number of the row, from 1.</param>
    /// <param name="key">The name that the entry must have; its number where there is none.</param>
    public JsonElement Of(int no, string? key = null)
    {
        var entry = no <= Count ? entries[no - 1] : throw new TranscriptionException(place, "an entry is missing", key ?? Text(no));
        return entry.Key is null || entry.Key == (key ?? Text(no))
            ? entry.Value
            : throw new TranscriptionException(place, $"entry {no} must be that of {key ?? Text(no)}", entry.Key);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
