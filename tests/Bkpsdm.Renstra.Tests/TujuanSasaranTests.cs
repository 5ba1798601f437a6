using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 3.1 and 3.2 against their source lines, and beside what the tree of the plan states.</summary>
public class TujuanSasaranTests
{
    private const string Json = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"tujuanSasaran":{"daftar":[{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[2026,2027],"baris":[{"no":1,"nomor":"1","tujuan":"a","sasaran":"","idSimpul":"tujuan-1","indikator":"i","idIndikator":"i","kondisiAwal":"1","target":["2","3"],"kondisiAkhir":"3"}]}]}}""";

    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    [Theory]
    [InlineData(0, "tabel-3.1", 2)]
    [InlineData(1, "tabel-3.2", 3)]
    public void Every_cell_is_the_cell_of_the_source_line(int table, string source, int count)
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", source + ".txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 11)
            .Skip(2)
            .ToArray();
        var rows = Plan.TujuanSasaran.Tables[table].Rows;

        Assert.Equal((count, count), (lines.Length, rows.Count));
        foreach (var (row, cells) in rows.Zip(lines))
        {
            string[] kept =
                [row.Nomor.AsRead!, row.Tujuan.AsRead!, row.Sasaran.AsRead!, row.Nama.AsRead!, row.KondisiAwal.Cell.AsRead!, .. row.Targets.Select(target => target.Cell.AsRead!), row.KondisiAkhir.AsRead!];
            Assert.Equal(cells, kept);
        }
    }

    // Tabel 3.2, row 3: 71,51 | 71,5 72 72,5 73 73,5 | 73,5.
    [Fact]
    public void Sakip_trajectory_is_that_of_the_table()
    {
        var row = Assert.Single(Plan.TujuanSasaran.Rows, row => row.IdIndikator == "nilai-sakip");
        var trajectory = row.ToTrajectory(Plan.Katalog.Find("nilai-sakip").ToOneOf().AsT1).ToOneOf().AsT1;

        Assert.Equal("Tabel 3.2, baris 3", row.Reference.ToString());
        Assert.Equal(71.51m, trajectory.Baseline);
        Assert.Equal(71.5m, trajectory.At(2026));
        Assert.Equal(73.5m, trajectory.Final);
    }

    [Fact]
    public void Goal_is_stated_in_both_tables() =>
        Assert.Equal(["Tabel 3.1, baris 1", "Tabel 3.2, baris 1"], Plan.TujuanSasaran.Rows.Where(row => row.IdIndikator == "indeks-profesionalitas-asn").Select(row => row.Reference.ToString()));

    [Fact]
    public void Every_row_is_an_indicator_of_the_node_that_it_names() =>
        Assert.All(Plan.TujuanSasaran.Rows, row =>
        {
            var stated = Assert.Single(Plan.Rencana.Find(row.IdSimpul).ToOneOf().AsT1.Indikator, candidate => candidate.IdIndikator == row.IdIndikator);
            Assert.Equal(stated.Nama.Used, row.Nama.Used);
            Assert.Equal(stated.Targets.Select(target => (target.Tahun, target.Cell.Value)), row.Targets.Select(target => (target.Tahun, target.Cell.Value)));
        });

    [Theory]
    [InlineData("\"no\":1", "\"no\":0", "NOMOR_TIDAK_SAH", "$.tujuanSasaran.daftar[0].baris[0].no")]
    [InlineData("[\"2\",\"3\"]", "[\"2\"]", "JUMLAH_SEL_TIDAK_COCOK", "$.tujuanSasaran.daftar[0].baris[0].target")]
    [InlineData("[2026,2027]", "[2026,2026]", "TAHUN_TIDAK_URUT", "$.tujuanSasaran.daftar[0].tahunTarget")]
    [InlineData("\"tahunAwal\":2024,\"tahunTarget\"", "\"tahunAwal\":2030,\"tahunTarget\"", "TAHUN_TIDAK_URUT", "$.tujuanSasaran.daftar[0].tahunTarget")]
    [InlineData("\"idSimpul\":\"tujuan-1\"", "\"idSimpul\":\" \"", "TEKS_KOSONG", "$.tujuanSasaran.daftar[0].baris[0].idSimpul")]
    [InlineData("\"tabel\":\"T\"", "\"tabel\":\"\"", "TEKS_KOSONG", "$.tujuanSasaran.daftar[0].tabel")]
    [InlineData("\"nomor\":\"1\"", "\"nomor\":1", "BENTUK_SALAH", "$.tujuanSasaran.daftar[0].baris[0].nomor")]
    public void Read_unusable_document_is_one_error_with_its_place(string part, string changed, string code, string path)
    {
        Assert.Single(RencanaStrategis.Read(Json).AsT1.TujuanSasaran.Rows);

        var error = RencanaStrategis.Read(Json.Replace(part, changed, StringComparison.Ordinal)).AsT0;
        Assert.Equal((code, path), (error.Code, error.Path));
    }
}
