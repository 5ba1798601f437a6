using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 4.3 against its source lines, and its trajectories.</summary>
public class PenetapanIndikatorTests
{
    private const string Bare = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""";
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly string CatalogPart = File.ReadAllText(RepositoryRoot.File("src", "Bkpsdm.Renstra.Paser", "Data", "indikator.json"));

    [Fact]
    public void Every_cell_is_the_cell_of_the_source_line()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "tabel-4.3.txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 10 && cells[0].Length == 1)
            .ToArray();

        Assert.Equal(5, lines.Length);
        Assert.Equal(5, Plan.PenetapanIndikator.Rows.Count);
        foreach (var (row, cells) in Plan.PenetapanIndikator.Rows.Zip(lines))
        {
            Assert.Equal(cells[1], row.Nama.AsRead);
            Assert.Equal(cells[2], row.KondisiAwal.Cell.AsRead);
            Assert.Equal(cells[3..9], row.Targets.Select(target => target.Cell.AsRead));
            Assert.Equal(cells[9], row.KondisiAkhir.AsRead);
        }
    }

    // Tabel 4.3, row 4: 246,5 | 250 250 260 270 280 300 | 300.
    [Fact]
    public void Merit_trajectory_is_that_of_the_table()
    {
        var trajectory = Trajectory("indeks-sistem-merit");

        Assert.Equal(246.5m, trajectory.Baseline);
        Assert.Equal(260m, trajectory.At(2027));
        Assert.Equal(300m, trajectory.Final);
        Assert.Equal(true, trajectory.HasFittingFinal());
    }

    // Tabel 4.3, row 1: the target of 2025 (70) is below the baseline of 2024 (79).
    [Fact]
    public void Ip_asn_goes_back_in_its_first_year()
    {
        Assert.True(Trajectory("indeks-profesionalitas-asn").Regressions().TryGet(out var steps));
        var step = Assert.Single(steps);
        Assert.Equal(-9m, step.Change);
    }

    [Fact]
    public void Indicator_without_targets_in_the_table_says_so() =>
        Assert.Equal("TANPA_TARGET", RencanaStrategis.Read([Bare, CatalogPart], RenstraLimits.Default).AsT1.FindIndikator("lhp-nihil").ToOneOf().AsT1.Trajectory.Reason?.Code);

    // Tabel 4.1, row 30: 100 in every year.
    [Fact]
    public void Indicator_of_the_tree_has_the_trajectory_of_its_row()
    {
        var indicator = Plan.FindIndikator("lhp-nihil").ToOneOf().AsT1;

        Assert.Equal(100m, indicator.Trajectory.Match(trajectory => trajectory.At(2028), reason => reason));
        Assert.Equal("Tabel 4.1", indicator.TrajectorySource.Tabel);
    }

    [Fact]
    public void Indicator_unknown_is_a_reason() =>
        Assert.Equal("INDIKATOR_TIDAK_DIKENAL", Plan.FindIndikator("tidak-ada").Reason!.Code);

    private static Trajectory Trajectory(string id) =>
        Plan.FindIndikator(id).ToOneOf().AsT1.Trajectory.Match(trajectory => trajectory, reason => throw new InvalidOperationException(reason.ToString()));
}
