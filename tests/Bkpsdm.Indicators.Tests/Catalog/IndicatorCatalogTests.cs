namespace Bkpsdm.Indicators.Tests;

public partial class IndicatorCatalogTests
{
    private const string Small = """
        {
          "dokumen": { "id": "Uji", "en": "Test" },
          "diperiksa": "2026-01-31",
          "indikator": [
            {
              "id": "indeks-uji",
              "kode": "5.03.01",
              "nama": "Indeks Uji",
              "tingkat": "program",
              "satuan": "Indeks",
              "polaritas": { "nilai": "lebihTinggiLebihBaik", "dasar": "disimpulkan" },
              "akhir": null,
              "rentang": { "minimum": 0, "maksimum": 100 },
              "rumus": {
                "jenis": "pohonBobot",
                "keseluruhan": 100,
                "cabang": [
                  { "bobot": 25, "masukan": { "id": "a", "nama": { "id": "nilai a", "en": "score a" } } },
                  { "bobot": 75, "id": "g", "nama": { "id": "kelompok g", "en": "group g" }, "keseluruhan": 3, "cabang": [
                    { "bobot": 1, "masukan": { "id": "b", "nama": { "id": "nilai b", "en": "score b" } } },
                    { "bobot": 2, "id": "r", "nama": { "id": "rasio r", "en": "ratio r" }, "rumus": {
                      "jenis": "rasio",
                      "pembilang": { "id": "x", "nama": { "id": "x", "en": "x" } },
                      "penyebut": { "id": "y", "nama": { "id": "y", "en": "y" }, "minimum": 1, "maksimum": 50 } } } ] } ]
              },
              "definisi": { "id": "Apa yang diukur.", "en": "What is measured." },
              "dasarHukum": [ { "peraturan": "Permen 1/2020", "pasal": null, "berlakuDari": 2020, "berlakuSampai": null, "kepastian": "duaSumber" } ],
              "sumberData": [ "Laporan" ],
              "penanggungJawab": [ "Kepala Bidang" ],
              "rujukan": { "tabel": "Tabel 4.5", "baris": 3 },
              "catatan": [ { "kode": "UJI", "teks": { "id": "t", "en": "t" }, "pilihan": { "id": "p", "en": "p" } } ],
              "contoh": { "asal": { "id": "rekaan", "en": "invented" }, "masukan": { "a": 80, "b": 60, "x": 9, "y": 10 } }
            },
            {
              "id": "nilai-tanpa-bobot",
              "kode": "5.03.01",
              "nama": "Nilai Tanpa Bobot",
              "tingkat": "program",
              "satuan": "Nilai",
              "polaritas": null,
              "akhir": null,
              "rentang": { "minimum": 0, "maksimum": 100 },
              "rumus": { "jenis": "tidakDitetapkan", "alasan": "BOBOT_TIDAK_DITETAPKAN" },
              "definisi": { "id": "Apa.", "en": "What." },
              "dasarHukum": [],
              "sumberData": [],
              "penanggungJawab": [],
              "rujukan": { "tabel": "Tabel 4.5", "baris": 4 },
              "catatan": [],
              "contoh": null
            }
          ]
        }
        """;

    [Fact]
    public void Read_SmallCatalogue_HoldsAllThatIsSaid()
    {
        var catalog = Read(Small);
        Assert.Equal(["indeks-uji", "nilai-tanpa-bobot"], catalog.Definitions.Select(definition => definition.Id));
        var definition = catalog.Find("indeks-uji").ToOneOf().AsT1;
        Assert.Equal(("5.03.01", "Indeks Uji", "program", Satuan.Indeks), (definition.Kode, definition.Nama, definition.Tingkat, definition.Satuan));
        Assert.Equal(ValueRange.Create(0, 100), definition.Range);
        Assert.Equal(Stated<Polarity>.Inferred(Polarity.HigherIsBetter), definition.Polarity);
        Assert.Equal(default, definition.FinalRule);
        Assert.Equal(BilingualText.Create("Apa yang diukur.", "What is measured."), definition.Definisi);
        Assert.Equal(LegalBasis.Create("Permen 1/2020", SourceConfidence.TwoSources, TahunAnggaran.Create(2020)), Assert.Single(definition.LegalBases));
        Assert.Equal(["Laporan"], definition.SumberData);
        Assert.Equal(["Kepala Bidang"], definition.PenanggungJawab);
        Assert.Equal("Tabel 4.5, baris 3", definition.Reference.ToString());
        Assert.Equal("UJI", Assert.Single(definition.Notes).Kode);
        Assert.Equal("rekaan", definition.Example!.Asal.Indonesia);
        Assert.Equal(["a", "b", "x", "y"], definition.Formula.ToOneOf().AsT1.Inputs.Select(input => input.Id));
        Assert.Equal(["0..", "0..", "0..", "1..50"], definition.Formula.ToOneOf().AsT1.Inputs.Select(input => input.Range.ToString()));
    }

