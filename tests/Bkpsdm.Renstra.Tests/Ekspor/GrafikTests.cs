using Bkpsdm.Renstra.Paser;
using System.Xml.Linq;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The charts as SVG: their bytes, and what stands in them.</summary>
public class GrafikTests
{
    private static readonly BilingualText Judul = BilingualText.Create("Contoh rekaan", "An invented sample");

    public static TheoryData<string> Files => [.. Charts(Bahasa.Indonesia).Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Chart_is_the_same_bytes_on_every_run(string file) => RencanaKecil.AssertGolden(file, Charts(Bahasa.Indonesia)[file]);

    [Theory]
    [InlineData(Bahasa.Indonesia, "id")]
    [InlineData(Bahasa.English, "en")]
    public void Chart_is_read_by_a_screen_reader_and_its_text_can_be_selected(Bahasa bahasa, string language)
    {
        Assert.All(Charts(bahasa).Values, text =>
        {
            var root = XDocument.Parse(text).Root!;
            Assert.Equal("img", root.Attribute("role")!.Value);
            Assert.Equal(language, root.Attribute(XNamespace.Xml + "lang")!.Value);
            Assert.NotNull(root.Attribute("viewBox"));
            Assert.All(root.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.NotEmpty(root.Elements().Single(element => element.Attribute("id")?.Value == id).Value));
            Assert.Contains(root.Descendants(), element => element.Name.LocalName == "text");
            Assert.All(root.Descendants().Where(element => element.Name.LocalName == "path"), path => Assert.Equal("pattern", path.Parent!.Name.LocalName));
            Assert.All(root.Descendants().Attributes("font-size"), size => Assert.True(decimal.Parse(size.Value, System.Globalization.CultureInfo.InvariantCulture) >= 12));
        });
    }

    [Fact]
    public void Unknown_year_is_a_gap_with_its_reason_and_no_zero()
    {
        var chart = XDocument.Parse(Charts(Bahasa.Indonesia)["lintasan.svg"]);

        // 2023-2024 is the one pair of neighbouring years with two realisations; 2027-2028 the one with two targets.
        Assert.Equal([1, 1], Groups(chart).Where(group => !Title(group).StartsWith("Kondisi awal", StringComparison.Ordinal)).Select(group => group.Elements().Count(element => element.Name.LocalName == "line")));
        Assert.Contains("Target 2026 tidak diketahui: tidak ada target untuk tahun itu.", Texts(chart));
        Assert.Contains("Realisasi 2025 tidak diketahui: tidak ada realisasi.", Texts(chart));
        Assert.Equal(["?", "?"], chart.Descendants().Where(element => element.Name.LocalName == "text" && element.Value == "?").Select(element => element.Value));
    }

    [Fact]
    public void Order_of_the_realisations_does_not_matter() =>
        Assert.Equal(
            Charts(Bahasa.Indonesia)["lintasan.svg"],
            EksporSvg.RenderLintasan(Judul, RencanaKecil.Lintasan, RencanaKecil.Realisasi.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value), Permendagri86Of2017.Predikat, Bahasa.Indonesia));

    // Tabel 4.1: the year of the tujuan is the sum of its programs, Rp 17.594.096.616 in 2026 and Rp 18.440.739.059 in 2030.
    [Fact]
    public void Funding_of_the_shipped_plan_stands_above_its_bars()
    {
        var texts = Texts(XDocument.Parse(EksporSvg.RenderPendanaan(PaserRenstra.Load().Rencana, Bahasa.Indonesia)));

        Assert.Contains("Rp 17,6 M", texts);
        Assert.Contains("Rp 18,4 M", texts);
        Assert.DoesNotContain("?", texts);
    }

