using Bkpsdm.Renstra.Paser;
using System.Text.Json.Nodes;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests.Audit;

public class TextRulesTests
{
    private static readonly string[] Codes = ["BKP-RNS-090", "BKP-RNS-091", "BKP-RNS-092", "BKP-RNS-093"];

    public static TheoryData<string> Rules => [.. Codes];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_clean_plan_has_no_finding(string code) => Assert.Empty(DefinitionPlan.Audit(code, DefinitionPlan.Read(more: DefinitionPlan.Services("Ganti Lampu"))).Found);

    [Theory]
    [InlineData("Pindah dari Kabupaten Antah Berantah", 1)]
    [InlineData("Pindah dari Kabupaten Contoh", 0)]
    [InlineData("Pindah ke KABUPATEN CONTOH", 0)]
    [InlineData("Pindah dari Kota Antah", 1)]
    [InlineData("Urusan Pemerintahan Daerah Kabupaten/Kota", 0)]
    [InlineData("Menuju Kota Layak Anak", 0)]
    [InlineData("Koordinasi dengan BKN dan Provinsi Antah", 0)] // central institutions and provinces are not judged
    public void Another_region_is_found(string service, int findings) =>
        Assert.Equal(findings, DefinitionPlan.Audit("BKP-RNS-090", DefinitionPlan.Read(more: DefinitionPlan.Services(service))).Found.Count);

    [Theory]
    [InlineData("Persentase Berita Badan Uji", "persentase berita Dinas Antah", 1)]
    [InlineData("Persentase Berita Badan Uji", "persentase berita Badan Uji untuk Dinas Antah", 0)]
    [InlineData("Persentase Berita", "persentase berita Dinas Antah", 0)]
    public void Another_agency_in_the_place_of_the_own_is_found(string name, string defined, int findings)
    {
        var facts = $$"""{"mendefinisikan":"{{defined}}","lembaga":["Dinas Antah"]}""";

        Assert.Equal(findings, DefinitionPlan.Audit("BKP-RNS-090", DefinitionPlan.Read(name: name, facts: facts)).Found.Count);
    }

    [Theory]
    [InlineData("URL: [masukkan URL bila ada]", 1, 0)]
    [InlineData("nama instansi", 1, 0)]
    [InlineData("xx", 1, 0)]
    [InlineData("...", 1, 0)]
    [InlineData("lampu, kabel, dan sebagainya...", 0, 0)] // cut at the end
    [InlineData("misalnya, bulanan atau triwulanan", 1, 0)] // the period is left open
    [InlineData("misalnya, lampu jalan", 0, 1)] // an example may explain
    [InlineData("golongan XX", 0, 0)]
    public void A_placeholder_in_brackets_is_found(string brackets, int findings, int unsure)
    {
        var leaf = DefinitionPlan.Leaf(1, DefinitionPlan.First, "Penggantian Bohlam", brackets: $"\"{brackets}\"");

        var (found, outcome) = DefinitionPlan.Audit("BKP-RNS-091", DefinitionPlan.Read(leaves: leaf));

        Assert.Equal((findings, unsure), (found.Count, outcome.Unjudged.Sum(places => places.Count)));
    }

    [Theory]
    [InlineData("Surat untuk [nama instansi]", 1)]
    [InlineData("Surat kepada ... tentang lampu", 1)]
    [InlineData("Surat untuk semua nama instansi", 0)]
    public void A_placeholder_in_a_name_is_found(string service, int findings) =>
        Assert.Equal(findings, DefinitionPlan.Audit("BKP-RNS-091", DefinitionPlan.Read(more: DefinitionPlan.Services(service))).Found.Count);

    // 2.3 number 13 names Tapanuli Utara; the definition of the news on the agency's website speaks of Bapperida's.
    [Fact]
    public void Other_regions_and_agencies_of_the_shipped_plan() => Assert.Equal(
        ["BKP-RNS-090:2.3-13", "BKP-RNS-090:5.03.01.2.06.0011/5.03.01.2.06.0011-1"],
        DefinitionPlan.Audit("BKP-RNS-090", PaserRenstra.Load()).Found.Select(finding => finding.Id));

    // Two web addresses to fill in (rows 40 and 41 of the annex), and fourteen definitions that name two or more periods and choose none.
    [Fact]
    public void Placeholders_of_the_shipped_plan() => Assert.Equal(
        [10, 11, 13, 14, 18, 20, 21, 23, 27, 28, 37, 38, 39, 40, 41, 42],
        DefinitionPlan.Audit("BKP-RNS-091", PaserRenstra.Load()).Found.Select(finding => finding.Place.Reference.Baris));

    // The eight merit scores of 2024 in 2.3.1 add up to the 246,50 of Tabel 2.4 row 3; 37,5 of 40 is the best, 15 of 40 the weakest.
    [Fact]
    public void Merit_scores_of_the_shipped_plan_are_no_percentages()
    {
        var finding = Assert.Single(DefinitionPlan.Audit("BKP-RNS-092", PaserRenstra.Load()).Found);

        Assert.Equal(("BKP-RNS-092:indeks-sistem-merit/2024", 246.5m), (finding.Id, finding.Numbers.Used.Number));
        Assert.Contains("Perencanaan Kebutuhan 37.5/40 = 93.75 %", finding.Message.In(Bahasa.English), StringComparison.Ordinal);
        Assert.EndsWith("Best is Perencanaan Kebutuhan and not Pengembangan Karier, weakest Promosi dan Mutasi and not Perlindungan dan Pelayanan", finding.Message.In(Bahasa.English), StringComparison.Ordinal);
    }

    // 52 in the place of 52,5: the eight make 246, and no longer the score of the index.
    [Fact]
    public void Percentages_that_do_not_make_the_score_are_percentages()
    {
        var (found, outcome) = DefinitionPlan.Audit("BKP-RNS-092", Paser(plan => plan["pernyataanProsa"]!["baris"]![17]!["nilai"] = "52"));

        Assert.Empty(found);
        Assert.Equal((1, 0), (outcome.Places, outcome.Unjudged.Count));
    }

    [Fact]
    public void Without_the_score_nothing_is_proven()
    {
        var (found, outcome) = DefinitionPlan.Audit("BKP-RNS-092", Paser(plan => plan["pencapaianPelayanan"]!["baris"]![2]!["realisasi"]![2] = "-"));

        Assert.Empty(found);
        Assert.Equal("TANPA_REALISASI", Assert.Single(outcome.Unjudged).Reason.Code);
    }

    private static RencanaStrategis Paser(Action<JsonNode> change)
    {
        var json = JsonNode.Parse(PaserRenstra.Load().ToJson())!;
        change(json);
        return RencanaStrategis.Read(json.ToJsonString()).Match(error => throw new InvalidOperationException(error.ToString()), plan => plan);
    }
}
