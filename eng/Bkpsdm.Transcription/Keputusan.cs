using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>The decree on main and individual indicators (IKU, IKI): its entries by jabatan, with the facts of their definitions.</summary>
internal static class Keputusan
{
    /// <summary>The JSON of the decree; the facts of the definitions are authored.</summary>
    public static string Text(Bahan bahan)
    {
        var keputusan = KeputusanSumber.Read(bahan.Source("keputusan"));
        var authored = bahan.Authored("keputusan-fakta");
        var tautan = Tautan(keputusan, bahan.Data("indikator.json"), authored);
        var fakta = Tulisan.ByNumber("keputusan-fakta.json", authored.GetProperty("fakta"), "no").For(keputusan.Entri.Count);
        var rows = keputusan.Entri.Zip(tautan, (entri, link) => new Baris(entri, link.Id, link.Alasan, Fakta(fakta.Of(entri.No), link.Id))).ToList();
        var jabatan = bahan.Authored("jabatan");
        return DataText.OfSection(
            "keputusanIndikator",
            keputusan,
            Kolom<KeputusanSumber>.Teks("tabel", _ => KeputusanSumber.Name),
            Kolom<KeputusanSumber>.Teks("judul", decree => decree.Judul),
            Kolom<KeputusanSumber>.Daftar("bagian", decree => decree.Bagian, Bagian(jabatan)),
            Kolom<KeputusanSumber>.Daftar("baris", _ => rows, Entri(jabatan)));
    }

    private static Kolom<KeputusanBagian>[] Bagian(JsonElement jabatan) =>
    [
        Kolom<KeputusanBagian>.Angka("no", bagian => bagian.No),
        Kolom<KeputusanBagian>.Teks("terbaca", bagian => bagian.Terbaca),
        Kolom<KeputusanBagian>.BilaAda("unit", bagian => bagian.Instansi ? DaftarJabatan.Decree(jabatan, bagian.Terbaca, bagian.No) : null),
        Kolom<KeputusanBagian>.BilaAda("jabatan", bagian => bagian.Instansi ? null : DaftarJabatan.Decree(jabatan, bagian.Terbaca, bagian.No)),
        Kolom<KeputusanBagian>.BilaAda("tujuan", bagian => bagian.Tujuan),
    ];

    private static Kolom<Baris>[] Entri(JsonElement jabatan) =>
    [
        Kolom<Baris>.Angka("no", row => row.Entri.No),
        Kolom<Baris>.Angka("bagian", row => row.Entri.Bagian.No),
        Kolom<Baris>.Teks("jenis", row => row.Entri.Jenis),
        Kolom<Baris>.Teks("pernyataan", row => row.Entri.Pernyataan),
        Kolom<Baris>.Teks("indikator", row => row.Entri.Indikator),
        Kolom<Baris>.Teks("idIndikator", row => row.IdIndikator),
        Kolom<Baris>.SalinBilaAda("alasan", row => row.Alasan),
        Kolom<Baris>.Daftar(
            "penanggungJawab",
            row => row.Entri.PenanggungJawab.Select(terbaca => (Terbaca: terbaca, Jabatan: DaftarJabatan.Decree(jabatan, terbaca, row.Entri.Bagian.No))),
            Kolom<(string Terbaca, string Jabatan)>.Teks("terbaca", party => party.Terbaca),
            Kolom<(string Terbaca, string Jabatan)>.Teks("jabatan", party => party.Jabatan)),
        Kolom<Baris>.Sel("sumberData", row => row.Entri.SumberData),
        new("fakta", WriteFakta),
    ];

    // The decree prints names in capitals and with its own marks; letters and digits must be those of the catalogue, or the link is authored.
    private static List<(string Id, JsonElement? Alasan)> Tautan(KeputusanSumber keputusan, JsonElement katalog, JsonElement authored)
    {
        var byName = katalog.GetProperty("katalog").GetProperty("indikator").EnumerateArray()
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
    private static JsonElement Fakta(JsonElement fakta, string indikator) => fakta.GetProperty("indikator").GetString() == indikator
        ? fakta
        : throw new TranscriptionException("Authored/keputusan-fakta.json", $"the entry must be that of {indikator}", fakta.GetProperty("indikator").GetString()!);

    private static void WriteFakta(Utf8JsonWriter writer, Baris row)
    {
        writer.WriteStartObject();
        foreach (var fact in row.Fakta.EnumerateObject().Where(fact => fact.Name is not ("no" or "indikator")))
        {
            fact.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private sealed record Baris(KeputusanEntri Entri, string IdIndikator, JsonElement? Alasan, JsonElement Fakta);
}
