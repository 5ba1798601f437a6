using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>An explanation in our own words, in two languages.</summary>
/// <param name="Teks">The authored entry.</param>
internal sealed record Penjelasan(JsonElement Teks)
{
    public static Kolom<Penjelasan>[] Kolom { get; } =
    [
        Kolom<Penjelasan>.Teks("id", words => words.Teks.GetProperty("id").GetString()),
        Kolom<Penjelasan>.Teks("en", words => words.Teks.GetProperty("en").GetString()),
    ];
}
