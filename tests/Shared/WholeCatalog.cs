namespace Bkpsdm.Tests;

/// <summary>A catalogue with every field and every kind of formula, for tests that spoil it place by place. Everything in it is invented.</summary>
internal static class WholeCatalog
{
    private static readonly string[] Formulas =
    [
        """{"jenis":"rasio","pembilang":{"id":"a","nama":TEKS,"minimum":0,"maksimum":9},"penyebut":{"id":"b","nama":TEKS}}""",
        """{"jenis":"komplemen","bagian":{"id":"a","nama":TEKS},"populasi":{"id":"b","nama":TEKS}}""",
        """{"jenis":"rataRataRasio","kelompok":{"id":"a","nama":TEKS}}""",
        """{"jenis":"pohonBobot","keseluruhan":4,"cabang":[{"bobot":1,"masukan":{"id":"a","nama":TEKS}},{"bobot":1,"id":"r","nama":TEKS,"rumus":{"jenis":"cacah","masukan":{"id":"c","nama":TEKS}}},{"bobot":2,"id":"g","nama":TEKS,"keseluruhan":1,"cabang":[{"bobot":1,"masukan":{"id":"d","nama":TEKS}}]}]}""",
        """{"jenis":"jumlahAspek","aspek":[{"id":"a","nama":TEKS,"maksimum":40}]}""",
        """{"jenis":"rataBerfrekuensi","nilai":{"id":"b","nama":TEKS},"pengali":25,"minimum":1,"maksimum":4}""",
        """{"jenis":"cacah","masukan":{"id":"a","nama":TEKS}}""",
        """{"jenis":"skorResmi","masukan":{"id":"a","nama":TEKS},"laporan":TEKS}""",
        """{"jenis":"tidakDitetapkan","alasan":"BOBOT_TIDAK_DITETAPKAN"}""",
    ];

    private const string Definition =
        """{"id":"uji-NOMOR","kode":"5.03.01","nama":"Indeks uji","tingkat":"program","satuan":"Persen","polaritas":{"nilai":"lebihTinggiLebihBaik","dasar":"dinyatakan"},"akhir":{"nilai":"tahunTerakhir","dasar":"disimpulkan"},"rentang":{"minimum":0,"maksimum":100},"rumus":"RUMUS","definisi":TEKS,"dasarHukum":[{"peraturan":"Permen","pasal":"1","berlakuDari":2020,"berlakuSampai":2026,"kepastian":"duaSumber"}],"sumberData":["Laporan"],"penanggungJawab":["Sekretaris"],"rujukan":{"tabel":"Tabel","baris":1},"catatan":[{"kode":"UJI","teks":TEKS,"pilihan":TEKS}],"contoh":{"asal":TEKS,"masukan":{"a":[{"pembilang":1,"penyebut":2,"nama":"x"}],"b":[{"nilai":1,"frekuensi":2}],"c":3}}}""";

    /// <summary>The catalogue as JSON.</summary>
    public static string Json { get; } = With("""{"dokumen":TEKS,"diperiksa":"2026-01-31","indikator":[ISI]}""", ("ISI", string.Join(",", Formulas.Select((rumus, i) => With(Definition, ("\"RUMUS\"", rumus), ("NOMOR", FormattableString.Invariant($"{i}")))))), ("TEKS", """{"id":"kata","en":"word"}"""));

    private static string With(string text, params (string Name, string Value)[] values) =>
        values.Aggregate(text, (current, value) => current.Replace(value.Name, value.Value, StringComparison.Ordinal));
}
