using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The list of services against its source lines.</summary>
public class LayananTests
{
    private static readonly CellTable Layanan = PaserRenstra.Load().Layanan;

    [Fact]
    public void Every_service_is_that_of_the_source_line()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "layanan.txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 3)
            .ToArray();

        Assert.Equal(60, lines.Length);
        Assert.Equal(60, Layanan.Rows.Count);
        Assert.Equal(lines, Layanan.Rows.Select(row => new[] { $"{row.Reference.Baris}", row["nama"].AsRead!, row["wilayah"].Used ?? "" }));
    }

    [Theory]
    [InlineData(1, "Legalisir Dokumen Kepegawaian")]
    [InlineData(47, "Penerbitan SK Pensiun Batas Usia Pensiun (BUP)")]
    [InlineData(60, "Pemberian Cuti di Luar Tanggungan Negara (CLTN)")]
    public void Name_is_that_of_the_list(int no, string nama) => Assert.Equal(nama, Layanan.Rows[no - 1]["nama"].AsRead);

    // Service 13 of the document speaks of persons who leave another regency.
    [Fact]
    public void One_service_names_another_regency()
    {
        var row = Assert.Single(Layanan.Rows, row => row["wilayah"].Used is not null);

        Assert.Equal((13, "Mutasi Keluar PNS", "Kabupaten Tapanuli Utara"), (row.Reference.Baris, row["nama"].AsRead, row["wilayah"].Used));
    }

    [Theory]
    [InlineData("\"no\":0,\"nama\":\"x\"", "NOMOR_TIDAK_SAH", "$.layanan.baris[0].no")]
    [InlineData("\"no\":1,\"nama\":\" \"", "TEKS_KOSONG", "$.layanan.baris[0].nama")]
    [InlineData("\"no\":1,\"nama\":\"x\",\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.layanan.baris[0].lain")]
    public void Read_unusable_document_is_one_error_with_its_place(string baris, string code, string path)
    {
        var json = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"layanan":{"bagian":"2.3","judul":"x","baris":[{BARIS}]}}""".Replace("BARIS", baris, StringComparison.Ordinal);

        var error = RencanaStrategis.Read(json).AsT0;
        Assert.Equal((code, path), (error.Code, error.Path));
    }
}
