using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>The decree on main and individual indicators (IKU, IKI): its entries by jabatan, with the facts of their definitions.</summary>
public static class Keputusan
{
    private const string Authored = "Authored/keputusan-fakta.json";

    /// <summary>The JSON of the decree.</summary>
    /// <param name="source">Sources/keputusan.txt.</param>
    /// <param name="jabatan">Authored/jabatan.json.</param>
    /// <param name="katalog">The JSON of the catalogue, for its ids and names.</param>
    /// <param name="authored">Authored/keputusan-fakta.json.</param>
    public static string Transcribe(string source, string jabatan, string katalog, string authored)
    {
        var keputusan = KeputusanSumber.Read(source);
        using var parties = JsonDocument.Parse(jabatan);
        using var document = JsonDocument.Parse(authored);
        var tautan = Tautan(keputusan, katalog, document.RootElement);
        var fakta = Fakta(tautan, document.RootElement);
        return DataText.OfSection("keputusanIndikator", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", KeputusanSumber.Name);
            writer.WriteString("judul", keputusan.Judul);
            writer.WriteStartArray("bagian");
            foreach (var bagian in keputusan.Bagian)
            {
                WriteBagian(writer, bagian, DaftarJabatan.Decree(parties.RootElement, bagian.Terbaca, bagian.No));
            }

            writer.WriteEndArray();
            writer.WriteStartArray("baris");
            foreach (var (entri, index) in keputusan.Entri.Select((entri, index) => (entri, index)))
            {
                WriteEntri(writer, entri, tautan[index], fakta[index], parties.RootElement);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    // The decree prints names in capitals and with its own marks; letters and digits must be those of the catalogue, or the link is authored.
    private static List<(string Id, JsonElement? Alasan)> Tautan(KeputusanSumber keputusan, string katalog, JsonElement authored)
    {
        using var document = JsonDocument.Parse(katalog);
        var byName = document.RootElement.GetProperty("katalog").GetProperty("indikator").EnumerateArray()
            .ToDictionary(indikator => Letters(indikator.GetProperty("nama").GetString()!), indikator => indikator.GetProperty("id").GetString()!);
        var chosen = authored.GetProperty("tautan").EnumerateArray()
            .SelectMany(item => item.GetProperty("no").EnumerateArray().Select(no => (No: no.GetInt32(), Item: item)))
            .ToDictionary(pair => pair.No, pair => pair.Item);
        return [.. keputusan.Entri.Select(entri => chosen.TryGetValue(entri.No, out var item)
            ? (item.GetProperty("idIndikator").GetString()!, item.GetProperty("alasan"))
            : byName.TryGetValue(Letters(entri.Indikator), out var id)
                ? (id, (JsonElement?)null)
                : throw new TranscriptionException($"{KeputusanSumber.Name}, entry {entri.No}", "the catalogue has no indicator of this name", entri.Indikator))];
    }

    // Each set of facts names its entry twice, by number and indicator, so that an entry moved or added is noticed.
    private static List<JsonElement> Fakta(List<(string Id, JsonElement? Alasan)> tautan, JsonElement authored)
    {
        List<JsonElement> fakta = [.. authored.GetProperty("fakta").EnumerateArray()];
        if (fakta.Count != tautan.Count)
        {
            throw new TranscriptionException(Authored, $"must have {tautan.Count} entries", $"{fakta.Count}");
        }

        for (var i = 0; i < fakta.Count; i++)
        {
            if (fakta[i].GetProperty("no").GetInt32() != i + 1 || fakta[i].GetProperty("indikator").GetString() != tautan[i].Id)
            {
                throw new TranscriptionException(Authored, $"entry {i + 1} must be that of {tautan[i].Id}", fakta[i].GetProperty("indikator").GetString()!);
            }
        }

        return fakta;
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static void WriteBagian(Utf8JsonWriter writer, KeputusanBagian bagian, string pihak)
    {
        writer.WriteStartObject();
        writer.WriteNumber("no", bagian.No);
        writer.WriteString("terbaca", bagian.Terbaca);
        writer.WriteString(bagian.Instansi ? "unit" : "jabatan", pihak);
        if (bagian.Tujuan is not null)
        {
            writer.WriteString("tujuan", bagian.Tujuan);
        }

        writer.WriteEndObject();
    }

    private static void WriteEntri(Utf8JsonWriter writer, KeputusanEntri entri, (string Id, JsonElement? Alasan) tautan, JsonElement fakta, JsonElement jabatan)
    {
        writer.WriteStartObject();
        writer.WriteNumber("no", entri.No);
        writer.WriteNumber("bagian", entri.Bagian.No);
        writer.WriteString("jenis", entri.Jenis);
        writer.WriteString("pernyataan", entri.Pernyataan);
        writer.WriteString("indikator", entri.Indikator);
        writer.WriteString("idIndikator", tautan.Id);
        if (tautan.Alasan is { } alasan)
        {
            writer.WritePropertyName("alasan");
            alasan.WriteTo(writer);
        }

        writer.WriteStartArray("penanggungJawab");
        foreach (var terbaca in entri.PenanggungJawab)
        {
            writer.WriteStartObject();
            writer.WriteString("terbaca", terbaca);
            writer.WriteString("jabatan", DaftarJabatan.Decree(jabatan, terbaca, entri.Bagian.No));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteCells("sumberData", entri.SumberData);
        writer.WriteStartObject("fakta");
        foreach (var fact in fakta.EnumerateObject().Where(fact => fact.Name is not ("no" or "indikator")))
        {
            fact.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
