namespace Bkpsdm.Indicators.Tests.Snippets;

/// <summary>Examples of the documentation for definitions and catalogues.</summary>
public class CatalogSnippets
{
    private const string Json = """
        {
          "dokumen": { "id": "Renstra contoh", "en": "Example plan" },
          "diperiksa": "2025-01-31",
          "indikator": [
            {
              "id": "temuan-ditindaklanjuti", "kode": null, "nama": "Persentase temuan yang ditindaklanjuti",
              "tingkat": "program", "satuan": "Persen",
              "polaritas": { "nilai": "lebihTinggiLebihBaik", "dasar": "disimpulkan" },
              "akhir": { "nilai": "tahunTerakhir", "dasar": "disimpulkan" },
              "rentang": { "minimum": 0, "maksimum": 100 },
              "rumus": {
                "jenis": "rasio",
                "pembilang": { "id": "ditindaklanjuti", "nama": { "id": "Temuan yang ditindaklanjuti", "en": "Findings followed up" } },
                "penyebut": { "id": "temuan", "nama": { "id": "Seluruh temuan", "en": "All findings" } }
              },
              "definisi": { "id": "Bagian temuan yang selesai.", "en": "The share of findings that are settled." },
              "dasarHukum": [], "sumberData": ["Inspektorat"], "penanggungJawab": ["Sekretaris"],
              "rujukan": { "tabel": "Tabel 4.5", "baris": 1 }, "catatan": [], "contoh": null
            }
          ]
        }
        """;

    [Fact]
    public void Catalog()
    {
        var json = Json;

        // region: IndicatorCatalog
        // The host reads the file; the library reads its text. A fault is one error with its place.
        var catalog = IndicatorCatalog.Read(json).Match(
            error => throw new FormatException(error.Text(Bahasa.English)),
            read => read);

        var names = catalog.Definitions.Select(definition => definition.Nama);
        var isRead = IndicatorCatalog.Read(json.Replace("Persen\"", "Persn\"", StringComparison.Ordinal)).TryGet(out _, out var broken); // false
        // broken.Code is SATUAN_TIDAK_DIKENAL, broken.Path is $.indikator[0].satuan
        // endregion

        Assert.Equal(["Persentase temuan yang ditindaklanjuti"], names);
        Assert.False(isRead);
        Assert.Equal("SATUAN_TIDAK_DIKENAL", broken!.Code);
        Assert.Equal("$.indikator[0].satuan", broken.Path);
    }

    [Fact]
    public void Definition()
    {
        var catalog = IndicatorCatalog.Read(Json).AsT1;

        // region: IndicatorDefinition
        var definition = catalog.Find("temuan-ditindaklanjuti").Match(found => found, why => throw new ArgumentException(why.Text(Bahasa.English)));
        var inputs = FormulaInputs.Empty.With("ditindaklanjuti", 45).With("temuan", 60);

        var value = definition.Evaluate(inputs); // 75
        var missing = definition.Evaluate(FormulaInputs.Empty).Reason!.Code; // MASUKAN_TIDAK_ADA
        var impossible = definition.Evaluate(inputs.With("ditindaklanjuti", 66)).Reason!.Code; // DI_LUAR_RENTANG: 110 of 0 to 100
        // endregion

        Assert.Equal(75m, value);
        Assert.Equal("MASUKAN_TIDAK_ADA", missing);
        Assert.Equal("DI_LUAR_RENTANG", impossible);
    }
}
