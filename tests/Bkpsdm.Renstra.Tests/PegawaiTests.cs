using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 2.1 and 2.2 against their source lines, and what their rows add up to.</summary>
public class PegawaiTests
{
    private static readonly KomposisiPegawai Pegawai = PaserRenstra.Load().Pegawai;

    [Theory]
    [InlineData("Tabel 2.1", "tabel-2.1", 7, 2, 4)]
    [InlineData("Tabel 2.2", "tabel-2.2", 5, 1, 5)]
    public void Every_cell_is_the_cell_of_the_source_line(string tabel, string source, int cells, int head, int rows)
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", source + ".txt"))
            .Select(line => line.Split('\t'))
            .Where(line => line.Length == cells)
            .Skip(head)
            .ToArray();
        var table = Pegawai.Find(tabel).ToOneOf().AsT1;

        Assert.Equal(rows, lines.Length);
        Assert.Equal(rows, table.Rows.Count);
        foreach (var (row, line) in table.Rows.Zip(lines))
        {
            string[] kept = [$"{row.Reference.Baris}", row.Kategori, .. row.Orang.Select(cell => cell.AsRead!), row.Jumlah.AsRead!];
            Assert.Equal(line, kept);
        }
    }

    // Tabel 2.1, row 3 (S1): 20, 8, 7, 4 and 39.
    [Fact]
    public void Row_of_S1_is_that_of_the_table()
    {
        var row = Pegawai.Find("Tabel 2.1").ToOneOf().AsT1.Rows[2];

        Assert.Equal("S1", row.Kategori);
        Assert.Equal(["20", "8", "7", "4"], row.Orang.Select(cell => cell.AsRead));
        Assert.Equal("39", row.Jumlah.AsRead);
        Assert.Equal(39L, row.JumlahDihitung());
    }

    // In both tables every row closes; a dash stands for none (Tabel 2.1, row 2: 2, 3, -, - and 5; Tabel 2.2, row 3: 3, - and 3).
    [Fact]
    public void Every_printed_total_is_what_its_row_adds_up_to() =>
        Assert.All(Pegawai.Tables.SelectMany(table => table.Rows), row => Assert.Equal(row.Jumlah.Value, row.JumlahDihitung().Map(count => (decimal)count)));

    // The text before Tabel 2.1 says 50 persons, 36 PNS and 14 PPPK.
    [Fact]
    public void Staff_is_fifty_in_both_tables()
    {
        Assert.Equal([50L, 50L], Pegawai.Tables.Select(table => table.JumlahTercetak()));
        Assert.Equal([50L, 50L], Pegawai.Tables.Select(table => table.Jumlah(_ => true)));
        Assert.Equal(36L, Pegawai.Find("Tabel 2.1").ToOneOf().AsT1.Jumlah(kolom => kolom.Status == "PNS"));
        Assert.Equal(14L, Pegawai.Find("Tabel 2.1").ToOneOf().AsT1.Jumlah(kolom => kolom.Status == "PPPK"));
    }

    // Men: 2.1 has 1 + 1 + 2 + 20 + 7, 2.2 has 2 + 18 + 3 + 7 + 1.
    [Fact]
    public void Men_are_as_many_in_both_tables() =>
        Assert.Equal([31L, 31L], Pegawai.Tables.Select(table => table.Jumlah(kolom => kolom.JenisKelamin == "L")));

    [Fact]
    public void Unknown_table_is_a_reason() => Assert.Equal("TABEL_TIDAK_ADA", Pegawai.Find("Tabel 9.9").Reason!.Code);

    [Theory]
    [InlineData("\"orang\":[\"1\"]", "JUMLAH_SEL_TIDAK_COCOK", "$.pegawai.tabel[0].baris[0].orang")]
    [InlineData("\"orang\":[\"1\",\"2\"],\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.pegawai.tabel[0].baris[0].lain")]
    public void Read_unusable_document_is_one_error_with_its_place(string orang, string code, string path)
    {
        var error = RencanaStrategis.Read(Json(orang)).AsT0;

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    [Theory]
    [InlineData("\"x\"", "SEL_BUKAN_ANGKA")]
    [InlineData("\"1,5\"", "SEL_BUKAN_CACAH")]
    [InlineData("\"-1\"", "SEL_BUKAN_CACAH")]
    [InlineData("null", "SEL_HILANG")]
    [InlineData("\"9.223.372.036.854.775.807\"", "TERLALU_BESAR")]
    public void Cell_that_is_no_count_makes_the_sum_unknown(string cell, string code)
    {
        var row = RencanaStrategis.Read(Json($"\"orang\":[\"1\",{cell}]")).AsT1.Pegawai.Tables[0].Rows[0];

        Assert.Equal(code, row.JumlahDihitung().Reason?.Code);
    }

    private static string Json(string orang) =>
        """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"pegawai":{"tabel":[{"tabel":"x","judul":"x","kategori":"x","kolom":[{"jenisKelamin":"L"},{"jenisKelamin":"P"}],"baris":[{"no":1,"kategori":"x",ORANG,"jumlah":"3"}]}]}}""".Replace("ORANG", orang, StringComparison.Ordinal);
}
