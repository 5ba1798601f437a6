using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>The catalogue of indicators: facts transcribed from the tables, joined with what we write ourselves.</summary>
public static class KatalogIndikator
{
    private const string Authored = "Authored/indikator.json";

    /// <summary>The JSON of the catalogue.</summary>
    /// <param name="tabel43">Sources/tabel-4.3.txt.</param>
    /// <param name="tabel44">Sources/tabel-4.4.txt.</param>
    /// <param name="tabel45">Sources/tabel-4.5.txt.</param>
    /// <param name="authored">Authored/indikator.json.</param>
    public static string Transcribe(string tabel43, string tabel44, string tabel45, string authored)
    {
        using var document = JsonDocument.Parse(authored);
        var facts = Facts(tabel43, Tabel45.Read(tabel45));
        var entries = Field(document.RootElement, "indikator", Authored).EnumerateObject().ToList();
        if (entries.Count != facts.Count)
        {
            throw new TranscriptionException(Authored, $"must have {facts.Count} entries, one a definition", $"{entries.Count}");
        }

        var named = entries.Select((entry, index) => (Entry: entry, Facts: Named(entry, facts[index], tabel44))).ToList();
        CheckNames(tabel43, named.ToDictionary(pair => pair.Entry.Name, pair => pair.Facts.Nama));
        return DataText.OfSection("katalog", writer =>
        {
            writer.WriteStartObject();
            foreach (var field in document.RootElement.EnumerateObject().Where(field => field.Name != "indikator"))
            {
                field.WriteTo(writer);
            }

            writer.WriteStartArray("indikator");
            foreach (var (entry, fact) in named)
            {
                WriteIndikator(writer, entry, fact);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    // Tabel 4.5 defines the indicators of the plan; the IKK stand in Tabel 4.3 alone, without source of data or jabatan.
    private static List<(string Tabel, Definisi Definisi)> Facts(string tabel43, IReadOnlyList<Definisi> definisi)
    {
        var kunci = Tabel43.Indicators(tabel43)
            .Select((indicator, index) => (indicator, Baris: index + 1))
            .Where(pair => pair.indicator.Kelompok == "kunci")
            .Select(pair => (Tabel43.Name, new Definisi(pair.Baris, "kunci", pair.indicator.Nama, "", [], [])));
        return [.. definisi.Select(item => (Tabel45.Name, item)), .. kunci];
    }

    // The authored entry names the row it belongs to, so that a definition moved or added is noticed.
    private static Definisi Named(JsonProperty entry, (string Tabel, Definisi Definisi) fact, string tabel44)
    {
        var (tabel, baris) = Rujukan(entry, "rujukan") ?? default;
        if (tabel != fact.Tabel || baris != fact.Definisi.Baris)
        {
            throw Fault(entry, $"rujukan must be {fact.Tabel} row {fact.Definisi.Baris}", $"{tabel} row {baris}");
        }

        var elsewhere = Rujukan(entry, "namaDari");
        return (fact.Definisi.Nama, elsewhere) switch
        {
            ("", { Tabel: Tabel44.Name } from) => fact.Definisi with { Nama = Tabel44.Nama(tabel44, from.Baris) },
            (not "", null) => fact.Definisi,
            _ => throw Fault(entry, "namaDari is for a row without a name, and points into Tabel 4.4", fact.Definisi.Nama),
        };
    }

    private static (string Tabel, int Baris)? Rujukan(JsonProperty entry, string name) =>
        entry.Value.TryGetProperty(name, out var rujukan)
            ? (Field(rujukan, "tabel", entry.Name).GetString() ?? "", Field(rujukan, "baris", entry.Name).GetInt32())
            : null;

    private static void CheckNames(string tabel43, Dictionary<string, string> names)
    {
        foreach (var (id, nama, _) in Tabel43.Indicators(tabel43))
        {
            if (!names.TryGetValue(id, out var name) || name != nama)
            {
                throw new TranscriptionException(Tabel43.Name, $"the name of {id} must be the one of the catalogue", nama);
            }
        }
    }

    private static void WriteIndikator(Utf8JsonWriter writer, JsonProperty entry, Definisi definisi)
    {
        var place = $"{Authored}, {entry.Name}";
        writer.WriteStartObject();
        writer.WriteString("id", entry.Name);
        Copy(writer, entry.Value, "kode", place);
        writer.WriteString("nama", definisi.Nama);
        writer.WriteString("tingkat", definisi.Tingkat);
        foreach (var name in (string[])["satuan", "polaritas", "akhir", "rentang", "rumus", "definisi", "dasarHukum"])
        {
            Copy(writer, entry.Value, name, place);
        }

        WriteList(writer, "sumberData", definisi.SumberData);
        WriteList(writer, "penanggungJawab", definisi.PenanggungJawab);
        foreach (var name in (string[])["rujukan", "catatan", "contoh"])
        {
            Copy(writer, entry.Value, name, place);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IReadOnlyList<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    private static void Copy(Utf8JsonWriter writer, JsonElement from, string name, string place)
    {
        writer.WritePropertyName(name);
        Field(from, name, place).WriteTo(writer);
    }

    private static JsonElement Field(JsonElement from, string name, string place) =>
        from.TryGetProperty(name, out var value)
            ? value
            : throw new TranscriptionException(place, "a field is missing", name);

    private static TranscriptionException Fault(JsonProperty entry, string problem, string value) =>
        new($"{Authored}, {entry.Name}", problem, value);
}