    [Fact]
    public void Evaluate_Example_IsTheWeightedSum()
    {
        // a 80 × 25 % = 20; b 60 × 25 % = 15; 9 of 10 = 90 × 50 % = 45.
        var definition = Read(Small).Find("indeks-uji").ToOneOf().AsT1;
        Assert.Equal(80m, definition.Evaluate(definition.Example!.Masukan));
        var explanation = definition.Explain(definition.Example.Masukan);
        Assert.Equal(("Indeks Uji", Satuan.Indeks, "Permen 1/2020"), (explanation.Title.Indonesia, explanation.Satuan, explanation.Basis!.Regulation));
        Assert.Equal(80m, explanation.Result);
        Assert.Equal(80m, Assert.Single(explanation.Steps).Result);
    }

    [Fact]
    public void Evaluate_OutsideTheRange_IsAReason()
    {
        var definition = Read(Small).Find("indeks-uji").ToOneOf().AsT1;
        var inputs = definition.Example!.Masukan.With("a", 161m);
        Assert.Equal("nilai 100,25 di luar rentang yang mungkin, 0 sampai 100", definition.Evaluate(inputs).Reason!.Text(Bahasa.Indonesia));
        Assert.Equal("DI_LUAR_RENTANG", definition.Explain(inputs).Result.Reason!.Code);
        Assert.Equal(100m, definition.Evaluate(inputs.With("a", 160m)));
        Assert.Equal(Reason.MissingInput("a"), definition.Evaluate(FormulaInputs.Empty).Reason);
    }

    [Fact]
    public void WithFormula_OnADefinitionWithoutWeights_Evaluates()
    {
        var catalog = Read(Small);
        var open = catalog.Find("nilai-tanpa-bobot").ToOneOf().AsT1;
        Assert.Equal(Reason.WeightsNotStated, open.Evaluate(FormulaInputs.Empty).Reason);
        Assert.Equal("BOBOT_TIDAK_DITETAPKAN", open.Explain(FormulaInputs.Empty).Result.Reason!.Code);
        Assert.Empty(open.Explain(FormulaInputs.Empty).Steps);

        var own = WeightedTreeFormula.Create(10, [Leaf(6, "layanan"), Leaf(4, "arsip")]);
        var closed = open.WithFormula(own);
        Assert.Equal(74m, closed.Evaluate(FormulaInputs.Empty.With("layanan", 90m).With("arsip", 50m)));
        Assert.Equal((open.Id, open.Kode, open.Nama, open.Satuan, open.Range, open.Definisi, open.Reference), (closed.Id, closed.Kode, closed.Nama, closed.Satuan, closed.Range, closed.Definisi, closed.Reference));
        Assert.Equal(74m, IndicatorCatalog.FromDefinitions([catalog.Definitions[0], closed]).AsT1.Find(open.Id).ToOneOf().AsT1.Evaluate(FormulaInputs.Empty.With("layanan", 90m).With("arsip", 50m)));
        Assert.Null(catalog.Find("indeks-uji").ToOneOf().AsT1.WithFormula(own).Example);
        Assert.Throws<ArgumentNullException>(() => open.WithFormula(null!));
    }

    [Fact]
    public void Find_UnknownId_IsAReason()
    {
        var reason = Read(Small).Find("Indeks-Uji").Reason!;
        Assert.Equal("INDIKATOR_TIDAK_DIKENAL", reason.Code);
        Assert.Equal("indikator 'Indeks-Uji' tidak ada dalam katalog", reason.Text(Bahasa.Indonesia));
        Assert.Equal("the catalogue has no indicator 'Indeks-Uji'", reason.Text(Bahasa.English));
    }

    [Fact]
    public void ByKode_Code_HasAllInOrder()
    {
        Assert.Equal(["indeks-uji", "nilai-tanpa-bobot"], Read(Small).ByKode("5.03.01").Select(definition => definition.Id));
        Assert.Empty(Read(Small).ByKode("5.03"));
    }

