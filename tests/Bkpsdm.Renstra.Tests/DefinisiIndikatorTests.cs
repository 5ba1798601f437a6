using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 4.5 as facts: names and formulas against the source lines, and the flaws that the facts show.</summary>
public class DefinisiIndikatorTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly IReadOnlyList<DefinisiIndikatorRow> Rows = Plan.DefinisiIndikator.Rows;

    [Fact]
    public void Rows_are_the_34_definitions_of_the_catalogue_in_order()
    {
        Assert.Equal(Enumerable.Range(1, 34), Rows.Select(row => row.Reference.Baris));
        Assert.All(Rows, row =>
        {
            var definition = Plan.Katalog.Find(row.IdIndikator).ToOneOf().AsT1;
            Assert.Equal(definition.Reference, row.Reference);
            Assert.Equal(row.Indikator.Length > 0 ? row.Indikator : "Nilai Kinerja Manajemen Internal", definition.Nama);
        });
    }

    [Fact]
    public void Names_and_fractions_are_those_of_the_source_lines()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "tabel-4.5.txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 5 && cells[2].Length > 0)
            .ToArray();

        Assert.Equal(34, lines.Length);
        Assert.Equal(34, Rows.Count);
        foreach (var (row, cells) in Rows.Zip(lines))
        {
            Assert.Equal(cells[1], row.Indikator);
            var formula = cells[2].Replace("\\text{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("\\ ", " ", StringComparison.Ordinal).Replace("\\geq", "≥", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
            foreach (var part in new[] { row.Fakta.Pembilang, row.Fakta.Penyebut }.OfType<string>())
            {
                Assert.Contains(part.Replace("}", "", StringComparison.Ordinal), formula, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_row_has_a_kind_and_all_but_six_are_ratios()
    {
        Assert.All(Rows, row => Assert.NotNull(row.JenisRumus));
        Assert.Equal(28, Rows.Count(row => row.JenisRumus == JenisRumus.Rasio));
        Assert.All(Rows.Where(row => row.JenisRumus == JenisRumus.Rasio), row => Assert.NotEqual(row.Fakta.Pembilang, row.Fakta.Penyebut));
    }

    // The definition says eight aspects, the formulation lists ten.
    [Fact]
    public void Count_said_and_count_listed_are_facts()
    {
        var fakta = Fakta("indeks-sistem-merit");
        Assert.Equal((8L, 10L), (fakta.JumlahDisebut!.Value, fakta.JumlahTerhitung!.Value));

        var good = Fakta("indeks-profesionalitas-asn");
        Assert.Equal((4L, 4L), (good.JumlahDisebut!.Value, good.JumlahTerhitung!.Value));
    }

    // The name says more than 80, definition and formula say 80 or more.
    [Fact]
    public void Thresholds_are_facts()
    {
        var row = Row("capaian-iki");

        Assert.Contains("> 80", row.Indikator, StringComparison.Ordinal);
        Assert.Equal("sama dengan atau lebih dari 80", row.Fakta.Ambang);
        Assert.Equal("Capaian IKI dengan nilai ≥ 80", row.Fakta.Pembilang);
        Assert.Equal("minimal dengan nilai 80", row.Formulasi.Ambang);
    }

    // Row 29 has the formulation of row 28, row 7 the relevance of row 34.
    [Fact]
    public void Columns_pasted_from_another_indicator_are_facts()
    {
        Assert.Equal(Row("asn-naik-jenjang").Formulasi.Pembilang, Row("asn-memenuhi-standar-kompetensi").Formulasi.Pembilang);
        Assert.Contains("kompetensi profesional", Row("konsistensi-renja-renstra").Relevansi.Mendefinisikan, StringComparison.Ordinal);
        Assert.Contains("kompetensi profesional", Row("lulus-pelatihan-jabatan-fungsional").Relevansi.Mendefinisikan, StringComparison.Ordinal);
    }

    // The formula divides by those trained, the formulation by all staff.
    [Fact]
    public void Denominators_that_differ_between_columns_are_facts()
    {
        var row = Row("sertifikat-kompetensi-teknis");

        Assert.Equal("Jumlah ASN yang Mengikuti Diklat", row.Fakta.Penyebut);
        Assert.Equal("jumlah seluruh ASN", row.Formulasi.Penyebut);
    }

    [Fact]
    public void Every_fact_is_a_short_text() =>
        Assert.All(Rows.SelectMany(row => new[] { row.Fakta, row.Formulasi, row.Relevansi }), fakta =>
            Assert.All(
                fakta.Lembaga.Concat(fakta.Wilayah).Concat(fakta.DalamKurung).Concat(new[] { fakta.Mendefinisikan, fakta.Satuan, fakta.Ambang }.OfType<string>()),
                FaktaText.AssertShort));

    [Theory]
    [InlineData("\"no\":0,\"jenisRumus\":\"rasio\"", "NOMOR_TIDAK_SAH", "no")]
    [InlineData("\"no\":1,\"jenisRumus\":\"tidakDitetapkan\"", "KATA_TIDAK_DIKENAL", "jenisRumus")]
    [InlineData("\"no\":1,\"lain\":1", "BIDANG_TIDAK_DIKENAL", "lain")]
    public void Read_unusable_row_is_one_error_with_its_place(string fields, string code, string path)
    {
        var json = """{"definisiIndikator":{"tabel":"x","judul":"x","baris":[{F,"indikator":"","idIndikator":"a","fakta":{},"formulasi":{},"relevansi":{}}]},"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""".Replace("F,", fields + ",", StringComparison.Ordinal);

        var error = RencanaStrategis.Read(json).AsT0;
        Assert.Equal((code, "$.definisiIndikator.baris[0]." + path), (error.Code, error.Path));
    }

    private static DefinisiIndikatorRow Row(string id) => Rows.Single(row => row.IdIndikator == id);

    private static FaktaDefinisi Fakta(string id) => Row(id).Fakta;
}
