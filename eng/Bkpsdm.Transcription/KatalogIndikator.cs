using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>The catalogue of indicators: facts transcribed from the tables, joined with what we write ourselves.</summary>
internal static class KatalogIndikator
{
    /// <summary>The JSON of the catalogue.</summary>
    public static string Text(Bahan bahan)
    {
        var authored = bahan.Authored("indikator");
        var tabel43 = TabelTarget.Tabel43.Read(bahan);
        var tabel44 = TabelTarget.Tabel44.Read(bahan);
        var facts = Facts(tabel43, Tabel45.Read(bahan));
        var entries = Tulisan.ByName("indikator.json", authored.GetProperty("indikator")).For(facts.Count);
        var rows = entries.Keys.Select((id, index) => Named(id, entries.Of(index + 1, id), facts[index], tabel44)).ToList();
        CheckNames(tabel43, rows.ToDictionary(row => row.Id, row => row.Definisi.Nama));
        return DataText.OfSection(
            "katalog",
            authored,
            [
                .. authored.EnumerateObject().Where(field => field.Name != "indikator").Select(field => Kolom<JsonElement>.Salin(field.Name, _ => field.Value)),
                Kolom<JsonElement>.Daftar("indikator", _ => rows, Kolom),
            ]);
    }

    private static IEnumerable<Kolom<Baris>> Kolom =>
    [
        Kolom<Baris>.Teks("id", row => row.Id),
        .. Salin("kode"),
        Kolom<Baris>.Teks("nama", row => row.Definisi.Nama),
        Kolom<Baris>.Teks("tingkat", row => row.Definisi.Tingkat),
        .. Salin("satuan", "polaritas", "akhir", "rentang", "rumus", "definisi", "dasarHukum"),
        Kolom<Baris>.Larik("sumberData", row => row.Definisi.SumberData, (writer, item) => writer.WriteStringValue(item)),
        Kolom<Baris>.Larik("penanggungJawab", row => row.Definisi.PenanggungJawab, (writer, item) => writer.WriteStringValue(item)),
        .. Salin("rujukan", "catatan", "contoh"),
    ];

    private static IEnumerable<Kolom<Baris>> Salin(params string[] names) => names.Select(name => Kolom<Baris>.Salin(name, row => Field(row.Entri, name, row.Id)));

    // Tabel 4.5 defines the indicators of the plan; the IKK stand in Tabel 4.3 alone, without source of data or jabatan.
    private static List<(string Tabel, Definisi Definisi)> Facts(SourceTable tabel43, IReadOnlyList<Definisi> definisi)
    {
        var kunci = tabel43.Rows
            .Select((row, index) => (row.Cells, Baris: index + 1))
            .Where(row => row.Cells[^1] == "kunci")
            .Select(row => (tabel43.Name, new Definisi(row.Baris, "kunci", row.Cells[1], "", [], [])));
        return [.. definisi.Select(item => (Tabel45.Name, item)), .. kunci];
    }

    // The authored entry names the row it belongs to, so that a definition moved or added is noticed.
    private static Baris Named(string id, JsonElement entry, (string Tabel, Definisi Definisi) fact, SourceTable tabel44)
    {
        var (tabel, baris) = Rujukan(id, entry, "rujukan") ?? default;
        if (tabel != fact.Tabel || baris != fact.Definisi.Baris)
        {
            throw Fault(id, $"rujukan must be {fact.Tabel} row {fact.Definisi.Baris}", $"{tabel} row {baris}");
        }

        return (fact.Definisi.Nama, Rujukan(id, entry, "namaDari")) switch
        {
            ("", { } from) when from.Tabel == tabel44.Name => new(id, entry, fact.Definisi with { Nama = tabel44.Rows[from.Baris - 1].Cells[1] }),
            (not "", null) => new(id, entry, fact.Definisi),
            _ => throw Fault(id, "namaDari is for a row without a name, and points into Tabel 4.4", fact.Definisi.Nama),
        };
    }

    private static (string Tabel, int Baris)? Rujukan(string id, JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var rujukan)
            ? (Field(rujukan, "tabel", id).GetString() ?? "", Field(rujukan, "baris", id).GetInt32())
            : null;

    private static void CheckNames(SourceTable tabel43, Dictionary<string, string> names)
    {
        foreach (var (id, row) in TabelTarget.Tabel43Id.Zip(tabel43.Rows))
        {
            if (!names.TryGetValue(id, out var name) || name != row.Cells[1])
            {
                throw row.Fault($"the name of {id} must be the one of the catalogue", row.Cells[1]);
            }
        }
    }

    private static JsonElement Field(JsonElement from, string name, string id) =>
        from.TryGetProperty(name, out var value) ? value : throw Fault(id, "a field is missing", name);

    private static TranscriptionException Fault(string id, string problem, string value) => new($"Authored/indikator.json, {id}", problem, value);

    private sealed record Baris(string Id, JsonElement Entri, Definisi Definisi);
}
