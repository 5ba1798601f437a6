using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 4.4 against its source lines, and its trajectories.</summary>
public class IndikatorProgramTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    [Fact]
    public void Every_cell_is_the_cell_of_the_source_line()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "tabel-4.4.txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 9 && cells[0].Length == 1)
            .ToArray();

        Assert.Equal(7, lines.Length);
        Assert.Equal(7, Plan.IndikatorProgram.Rows.Count);
        foreach (var (row, cells) in Plan.IndikatorProgram.Rows.Zip(lines))
        {
            Assert.Equal(cells[0], row.Reference.Baris.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(cells[1], row.Nama.AsRead);
            Assert.Equal(cells[2], row.KondisiAwal.Cell.AsRead);
            Assert.Equal(cells[3..8], row.Targets.Select(target => target.Cell.AsRead));
            Assert.Equal(cells[8], row.KondisiAkhir.AsRead);
        }
    }

    [Fact]
    public void Title_and_years_are_those_of_the_paper()
    {
        Assert.Equal("Tabel 4.4", Plan.IndikatorProgram.Tabel);
        Assert.StartsWith("Indikator Kinerja Badan Kepegawaian", Plan.IndikatorProgram.Judul, StringComparison.Ordinal);
        Assert.All(Plan.IndikatorProgram.Rows, row => Assert.Equal([2026, 2027, 2028, 2029, 2030], row.Targets.Select(target => target.Tahun.Year)));
        Assert.All(Plan.IndikatorProgram.Rows, row => Assert.Equal(2024, row.KondisiAwal.Tahun.Year));
    }

    [Fact]
    public void Every_row_is_a_program_indicator_of_that_name() =>
        Assert.All(Plan.IndikatorProgram.Rows, row =>
        {
            var definition = Plan.Katalog.Find(row.IdIndikator).ToOneOf().AsT1;
            Assert.Equal(row.Nama.AsRead, definition.Nama);
            Assert.Equal("program", definition.Tingkat);
        });

    // Tabel 4.4, row 3: 1,10 | 1,00 0,90 0,80 0,70 0,60 | 0,60; fewer punishments are better.
    [Fact]
    public void Discipline_trajectory_is_that_of_the_table()
    {
        var trajectory = Trajectory("hukuman-disiplin");

        Assert.Equal(1.1m, trajectory.Baseline);
        Assert.Equal(0.8m, trajectory.At(2028));
        Assert.Equal(0.6m, trajectory.Final);
        Assert.True(trajectory.Regressions().TryGet(out var steps));
        Assert.Empty(steps);
    }

    // Tabel 4.4, row 4: the target of 2026 (60) is below the baseline of 2024 (92).
    [Fact]
    public void Career_development_goes_back_in_its_first_year()
    {
        Assert.True(Trajectory("pengembangan-karir-sesuai-kompetensi").Regressions().TryGet(out var steps));
        Assert.Equal(-32m, Assert.Single(steps).Change);
    }

    // Tabel 4.4, row 6: the baseline is N/A.
    [Fact]
    public void Baseline_not_available_keeps_its_reason() =>
        Assert.Equal("TIDAK_TERSEDIA", Trajectory("asn-naik-jenjang").Baseline.Reason?.Code);

    [Theory]
    [InlineData("\"no\":0", "NOMOR_TIDAK_SAH", "$.indikatorProgram.baris[0].no", "[2026]")]
    [InlineData("\"no\":1,\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.indikatorProgram.baris[0].lain", "[2026]")]
    [InlineData("\"no\":1", "JUMLAH_SEL_TIDAK_COCOK", "$.indikatorProgram.baris[0].target", "[2026,2027]")]
    [InlineData("\"no\":1", "TAHUN_TIDAK_URUT", "$.indikatorProgram.tahunTarget", "[2024]")]
    public void Read_unusable_table_is_one_error_with_its_place(string no, string code, string path, string years)
    {
        var json = """{"indikatorProgram":{"tabel":"x","judul":"x","tahunAwal":2024,"tahunTarget":Y,"baris":[{N,"indikator":"a","idIndikator":"a","kondisiAwal":"1","target":["1"],"kondisiAkhir":"1"}]},"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}"""
            .Replace("N,", no + ",", StringComparison.Ordinal).Replace("Y,", years + ",", StringComparison.Ordinal);

        var error = RencanaStrategis.Read(json).AsT0;
        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static Trajectory Trajectory(string id) =>
        Plan.IndikatorProgram.Rows.Single(row => row.IdIndikator == id).ToTrajectory(Plan.Katalog.Find(id).ToOneOf().AsT1).ToOneOf().AsT1;
}
