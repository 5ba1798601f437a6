using Bkpsdm.Renstra.Paser;
using System.Globalization;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 2.4 against its source lines, and its ratios recomputed.</summary>
public class PencapaianPelayananTests
{
    private static readonly PencapaianPelayanan Table = PaserRenstra.Load().PencapaianPelayanan;

    [Fact]
    public void Rows_are_the_seventeen_of_the_table() =>
        Assert.Equal(Enumerable.Range(1, 17), Table.Rows.Select(row => row.Reference.Baris));

    [Fact]
    public void Every_cell_is_the_cell_of_the_source_line()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "tabel-2.4.txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out _) && cells.Length > 15)
            .ToArray();

        Assert.Equal(17, lines.Length);
        Assert.Equal(17, Table.Rows.Count);
        foreach (var (row, cells) in Table.Rows.Zip(lines))
        {
            Assert.Equal(cells[5..10], row.Targets.Select(target => target.Cell.AsRead));
            Assert.Equal(cells[10..13], row.Realisasi.Select(realisasi => realisasi.Cell.AsRead));
            Assert.Equal(cells[13..16], row.Rasio.Select(rasio => rasio.Cell.AsRead));
            Assert.Equal(row.KolomNama == "indikator" ? cells[1] : cells[3], row.Nama.AsRead);
        }
    }

    [Fact]
    public void Every_ratio_to_a_target_above_zero_is_the_printed_one_to_two_decimals()
    {
        var compared = 0;
        foreach (var row in Table.Rows)
        {
            foreach (var tahun in Table.TahunRealisasi)
            {
                if (row.CapaianAt(tahun).TryGet(out var ratio))
                {
                    Assert.True(row.RasioAt(tahun).TryGet(out var printed), $"{row.Nama} {tahun}");
                    Assert.Equal(printed, Rounding.Usual.Apply(ratio));
                    compared++;
                }
            }
        }

        // Counted in Tabel 2.4: 33 cells have a target above zero and a realisation.
        Assert.Equal(33, compared);
    }

    [Theory]
    [InlineData(1, 2022, "110")]
    [InlineData(6, 2023, "238.3625")]
    [InlineData(7, 2024, "100")]
    [InlineData(1, 2023, "0")]
    public void Capaian_is_exact(int row, int year, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Value(row, year));

    [Theory]
    [InlineData(3, 2022, "TARGET_NOL")]
    [InlineData(13, 2022, "TARGET_NOL")]
    [InlineData(13, 2023, "TANPA_REALISASI")]
    [InlineData(14, 2023, "TANPA_TARGET")]
    [InlineData(15, 2024, "TANPA_TARGET")]
    [InlineData(17, 2022, "TANPA_TARGET")]
    public void Capaian_unknown_says_why(int row, int year, string code) =>
        Assert.Equal(code, Table.Rows[row - 1].CapaianAt(TahunAnggaran.Create(year)).Reason?.Code);

    [Fact]
    public void Rasio_printed_beside_a_zero_target_is_kept() =>
        Assert.Equal(100m, Table.Rows[12].RasioAt(TahunAnggaran.Create(2022)));

    [Fact]
    public void Explain_result_is_the_achievement()
    {
        foreach (var row in Table.Rows)
        {
            Assert.All(Table.TahunRealisasi, tahun => Assert.Equal(row.CapaianAt(tahun), row.Explain(tahun).Result));
        }
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"pencapaianPelayanan":{"tabel":"x"}}""", "$.pencapaianPelayanan.judul")]
    [InlineData("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"pencapaianPelayanan":{"tabel":"x","judul":"x","tahunTarget":[2022],"tahunRealisasi":[2022],"baris":[{"no":1,"id":"a","indikator":"b","kolomNama":"indikator","targetNspk":"","targetIkk":"","targetLain":"","target":["1","2"],"realisasi":["1"],"rasio":["1"]}]}}""", "$.pencapaianPelayanan.baris[0].target")]
    [InlineData("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"pencapaianPelayanan":{"tabel":"x","judul":"x","tahunTarget":[2022],"tahunRealisasi":[2022],"baris":[{"no":1,"id":"a","indikator":"b","kolomNama":"indikator","targetNspk":"","targetIkk":"","targetLain":"","target":[7],"realisasi":["1"],"rasio":["1"]}]}}""", "$.pencapaianPelayanan.baris[0].target[0]")]
    public void Read_unusable_document_is_one_error_with_its_place(string json, string path) =>
        Assert.Equal(path, RencanaStrategis.Read(json).AsT0.Path);

    private static decimal Value(int row, int year) =>
        Table.Rows[row - 1].CapaianAt(TahunAnggaran.Create(year)).Match(value => value, reason => throw new InvalidOperationException(reason.ToString()));
}