    [Theory]
    [InlineData("rasio", "\"pembilang\":{I1},\"penyebut\":{I2}")]
    [InlineData("komplemen", "\"bagian\":{I1},\"populasi\":{I2}")]
    [InlineData("rataRataRasio", "\"kelompok\":{I1}")]
    [InlineData("jumlahAspek", "\"aspek\":[{\"id\":\"a\",\"nama\":{\"id\":\"a\",\"en\":\"a\"},\"maksimum\":40}]")]
    [InlineData("rataBerfrekuensi", "\"nilai\":{I1},\"pengali\":25,\"minimum\":1,\"maksimum\":4")]
    [InlineData("cacah", "\"masukan\":{I1}")]
    [InlineData("skorResmi", "\"masukan\":{I1},\"laporan\":{\"id\":\"LHE\",\"en\":\"report\"}")]
    public void Read_EveryKind_IsTheFormulaOfThatName(string jenis, string fields) =>
        Assert.Equal(jenis, ReadFormula(jenis, fields).AsT1.Find("nilai-tanpa-bobot").ToOneOf().AsT1.Formula.ToOneOf().AsT1.Jenis);

    [Theory]
    [InlineData("rasio", "\"pembilang\":{I1},\"penyebut\":{I1}", "MASUKAN_GANDA", "")]
    [InlineData("rasio", "\"pembilang\":{I1}", "BIDANG_TIDAK_ADA", ".penyebut")]
    [InlineData("komplemen", "\"populasi\":{I1}", "BIDANG_TIDAK_ADA", ".bagian")]
    [InlineData("rataRataRasio", "\"masukan\":{I1}", "BIDANG_ASING", ".masukan")]
    [InlineData("pohonBobot", "\"keseluruhan\":100", "BIDANG_TIDAK_ADA", ".cabang")]
    [InlineData("pohonBobot", "\"keseluruhan\":100,\"cabang\":[]", "BOBOT_KOSONG", "")]
    [InlineData("pohonBobot", "\"cabang\":[{\"bobot\":1,\"masukan\":{I1}}]", "BIDANG_TIDAK_ADA", ".keseluruhan")]
    [InlineData("pohonBobot", "\"keseluruhan\":1,\"cabang\":[{\"bobot\":1}]", "TEKS_KOSONG", ".cabang[0].id")]
    [InlineData("pohonBobot", "\"keseluruhan\":1,\"cabang\":[null]", "ELEMEN_KOSONG", ".cabang[0]")]
    [InlineData("pohonBobot", "\"keseluruhan\":1,\"cabang\":[{\"bobot\":1,\"id\":\"r\",\"nama\":{\"id\":\"r\",\"en\":\"r\"},\"rumus\":{\"jenis\":\"tidakDitetapkan\",\"alasan\":\"RUMUS_TIDAK_DITETAPKAN\"}}]", "JENIS_RUMUS_TIDAK_DIKENAL", ".cabang[0].rumus.jenis")]
    [InlineData("jumlahAspek", "\"aspek\":[]", "ASPEK_KOSONG", ".aspek")]
    [InlineData("jumlahAspek", "\"aspek\":[null]", "ELEMEN_KOSONG", ".aspek[0]")]
    [InlineData("jumlahAspek", "\"aspek\":[{\"id\":\"a\",\"nama\":{\"id\":\"a\",\"en\":\"a\"},\"maksimum\":-1}]", "RENTANG_TERBALIK", ".aspek[0].maksimum")]
    [InlineData("rataBerfrekuensi", "\"nilai\":{I1},\"pengali\":0", "PENGALI_TIDAK_SAH", ".pengali")]
    [InlineData("rataBerfrekuensi", "\"nilai\":{I1}", "BIDANG_TIDAK_ADA", ".pengali")]
    [InlineData("rataRataRasio", "\"kelompok\":null", "BIDANG_TIDAK_ADA", ".kelompok")]
    [InlineData("cacah", "\"masukan\":{I1},\"pengali\":25", "BIDANG_ASING", ".pengali")]
    [InlineData("pohonBobot", "\"keseluruhan\":1,\"cabang\":[{\"bobot\":1,\"masukan\":{I1},\"keseluruhan\":1}]", "BIDANG_ASING", ".cabang[0]")]
    [InlineData("cacah", "\"nilai\":{I1}", "BIDANG_ASING", ".nilai")]
    [InlineData("skorResmi", "\"masukan\":{I1}", "BIDANG_TIDAK_ADA", ".laporan")]
    [InlineData("tidakDitetapkan", "\"alasan\":\"entah\"", "KATA_TIDAK_DIKENAL", ".alasan")]
    [InlineData("tidakDitetapkan", "\"alasan\":null", "KATA_TIDAK_DIKENAL", ".alasan")]
    [InlineData("RASIO", "\"pembilang\":{I1},\"penyebut\":{I2}", "JENIS_RUMUS_TIDAK_DIKENAL", ".jenis")]
    public void Read_BadFormula_IsOneErrorAtItsPlace(string jenis, string fields, string code, string place)
    {
        var error = ReadFormula(jenis, fields).AsT0;
        Assert.Equal((code, "$.indikator[1].rumus" + place), (error.Code, error.Path));
        Assert.NotEqual(error.Text(Bahasa.Indonesia), error.Text(Bahasa.English));
    }

