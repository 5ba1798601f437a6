using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The lists of applications (2.3.3) and partners (2.5) against their source lines.</summary>
public class AplikasiMitraTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    [Fact]
    public void Every_application_is_that_of_the_source_line()
    {
        Assert.Equal(10, Plan.Aplikasi.Rows.Count);
        Assert.Equal(Lines("aplikasi"), Plan.Aplikasi.Rows.Select(row => new[] { row["butir"].AsRead!, row["nama"].AsRead!, row["kepanjangan"].Used ?? "" }));
    }

    [Fact]
    public void Every_partner_is_that_of_the_source_line()
    {
        Assert.Equal(9, Plan.Mitra.Rows.Count);
        Assert.Equal(Lines("mitra"), Plan.Mitra.Rows.Select(row => new[] { $"{row.Reference.Baris}", row["nama"].AsRead!, row["sebutanLain"].Used ?? "" }));
    }

    [Fact]
    public void What_an_application_serves_is_told_in_twelve_words_at_most() =>
        Assert.All(Plan.Aplikasi.Rows.SelectMany(row => new[] { row.Text("kegunaan")!.In(Bahasa.Indonesia), row.Text("kegunaan")!.In(Bahasa.English) }), text => Assert.InRange(text.Split(' ').Length, 1, 12));

    // Entry 7 of section 2.5 begins with BKAD and ends with BPKAD.
    [Fact]
    public void One_partner_has_two_names()
    {
        var row = Assert.Single(Plan.Mitra.Rows, row => row["sebutanLain"].Used is not null);

        Assert.Equal((7, "BKAD", "BPKAD"), (row.Reference.Baris, row["nama"].AsRead, row["sebutanLain"].Used));
    }

    [Theory]
    [InlineData("\"aplikasi\":{\"bagian\":\"x\",\"baris\":[{\"butir\":\"a\",\"nama\":\"\",\"kegunaan\":{\"id\":\"x\",\"en\":\"x\"}}]}", "TEKS_KOSONG", "$.aplikasi.baris[0].nama")]
    [InlineData("\"mitra\":{\"bagian\":\"x\",\"baris\":[{\"no\":0,\"nama\":\"x\"}]}", "NOMOR_TIDAK_SAH", "$.mitra.baris[0].no")]
    [InlineData("\"mitra\":{\"bagian\":\"x\",\"baris\":[{\"no\":1,\"nama\":\"x\",\"lain\":1}]}", "BIDANG_TIDAK_DIKENAL", "$.mitra.baris[0].lain")]
    public void Read_unusable_document_is_one_error_with_its_place(string section, string code, string path)
    {
        var json = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},SECTION}""".Replace("SECTION", section, StringComparison.Ordinal);

        var error = RencanaStrategis.Read(json).AsT0;
        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static string[][] Lines(string source) =>
        [.. File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", source + ".txt")).Select(line => line.Split('\t')).Where(cells => cells.Length == 3)];
}
