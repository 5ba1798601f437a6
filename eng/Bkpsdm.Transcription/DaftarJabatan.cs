using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>
/// The jabatan and units of the plan with their spellings by table. Which spellings are one jabatan is authored; the tables
/// prove that none is missing and none invented.
/// </summary>
public static class DaftarJabatan
{
    internal const string Struktur = "Struktur Organisasi 2.1.3";
    private const string Name = "Authored/jabatan.json";

    /// <summary>The JSON of the list.</summary>
    /// <param name="authored">Authored/jabatan.json.</param>
    /// <param name="struktur">Sources/struktur-organisasi.txt.</param>
    /// <param name="rencana">The JSON of Tabel 4.1, whose cells are read and corrected.</param>
    /// <param name="tabel45">Sources/tabel-4.5.txt.</param>
    /// <param name="keputusan">Sources/keputusan.txt.</param>
    public static string Transcribe(string authored, string struktur, string rencana, string tabel45, string keputusan)
    {
        using var document = JsonDocument.Parse(authored);
        var spellings = Spellings(document.RootElement).ToList();
        var names = Names(struktur);
        Check(spellings, Struktur, names, names.Where(name => name is not ("Jabatan Fungsional" or "UPTD")));
        var (asRead, used) = Tabel41Parties(rencana);
        Check(spellings, "Tabel 4.1", [.. asRead, .. used], [.. asRead, .. used]);
        var definisi = Tabel45.Read(tabel45).SelectMany(item => item.PenanggungJawab).ToHashSet(StringComparer.Ordinal);
        Check(spellings, Tabel45.Name, definisi, definisi);
        var decree = Decree(KeputusanSumber.Read(keputusan));
        Check(spellings, KeputusanSumber.Name, decree, decree);
        return DataText.OfSection("jabatan", document.RootElement.WriteTo);
    }

    /// <summary>The id of the party that a spelling of a section of the decree means.</summary>
    internal static string Decree(JsonElement authored, string ejaan, int bagian)
    {
        var ids = Spellings(authored)
            .Where(item => item.Tabel == KeputusanSumber.Name && item.Ejaan == ejaan && (item.Bagian ?? bagian) == bagian)
            .Select(item => item.Id)
            .ToList();
        return ids.Count == 1 ? ids[0] : throw new TranscriptionException(Name, $"a spelling of section {bagian} of the decree must be that of one jabatan", ejaan);
    }

    private static IEnumerable<(string Id, string Tabel, int? Bagian, string Ejaan)> Spellings(JsonElement authored) =>
        from jabatan in authored.GetProperty("daftar").EnumerateArray()
        from ejaan in jabatan.GetProperty("ejaan").EnumerateArray()
        select (
            jabatan.GetProperty("id").GetString()!,
            ejaan.GetProperty("tabel").GetString()!,
            ejaan.TryGetProperty("bagian", out var bagian) ? bagian.GetInt32() : (int?)null,
            ejaan.GetProperty("ejaan").GetString()!);

    private static void Check(List<(string Id, string Tabel, int? Bagian, string Ejaan)> spellings, string tabel, IReadOnlyCollection<string> known, IEnumerable<string> expected)
    {
        var authored = spellings.Where(item => item.Tabel == tabel).ToList();
        if (authored.FirstOrDefault(item => !known.Contains(item.Ejaan)) is { Ejaan: { } invented })
        {
            throw new TranscriptionException(Name, $"the spelling does not occur in {tabel}", invented);
        }

        if (expected.FirstOrDefault(ejaan => authored.TrueForAll(item => item.Ejaan != ejaan)) is { } missing)
        {
            throw new TranscriptionException(Name, $"a spelling of {tabel} is missing", missing);
        }

        if (authored.GroupBy(item => (item.Ejaan, item.Bagian)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new TranscriptionException(Name, $"a spelling of {tabel} belongs to two jabatan", twice.Key.Ejaan);
        }
    }

    // "3. Bidang ...", "  - a. Subbagian ...": the name stands behind the number or letter.
    private static List<string> Names(string struktur) =>
        [.. struktur.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line[(line.IndexOf(". ", StringComparison.Ordinal) + 2)..])];

    private static HashSet<string> Decree(KeputusanSumber keputusan) =>
        [.. keputusan.Bagian.Select(bagian => bagian.Terbaca), .. keputusan.Entri.SelectMany(entri => entri.PenanggungJawab)];

    private static (HashSet<string> AsRead, HashSet<string> Used) Tabel41Parties(string rencana)
    {
        HashSet<string> asRead = [], used = [];
        using var document = JsonDocument.Parse(rencana);
        Stack<JsonElement> open = new([document.RootElement.GetProperty("rencana")]);
        while (open.TryPop(out var element))
        {
            foreach (var field in element.EnumerateObject())
            {
                if (field.Name == "penanggungJawab" && field.Value.ValueKind == JsonValueKind.String)
                {
                    asRead.Add(field.Value.GetString()!);
                }
                else if (field.Name == "penanggungJawab" && field.Value.ValueKind == JsonValueKind.Object)
                {
                    asRead.Add(field.Value.GetProperty("terbaca").GetString()!);
                    used.Add(field.Value.GetProperty("dipakai").GetString()!);
                }
                else if (field.Name is "simpul" or "anak" or "indikator")
                {
                    foreach (var item in field.Value.EnumerateArray())
                    {
                        open.Push(item);
                    }
                }
            }
        }

        return (asRead, used);
    }
}
