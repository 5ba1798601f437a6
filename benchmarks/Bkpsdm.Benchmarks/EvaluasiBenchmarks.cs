using BenchmarkDotNet.Attributes;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Benchmarks;

/// <summary>The evaluation of the whole shipped plan with a realisation for every indicator and sub kegiatan, beside loading the plan.</summary>
[MemoryDiagnoser]
public class EvaluasiBenchmarks
{
    private static readonly TahunAnggaran Year = TahunAnggaran.Create(2026);

    private static readonly KebijakanEvaluasi Policy = KebijakanEvaluasi.Create(
        AchievementRule.DuaTargetKurangRealisasi,
        ZeroTargetPolicy.Unknown,
        AmbangCapaian.Create(80, BoundaryRule.AtLeast),
        Permendagri86Of2017.Predikat);

    private string json = string.Empty;
    private RencanaStrategis plan = PaserRenstra.Load();
    private RealisasiRow[] rows = [];
    private DaftarRealisasi? realised;

    /// <summary>Takes the plan as one text, and makes a row for each triwulan of each indicator and lowest node.</summary>
    [GlobalSetup]
    public void Setup()
    {
        plan = PaserRenstra.Load();
        json = plan.ToJson();
        rows = [.. Rows()];
        realised = DaftarRealisasi.Of(plan, rows);
    }

    /// <summary>Reads the plan from its text.</summary>
    /// <returns>How many nodes there are.</returns>
    [Benchmark(Baseline = true)]
    public int Load() => RencanaStrategis.Read(json).AsT1.Rencana.Nodes.Count;

    /// <summary>Checks the rows of realisations against the plan.</summary>
    /// <returns>How many were accepted.</returns>
    [Benchmark]
    public int Realisations() => DaftarRealisasi.Of(plan, rows).Diterima.Count;

    /// <summary>Evaluates every indicator and node.</summary>
    /// <returns>How many indicators have an achievement.</returns>
    [Benchmark]
    public int Evaluate() => EvaluasiRenstra.Of(plan, realised!, Year, 4, Policy).ToOneOf().AsT1.Ringkasan.Terevaluasi;

    private IEnumerable<RealisasiRow> Rows()
    {
        var line = 0;
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            foreach (var row in plan.Rencana.Indikator)
            {
                yield return RealisasiRow.FromNilai(++line, row.IdIndikator, Year, quarter, 25);
            }

            foreach (var node in plan.Rencana.Nodes.Where(node => node.Children.Count == 0))
            {
                yield return RealisasiRow.FromRupiah(++line, node.Id, Year, quarter, 1_000_000);
            }
        }
    }
}