    [Fact]
    public void Rupiah_are_shortened_after_they_are_rounded()
    {
        string indonesia = Texts(XDocument.Parse(Charts(Bahasa.Indonesia)["pendanaan.svg"])), english = Texts(XDocument.Parse(Charts(Bahasa.English)["pendanaan.svg"]));

        // 2.050.000.000 and 9.950.000.000 go away from zero; 999.960.000 is no 1.000,0 jt.
        Assert.Contains("|2,1 M|", indonesia, StringComparison.Ordinal);
        Assert.Contains("|10,0 M|", indonesia, StringComparison.Ordinal);
        Assert.Contains("|1,0 M|", indonesia, StringComparison.Ordinal);
        Assert.Contains("|Rp 12,0 M|", indonesia, StringComparison.Ordinal);
        Assert.Contains("|Rp 12.0 bn|", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Funding_that_is_unknown_or_below_zero_is_left_out_and_said()
    {
        var texts = Texts(XDocument.Parse(Charts(Bahasa.Indonesia)["pendanaan.svg"]));

        Assert.Contains("|Rp 3,0 M *|", texts, StringComparison.Ordinal);
        Assert.Contains("9.99.02 2028 tidak diketahui: pagu di bawah nol.", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Light_has_a_letter_of_its_own_beside_the_colour()
    {
        var texts = Texts(XDocument.Parse(Charts(Bahasa.Indonesia)["kaskade.svg"]));

        Assert.All("ST T S SR ?".Split(' '), letter => Assert.Contains($"|{letter}|", texts, StringComparison.Ordinal));
        Assert.Contains("95,12 · Sangat Tinggi", texts, StringComparison.Ordinal);
        Assert.Contains("? 2 tidak diketahui: tidak ada realisasi.", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_above_its_maximum_or_unknown_is_said()
    {
        var texts = Texts(XDocument.Parse(Charts(Bahasa.Indonesia)["aspek.svg"]));

        Assert.Contains("18 / 16 (112,5 %) ! di luar rentang", texts, StringComparison.Ordinal);
        Assert.Contains("? / 120", texts, StringComparison.Ordinal);
        Assert.Contains("tidak diketahui: belum dinilai.", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_without_programs_says_so() =>
        Assert.Contains("Rencana ini tidak memuat program.", Texts(XDocument.Parse(EksporSvg.RenderPendanaan(PlanText.Tree(PlanText.Of([])), Bahasa.Indonesia))), StringComparison.Ordinal);

    [Fact]
    public void Errors_of_the_caller_throw()
    {
        Assert.Throws<ArgumentException>(() => EksporSvg.RenderLintasan(Judul, RencanaKecil.Lintasan, new Dictionary<TahunAnggaran, ValueOrReason<decimal>> { [default] = 1 }, null, Bahasa.Indonesia));
        Assert.Throws<ArgumentOutOfRangeException>(() => SkorAspek.Create(Judul, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EksporSvg.RenderKaskade(Judul, RencanaKecil.Plan.Rencana, RencanaKecil.Capaian, Permendagri86Of2017.Predikat, 0, Bahasa.Indonesia));
    }

    private static SortedDictionary<string, string> Charts(Bahasa bahasa) => new(StringComparer.Ordinal)
    {
        ["lintasan.svg"] = EksporSvg.RenderLintasan(Judul, RencanaKecil.Lintasan, RencanaKecil.Realisasi, Permendagri86Of2017.Predikat, bahasa),
        ["pendanaan.svg"] = EksporSvg.RenderPendanaan(RencanaKecil.Plan.Rencana, bahasa),
        ["kaskade.svg"] = EksporSvg.RenderKaskade(Judul, RencanaKecil.Plan.Rencana, RencanaKecil.Capaian, Permendagri86Of2017.Predikat, 5, bahasa),
        ["aspek.svg"] = EksporSvg.RenderAspek(Judul, RencanaKecil.Aspek, bahasa),
    };

    private static IEnumerable<XElement> Groups(XDocument chart) => chart.Descendants().Where(element => element.Name.LocalName == "g");

    private static string Title(XElement group) => group.Elements().First().Value;

    private static string Texts(XDocument chart) => "|" + string.Join("|", chart.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)) + "|";
}