    [Theory]
    [InlineData("\"bobot\": 25", "\"bobot\": 24", "BOBOT_TIDAK_UTUH", "$.indikator[0].rumus")]
    [InlineData("\"bobot\": 2,", "\"bobot\": 1,", "BOBOT_TIDAK_UTUH", "$.indikator[0].rumus.cabang[1]")]
    [InlineData("\"bobot\": 25", "\"bobot\": -25", "BOBOT_NEGATIF", "$.indikator[0].rumus.cabang[0].bobot")]
    [InlineData("\"keseluruhan\": 3", "\"keseluruhan\": 0", "BOBOT_KOSONG", "$.indikator[0].rumus.cabang[1]")]
    [InlineData("\"id\": \"b\"", "\"id\": \"a\"", "MASUKAN_GANDA", "$.indikator[0].rumus")]
    [InlineData("\"id\": \"x\", \"nama\"", "\"id\": \"y\", \"nama\"", "MASUKAN_GANDA", "$.indikator[0].rumus.cabang[1].cabang[1].rumus")]
    [InlineData("\"minimum\": 1, \"maksimum\": 50", "\"minimum\": 51, \"maksimum\": 50", "RENTANG_TERBALIK", "$.indikator[0].rumus.cabang[1].cabang[1].rumus.penyebut.maksimum")]
    [InlineData("\"id\": \"nilai-tanpa-bobot\"", "\"id\": \"indeks-uji\"", "ID_GANDA", "$.indikator[1].id")]
    [InlineData("\"id\": \"indeks-uji\"", "\"id\": \" \"", "TEKS_KOSONG", "$.indikator[0].id")]
    [InlineData("\"nama\": \"Indeks Uji\"", "\"nama\": \"\"", "TEKS_KOSONG", "$.indikator[0].nama")]
    [InlineData("\"en\": \"What is measured.\"", "\"en\": \"\"", "TEKS_KOSONG", "$.indikator[0].definisi.en")]
    [InlineData("\"satuan\": \"Indeks\"", "\"satuan\": \"Indexes\"", "SATUAN_TIDAK_DIKENAL", "$.indikator[0].satuan")]
    [InlineData("lebihTinggiLebihBaik", "lebihtinggilebihbaik", "KATA_TIDAK_DIKENAL", "$.indikator[0].polaritas.nilai")]
    [InlineData("\"dasar\": \"disimpulkan\"", "\"dasar\": \"diduga\"", "KATA_TIDAK_DIKENAL", "$.indikator[0].polaritas.dasar")]
    [InlineData("duaSumber", "empatSumber", "KATA_TIDAK_DIKENAL", "$.indikator[0].dasarHukum[0].kepastian")]
    [InlineData("\"berlakuDari\": 2020", "\"berlakuDari\": 20", "TAHUN_TIDAK_TERBACA", "$.indikator[0].dasarHukum[0].berlakuDari")]
    [InlineData("\"berlakuDari\": 2020", "\"berlakuDari\": 9999", "TAHUN_TIDAK_TERBACA", "$.indikator[0].dasarHukum[0].berlakuDari")]
    [InlineData("\"berlakuSampai\": null", "\"berlakuSampai\": 2019", "RENTANG_TERBALIK", "$.indikator[0].dasarHukum[0]")]
    [InlineData("\"minimum\": 0, \"maksimum\": 100 },\n      \"rumus\": {\n        \"jenis\": \"pohonBobot\"", "\"minimum\": 101, \"maksimum\": 100 },\n      \"rumus\": {\n        \"jenis\": \"pohonBobot\"", "RENTANG_TERBALIK", "$.indikator[0].rentang")]
    [InlineData("\"baris\": 3", "\"baris\": 0", "NOMOR_TIDAK_SAH", "$.indikator[0].rujukan.baris")]
    [InlineData("\"a\": 80", "\"a\": \"80\"", "ANGKA_TIDAK_TERBACA", "$.indikator[0].contoh.masukan.a")]
    [InlineData("\"a\": 80", "\"a\": 1e400", "ANGKA_TIDAK_TERBACA", "$.indikator[0].contoh.masukan.a")]
    [InlineData("\"a\": 80", "\"a\": null", "ANGKA_TIDAK_TERBACA", "$.indikator[0].contoh.masukan.a")]
    [InlineData("\"a\": 80", "\"a\": [{\"pembilang\":1}]", "BIDANG_TIDAK_ADA", "$.indikator[0].contoh.masukan.a[0].penyebut")]
    [InlineData("\"a\": 80", "\"a\": [{\"nilai\":1,\"frekuensi\":1.5}]", "BENTUK_SALAH", "$.indikator[0].contoh.masukan.a[0].frekuensi")]
    [InlineData("\"a\": 80", "\"a\": [null]", "ELEMEN_KOSONG", "$.indikator[0].contoh.masukan.a[0]")]
    [InlineData("\"sumberData\": [ \"Laporan\" ]", "\"sumberData\": [ null ]", "ELEMEN_KOSONG", "$.indikator[0].sumberData[0]")]
    [InlineData("\"penanggungJawab\": [ \"Kepala Bidang\" ]", "\"penanggungJawab\": [ \" \" ]", "TEKS_KOSONG", "$.indikator[0].penanggungJawab[0]")]
    [InlineData("\"dasarHukum\": []", "\"dasarHukum\": [ null ]", "ELEMEN_KOSONG", "$.indikator[1].dasarHukum[0]")]
    [InlineData("\"catatan\": []", "\"catatan\": [ null ]", "ELEMEN_KOSONG", "$.indikator[1].catatan[0]")]
    [InlineData("\"indikator\": [\n", "\"indikator\": [ null,\n", "ELEMEN_KOSONG", "$.indikator[0]")]
    public void Read_OneFieldSpoilt_IsOneErrorAtItsPlace(string good, string bad, string code, string path)
    {
        var error = Spoil(good, bad);
        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEqual(error.Text(Bahasa.Indonesia), error.Text(Bahasa.English));
    }

