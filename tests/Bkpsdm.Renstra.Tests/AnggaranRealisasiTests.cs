using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 2.6 against its source lines, and its last columns recomputed.</summary>
public class AnggaranRealisasiTests
{
    private static readonly AnggaranRealisasi Table = PaserRenstra.Load().AnggaranRealisasi;

    [Fact]
    public void Every_cell_is_the_cell_of_the_source_line()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "tabel-2.6.txt"))
            .Select(line => line.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Split('\t'))
            .Where(cells => cells.Length == 14)
            .Skip(2)
            .ToArray();

        Assert.Equal(15, lines.Length);
        Assert.Equal(15, Table.Rows.Count);
        foreach (var (row, cells) in Table.Rows.Zip(lines))
        {
            string[] kept = [row.Uraian, .. row.Anggaran.Concat(row.Realisasi).Concat(row.Rasio).Select(cell => cell.Cell.AsRead!), row.PertumbuhanAnggaran.AsRead!, row.PertumbuhanRealisasi.AsRead!];
            Assert.Equal(cells, kept);
        }
    }

    [Fact]
    public void Programs_are_three() => Assert.Equal([1, 9, 14], Table.Rows.Where(row => row.Jenjang == "program").Select(row => row.Reference.Baris));

    [Fact]
    public void Every_absorption_is_the_printed_ratio_to_two_decimals()
    {
        var compared = 0;
        foreach (var row in Table.Rows)
        {
            foreach (var tahun in Table.TahunRealisasi)
            {
                if (row.SerapanAt(tahun).TryGet(out var serapan))
                {
                    Assert.Equal(row.RasioAt(tahun), Rounding.Usual.Apply(serapan));
                    compared++;
                }
            }
        }

        // 15 rows and 3 years, less the dashes of Administrasi Kepegawaian in 2023.
        Assert.Equal(44, compared);
    }

    [Fact]
    public void Dash_is_unknown_with_its_reason() =>
        Assert.Equal("SEL_STRIP", Table.Rows[3].SerapanAt(TahunAnggaran.Create(2023)).Reason?.Code);

    // The printed column is (last - first) / years x 100: row 1 prints 12.995.628.880,00 and 124.921.834.600,00.
    [Fact]
    public void Tabulated_growth_is_the_printed_column_in_every_row() =>
        Assert.All(Table.Rows, row =>
        {
            Assert.Equal(row.PertumbuhanAnggaran.Value, AnggaranRow.TabulatedGrowth(row.Anggaran).Map(Rounding.Usual.Apply));
            Assert.Equal(row.PertumbuhanRealisasi.Value, AnggaranRow.TabulatedGrowth(row.Realisasi).Map(Rounding.Usual.Apply));
        });

    // 6.141.154.041 to 6.790.935.485 in four years.
    [Fact]
    public void Compound_growth_is_the_real_rate()
    {
        Assert.True(AnggaranRow.CompoundGrowth(Table.Rows[0].Anggaran).TryGet(out var growth));
        Assert.Equal(2.55m, Rounding.Usual.Apply(growth.Value));
    }

    // Two numbers of 28 digits: their difference times 100 is beyond the largest decimal.
    [Fact]
    public void Tabulated_growth_beyond_the_largest_decimal_is_a_reason()
    {
        YearCell[] cells =
        [
            new(TahunAnggaran.Create(2022), DocumentCell.Create("-9.999.999.999.999.999.999.999.999.999")),
            new(TahunAnggaran.Create(2023), DocumentCell.Create("9.999.999.999.999.999.999.999.999.999")),
        ];

        Assert.Equal("TERLALU_BESAR", AnggaranRow.TabulatedGrowth(cells).Reason?.Code);
    }

    [Theory]
    [InlineData("\"jenjang\":\"bidang\"", "KATA_TIDAK_DIKENAL", "$.anggaranRealisasi.baris[0].jenjang")]
    [InlineData("\"jenjang\":\"program\",\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.anggaranRealisasi.baris[0].lain")]
    public void Read_unusable_document_is_one_error_with_its_place(string jenjang, string code, string path)
    {
        var json = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"anggaranRealisasi":{"tabel":"x","judul":"x","tahunAnggaran":[2022],"tahunRealisasi":[2022],"baris":[{"no":1,J,"uraian":"a","anggaran":["1"],"realisasi":["1"],"rasio":["100"],"pertumbuhanAnggaran":"0","pertumbuhanRealisasi":"0"}]}}""".Replace("J,", jenjang + ",", StringComparison.Ordinal);

        var error = RencanaStrategis.Read(json).AsT0;
        Assert.Equal((code, path), (error.Code, error.Path));
    }

    // Tabel 2.6, row 1: 102,97 % in 2022; row 2: 89,04 %.
    [Fact]
    public void Spending_above_the_budget_has_no_predikat()
    {
        var rows = PaserRenstra.Load().AnggaranRealisasi.Rows;

        Assert.Equal("SERAPAN_MELAMPAUI_PAGU", rows[0].PredikatSerapanAt(TahunAnggaran.Create(2022)).Reason?.Code);
        Assert.Equal("Tinggi", rows[1].PredikatSerapanAt(TahunAnggaran.Create(2022)).Match(band => band.Predikat, reason => reason.Code));
    }
}
