using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>A link to another entry, and whether the document states it (dinyatakan) or it is inferred (disimpulkan).</summary>
internal sealed record Tautan(string Id, string Dasar)
{
    private static readonly Kolom<Tautan>[] Kolom =
    [
        Kolom<Tautan>.Teks("id", link => link.Id),
        Kolom<Tautan>.Teks("dasar", link => link.Dasar),
    ];

    public static Tautan Of(string id, bool stated) => new(id, stated ? "dinyatakan" : "disimpulkan");

    /// <summary>The authored link under a name; null where there is none.</summary>
    public static Tautan? From(JsonElement authored, string name) =>
        authored.TryGetProperty(name, out var link) ? new(link.GetProperty("id").GetString()!, link.GetProperty("dasar").GetString()!) : null;

    /// <summary>A column that holds a link.</summary>
    public static Kolom<T> Under<T>(string nama, Func<T, Tautan?> link) => Kolom<T>.Objek(nama, link, Kolom);
}
