using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>
/// The jabatan and units of the plan with their spellings by table. Which spellings are one jabatan is authored; the tables
/// prove that none is missing and none invented.
/// </summary>
internal static class DaftarJabatan
{
    internal const string Struktur = "Struktur Organisasi 2.1.3";
    private const string Name = "Authored/jabatan.json";

    /// <summary>The JSON of the list.</summary>
    public static string Text(Bahan bahan)
    {
        var authored = bahan.Authored("jabatan");
        var spellings = Spellings(authored).ToList();
        var names = Names(bahan.Source("struktur-organisasi"));
        Check(spellings, Struktur, names, names.Where(name => name is not ("Jabatan Fungsional" or "UPTD")));
        string[] parties = [.. Tabel41Parties(bahan.Data("rencana.json").GetProperty("rencana"))];
        Check(spellings, "Tabel 4.1", parties, parties);
        string[] definisi = [.. Tabel45.Read(bahan).SelectMany(item => item.PenanggungJawab)];
        Check(spellings, Tabel45.Name, definisi, definisi);
        var decree = Decree(KeputusanSumber.Read(bahan.Source("keputusan")));
        Check(spellings, KeputusanSumber.Name, decree, decree);
        return DataText.OfSection("jabatan", authored.WriteTo);
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

    // A corrected cell has what was read and what is used.
    private static IEnumerable<string> Tabel41Parties(JsonElement rencana) =>
        from simpul in rencana.GetProperty("simpul").EnumerateArray()
        from indikator in simpul.GetProperty("indikator").EnumerateArray()
        let cell = indikator.GetProperty("penanggungJawab")
        from party in cell.ValueKind == JsonValueKind.Object ? [cell.GetProperty("terbaca").GetString()!, cell.GetProperty("dipakai").GetString()!] : (string[])[cell.GetString()!]
        select party;
}
