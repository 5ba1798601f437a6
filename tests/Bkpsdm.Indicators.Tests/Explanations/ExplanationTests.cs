using System.Globalization;
using System.Text.Json;

namespace Bkpsdm.Indicators.Tests;

public class ExplanationTests
{
    private const string Indonesia = """
        Indeks_Uji: (2 × 33,333333333333333333333333333 + 3 × 1.957,5) / 5 = 1.187,8333333333333333333333333 Indeks -> Baik
          [dasar hukum: Permen 1/2020 (sejak 2020; dua sumber)]
          bagian (bobot 2 dari 5): 1 / 3 × 100 = 33,333333333333333333333333333 Persen
            selesai: 1
            semua: 3
          sisa (bobot 3 dari 5): 1.957,5

        """;

    private const string English = """
        Indeks_Uji: (2 × 33.333333333333333333333333333 + 3 × 1957.5) / 5 = 1187.8333333333333333333333333 index -> Good
          [legal basis: Permen 1/2020 (since 2020; two sources)]
          share (weight 2 of 5): 1 / 3 × 100 = 33.333333333333333333333333333 percent
            done: 1
            all: 3
          rest (weight 3 of 5): 1957.5

        """;

    private const string Markdown = """
        - Indeks\_Uji: (2 × 33,333333333333333333333333333 + 3 × 1.957,5) / 5 = 1.187,8333333333333333333333333 Indeks -\> Baik *(dasar hukum: Permen 1/2020 (sejak 2020; dua sumber))*
          - bagian (bobot 2 dari 5): 1 / 3 × 100 = 33,333333333333333333333333333 Persen
            - selesai: 1
            - semua: 3
          - sisa (bobot 3 dari 5): 1.957,5

        """;

    private const string UnknownText = """
        (2 × bagian + 3 × sisa) / 5: tidak diketahui, penyebut 'semua' nol [PENYEBUT_NOL]
          bagian (bobot 2 dari 5): 0 / 0 × 100 = tidak diketahui, penyebut 'semua' nol [PENYEBUT_NOL]
            selesai: 0
            semua: 0
          sisa (bobot 3 dari 5): tidak diketahui, masukan 'sisa' tidak ada [MASUKAN_TIDAK_ADA]

        """;

    private const string Json =
        """{"uraian":{"id":"selesai / semua × 100","en":"done / all × 100"},"hitungan":{"id":"1,5 / 3 × 100","en":"1.5 / 3 × 100"},"hasil":50,"alasan":null,"keterangan":null,"satuan":"Persen","predikat":null,"dasarHukum":null,"langkah":["""
        + """{"uraian":{"id":"selesai","en":"done"},"hitungan":null,"hasil":1.5,"alasan":null,"keterangan":null,"satuan":null,"predikat":null,"dasarHukum":null,"langkah":[]},"""
        + """{"uraian":{"id":"semua","en":"all"},"hitungan":null,"hasil":3,"alasan":null,"keterangan":null,"satuan":null,"predikat":null,"dasarHukum":null,"langkah":[]}]}""";

    private static readonly RatioFormula Share = RatioFormula.Create(
        FormulaInput.Create("selesai", BilingualText.Create("selesai", "done")),
        FormulaInput.Create("semua", BilingualText.Create("semua", "all")));

    private static readonly WeightedTreeFormula Tree = WeightedTreeFormula.Create(
        5,
        [
            WeightedNode.Computed(2, "bagian", BilingualText.Create("bagian", "share"), Share),
            WeightedNode.Leaf(3, FormulaInput.Create("sisa", BilingualText.Create("sisa", "rest"))),
        ]);

    [Theory]
    [InlineData("")]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void AllForms_UnderEveryCulture_AreTheSameLetters(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Lines(Indonesia), Known().ToText(Bahasa.Indonesia));
            Assert.Equal(Lines(English), Known().ToText(Bahasa.English));
            Assert.Equal(Lines(Markdown), Known().ToMarkdown(Bahasa.Indonesia));
            Assert.Equal(Lines(UnknownText), Tree.Explain(FormulaInputs.Empty.With("selesai", 0m).With("semua", 0m)).ToString());
            Assert.Equal(Json, Share.Explain(FormulaInputs.Empty.With("selesai", 1.50m).With("semua", 3.00m)).ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToJson_Twice_IsTheSameBytesAndKeepsAllDigits()
    {
        Assert.Equal(Known().ToJson(), Known().ToJson());
        using var json = JsonDocument.Parse(Known().ToJson());
        Assert.Equal("1187.8333333333333333333333333", json.RootElement.GetProperty("hasil").GetRawText());
        Assert.Equal("Baik", json.RootElement.GetProperty("predikat").GetProperty("id").GetString());
        Assert.Equal("Permen 1/2020", json.RootElement.GetProperty("dasarHukum").GetProperty("peraturan").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("langkah").GetArrayLength());
    }

    [Fact]
    public void ToJson_UnknownResult_IsNullWithItsReason()
    {
        using var json = JsonDocument.Parse(Share.Explain(FormulaInputs.Empty.With("selesai", 1m).With("semua", 0m)).ToJson());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("hasil").ValueKind);
        Assert.Equal("PENYEBUT_NOL", json.RootElement.GetProperty("alasan").GetString());
        Assert.Equal("the denominator 'semua' is zero", json.RootElement.GetProperty("keterangan").GetProperty("en").GetString());
    }

    [Fact]
    public void ToJson_SignsOfJsonInATitle_AreEscaped()
    {
        var title = "a\"b\\c\n\u0000<é>";
        using var json = JsonDocument.Parse(Explanation.Create(BilingualText.Same(title), 1m).ToJson());
        Assert.Equal(title, json.RootElement.GetProperty("uraian").GetProperty("id").GetString());
    }

    [Fact]
    public void ToMarkdown_SignsOfMarkdown_AreEscaped() =>
        Assert.Equal("- \\[a\\]\\*b\\*\\`c\\`\\<d\\>\\|\\_e\\_\\\\: 1\n", Explanation.Create(BilingualText.Same("[a]*b*`c`<d>|_e_\\"), 1m).ToMarkdown(Bahasa.English));

    [Fact]
    public void WithTitle_KeepsWhatIsNotGiven()
    {
        var renamed = Known().WithTitle(BilingualText.Same("lain"), Satuan.Nilai);
        Assert.Equal(("lain", Satuan.Nilai, Known().Basis, Known().Result), (renamed.Title.Indonesia, renamed.Satuan, renamed.Basis, renamed.Result));
        Assert.Equal(Satuan.Indeks, Known().WithTitle(BilingualText.Same("lain")).Satuan);
        Assert.Throws<ArgumentNullException>(() => Known().WithTitle(null!));
        Assert.Throws<ArgumentNullException>(() => Explanation.Create(null!, 1m));
    }

    private static Explanation Known()
    {
        var tree = Tree.Explain(FormulaInputs.Empty.With("selesai", 1m).With("semua", 3m).With("sisa", 1957.50m));
        return Explanation.Create(
            BilingualText.Same("Indeks_Uji"),
            tree.Result,
            tree.Working,
            Satuan.Indeks,
            BilingualText.Create("Baik", "Good"),
            LegalBasis.Create("Permen 1/2020", SourceConfidence.TwoSources, TahunAnggaran.Create(2020)),
            tree.Steps);
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
