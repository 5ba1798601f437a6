using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Authored corrections of texts that the scan cut: each names the other table that has the whole text, and must be met.</summary>
internal sealed class KoreksiTeks
{
    private readonly string place;
    private readonly Dictionary<string, (string Dipakai, string Sumber)> byText;
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    public KoreksiTeks(string place, JsonElement koreksi)
    {
        this.place = place;
        byText = koreksi.EnumerateArray().ToDictionary(
            entry => entry.GetProperty("terbaca").GetString()!,
            entry => (entry.GetProperty("dipakai").GetString()!, entry.GetProperty("sumber").GetString()!),
            StringComparer.Ordinal);
    }

    /// <summary>The text used for a text as read.</summary>
    public string Used(string terbaca) => byText.TryGetValue(terbaca, out var correction) ? correction.Dipakai : terbaca;

    /// <summary>The cell: as read, or corrected. One other table is one witness, so the certainty is likely.</summary>
    public Tabel41Sel Sel(string terbaca)
    {
        if (!byText.TryGetValue(terbaca, out var correction))
        {
            return new(terbaca);
        }

        met.Add(terbaca);
        return new(terbaca, correction.Dipakai, $"terpotong dalam pindaian: utuh dalam {correction.Sumber}", $"cut in the scan: whole in {correction.Sumber}");
    }

    /// <summary>Refuses a correction that met no text.</summary>
    public void RequireMet()
    {
        if (byText.Keys.FirstOrDefault(text => !met.Contains(text)) is { } text)
        {
            throw new TranscriptionException(place, "no cell has the text that a correction names", text);
        }
    }
}