    [Theory]
    [InlineData("\"maksimum\": 100 },\n      \"rumus\": {\n", "\"maksimum\": NaN },\n      \"rumus\": {\n", "JSON_TIDAK_SAH", "$.indikator[0].rentang.maksimum", 13)]
    [InlineData("\"maksimum\": 100 },\n      \"rumus\": {\n", "\"maksimum\": \"NaN\" },\n      \"rumus\": {\n", "BENTUK_SALAH", "$.indikator[0].rentang.maksimum", 13)]
    [InlineData("\"bobot\": 25", "\"bobot\": 25.5", "BENTUK_SALAH", "$.indikator[0].rumus.cabang[0].bobot", 18)]
    [InlineData("\"bobot\": 25", "\"bobot\": 99999999999999999999", "BENTUK_SALAH", "$.indikator[0].rumus.cabang[0].bobot", 18)]
    [InlineData("\"kode\": \"5.03.01\",\n      \"nama\": \"Indeks Uji\"", "\"kodee\": \"5.03.01\",\n      \"nama\": \"Indeks Uji\"", "BIDANG_TIDAK_DIKENAL", "$.indikator[0].kodee", 7)]
    [InlineData("\"diperiksa\": \"2026-01-31\"", "\"diperiksa\": \"2026-02-30\"", "BENTUK_SALAH", "$.diperiksa", 3)]
    [InlineData("\"diperiksa\": \"2026-01-31\"", "\"diperiksa\": \"31-01-2026\"", "BENTUK_SALAH", "$.diperiksa", 3)]
    [InlineData("\"nama\": \"Indeks Uji\"", "\"nama\": null", "BIDANG_KOSONG", "$.indikator[0].nama", 8)]
    [InlineData("\"nama\": \"Indeks Uji\"", "\"nama\": \"Indeks Uji\", \"nama\": \"Indeks Uji\"", "BIDANG_GANDA", "$.indikator[0].nama", 8)]
    public void Read_WrongShape_NamesPathAndLine(string good, string bad, string code, string path, int line)
    {
        var error = Spoil(good, bad);
        Assert.Equal((code, path, line), (error.Code, error.Path, error.Line));
        Assert.StartsWith($"baris {line}, {path}", error.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.StartsWith($"line {line}, {path}", error.Text(Bahasa.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FieldMissing_NamesTheFieldAndALine()
    {
        var error = Spoil("\"nama\": \"Indeks Uji\",", "");
        Assert.Equal(("BIDANG_TIDAK_ADA", "$.indikator[0].nama"), (error.Code, error.Path));
        Assert.NotNull(error.Line);
    }

    [Theory]
    [InlineData("", "JSON_TIDAK_SAH")]
    [InlineData("{", "JSON_TIDAK_SAH")]
    [InlineData("[]", "BENTUK_SALAH")]
    [InlineData("null", "BENTUK_SALAH")]
    [InlineData("{}", "BIDANG_TIDAK_ADA")]
    [InlineData("\"x\"", "BENTUK_SALAH")]
    [InlineData("{\"dokumen\":", "JSON_TIDAK_SAH")]
    public void Read_NotACatalogue_IsOneError(string json, string code)
    {
        var error = IndicatorCatalog.Read(json).AsT0;
        Assert.Equal(code, error.Code);
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HalfOfASurrogatePairAnywhere_IsOneError()
    {
        for (var at = 0; at <= Json.Length; at += 13)
        {
            var error = IndicatorCatalog.Read(Json.Insert(at, "\ud800")).AsT0;
            Assert.Equal(("TEKS_TIDAK_SAH", "$"), (error.Code, error.Path));
        }
    }

    // Behind every quotation mark, so within every text and every name.
    [Fact]
    public void Read_EscapedHalfOfASurrogatePairInAnyText_IsOneErrorWithItsPlace()
    {
        for (var at = Json.IndexOf('"', StringComparison.Ordinal); at >= 0; at = Json.IndexOf('"', at + 1))
        {
            var error = IndicatorCatalog.Read(Json.Insert(at + 1, "\\udc00")).AsT0;
            Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_EveryPrefix_IsOneErrorWithItsPlace()
    {
        for (var length = 0; length < Json.Length - 1; length += 7)
        {
            var error = IndicatorCatalog.Read(Json.Substring(0, length)).AsT0;
            Assert.Equal("JSON_TIDAK_SAH", error.Code);
            Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ReadAndFind_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => IndicatorCatalog.Read(null!));
        Assert.Throws<ArgumentNullException>(() => IndicatorCatalog.FromDefinitions(null!));
        Assert.Throws<ArgumentNullException>(() => Read(Small).Find(null!));
        Assert.Throws<ArgumentNullException>(() => Read(Small).ByKode(null!));
        Assert.Equal("ID_GANDA", IndicatorCatalog.FromDefinitions([Read(Small).Definitions[0], Read(Small).Definitions[0]]).AsT0.Code);
    }

    private static string Json => Small.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IndicatorCatalog Read(string json) => IndicatorCatalog.Read(json).AsT1;

    private static ReadError Spoil(string good, string bad)
    {
        Assert.Contains(good, Json, StringComparison.Ordinal);
        return IndicatorCatalog.Read(Json.Replace(good, bad, StringComparison.Ordinal)).AsT0;
    }

    private static OneOf.OneOf<ReadError, IndicatorCatalog> ReadFormula(string jenis, string fields)
    {
        var full = fields
            .Replace("{I1}", """{"id":"satu","nama":{"id":"satu","en":"one"}}""", StringComparison.Ordinal)
            .Replace("{I2}", """{"id":"dua","nama":{"id":"dua","en":"two"}}""", StringComparison.Ordinal);
        return IndicatorCatalog.Read(Json.Replace("\"jenis\": \"tidakDitetapkan\", \"alasan\": \"BOBOT_TIDAK_DITETAPKAN\"", $"\"jenis\":\"{jenis}\",{full}", StringComparison.Ordinal));
    }

    private static WeightedNode Leaf(long weight, string id) => WeightedNode.Leaf(weight, FormulaInput.Create(id, BilingualText.Same(id)));
}
