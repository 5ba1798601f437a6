using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 2.3 against its source lines, and the two indicators that it feeds.</summary>
public class BarangInventarisTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly CellTable Table = Plan.Barang;

    [Fact]
    public void Every_cell_is_the_cell_of_the_source_line()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "tabel-2.3.txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 8 && cells[1].StartsWith("1.3.2.", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(112, lines.Length);
        Assert.Equal(112, Table.Rows.Count);
        foreach (var (row, cells) in Table.Rows.Zip(lines))
        {
            string[] kept = [$"{row.Reference.Baris}", row["kode"].AsRead!, row["nama"].AsRead!, row["baik"].AsRead!, row["rusakRingan"].AsRead!, row["rusakBerat"].AsRead!, row["jumlah"].AsRead!, row["keterangan"].AsRead!];
            Assert.Equal(cells, kept);
        }
    }

    // Row 1: 25, 2, 2 and 29. Row 40: empty, 109, 2 and 111. Row 25: nothing, and 0.
    [Theory]
    [InlineData(1, "A.C. Split", 25, 2, 2)]
    [InlineData(40, "Kursi Putar", 0, 109, 2)]
    [InlineData(77, "P.C Unit", 242, 0, 3)]
    [InlineData(25, "Dial Gauge LC.13", 0, 0, 0)]
    public void Condition_of_a_row_is_that_of_the_table(int no, string nama, long baik, long rusakRingan, long rusakBerat)
    {
        var row = Table.Rows[no - 1];

        Assert.Equal(nama, row["nama"].AsRead);
        Assert.Equal(new KondisiBarang(baik, rusakRingan, rusakBerat), KondisiBarang.Of([row]));
    }

    [Fact]
    public void Every_printed_number_of_pieces_is_the_sum_of_its_conditions() =>
        Assert.All(Table.Rows, row => Assert.Equal(row["jumlah"].Value, KondisiBarang.Of([row]).Map(kondisi => (decimal)kondisi.Jumlah)));

    // Summed over the columns of Tabel 2.3: 1.086 good, 121 lightly and 20 heavily damaged, 1.227 printed in the column of numbers.
    [Fact]
    public void All_goods_feed_the_indicator_on_inventory()
    {
        Assert.True(KondisiBarang.Of(Table.Rows).TryGet(out var kondisi));
        Assert.Equal(new KondisiBarang(1086, 121, 20), kondisi);
        Assert.Equal(1227, kondisi.Jumlah);
        Assert.Equal(88.51m, Share("barang-inventaris-baik", kondisi));
    }

    // Every code begins with 1.3.2, which is equipment and machines among the statutory codes of goods.
    [Fact]
    public void By_code_all_goods_are_equipment_and_machines()
    {
        Assert.True(KondisiBarang.Of(Table.Rows.Where(row => row["kode"].ToString().StartsWith("1.3.2.", StringComparison.Ordinal))).TryGet(out var kondisi));
        Assert.Equal(88.51m, Share("peralatan-mesin-baik", kondisi));
    }

    // The 23 rows of furniture hold 447 good, 114 lightly and 2 heavily damaged pieces of Tabel 2.3.
    [Fact]
    public void Without_furniture_the_share_is_higher()
    {
        Assert.True(KondisiBarang.Of(Table.Rows.Where(row => row["kategori"].Used == "peralatanMesin")).TryGet(out var kondisi));
        Assert.Equal(new KondisiBarang(639, 7, 18), kondisi);
        Assert.Equal(96.23m, Share("peralatan-mesin-baik", kondisi));
    }

    [Fact]
    public void Furniture_is_told_by_code()
    {
        int[] rows = [19, 30, 36, 37, 38, 39, 40, 41, 47, 48, 49, 51, 52, 54, 57, 58, 59, 60, 61, 62, 90, 91, 97];

        Assert.Equal(rows, Table.Rows.Where(row => row["kategori"].Used == "mebel").Select(row => row.Reference.Baris));
    }

    [Fact]
    public void No_goods_is_no_population() => Assert.Equal("TANPA_POPULASI", KondisiBarang.Of([]).Reason?.Code);

    [Theory]
    [InlineData("\"kategori\":\"tanah\"", "KATA_TIDAK_DIKENAL", "$.barang.baris[0].kategori")]
    [InlineData("\"kategori\":\"mebel\",\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.barang.baris[0].lain")]
    public void Read_unusable_document_is_one_error_with_its_place(string kategori, string code, string path)
    {
        var error = RencanaStrategis.Read(Json(kategori, "1")).AsT0;

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    [Theory]
    [InlineData("banyak", "SEL_BUKAN_ANGKA")]
    [InlineData("9.223.372.036.854.775.807", "TERLALU_BESAR")]
    public void Cell_that_is_no_count_makes_the_condition_unknown(string baik, string code) =>
        Assert.Equal(code, KondisiBarang.Of(RencanaStrategis.Read(Json("\"kategori\":\"mebel\"", baik)).AsT1.Barang.Rows).Reason?.Code);

    private static decimal Share(string id, KondisiBarang kondisi)
    {
        var definition = Plan.Katalog.Find(id).ToOneOf().AsT1;
        var formula = Assert.IsType<RatioFormula>(definition.Formula.Match(known => known, reason => throw new InvalidOperationException(reason.ToString())));
        return definition.Evaluate(kondisi.ToInputs(formula)).Match(Rounding.Usual.Apply, reason => throw new InvalidOperationException(reason.ToString()));
    }

    private static string Json(string kategori, string baik) =>
        """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"barang":{"tabel":"x","judul":"x","baris":[{"no":1,"kode":"1","nama":"x",KATEGORI,"baik":"BAIK","rusakRingan":"1","rusakBerat":"","jumlah":"2","keterangan":""}]}}"""
            .Replace("KATEGORI", kategori, StringComparison.Ordinal)
            .Replace("BAIK", baik, StringComparison.Ordinal);
}
