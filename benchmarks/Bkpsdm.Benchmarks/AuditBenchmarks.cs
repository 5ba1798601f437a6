using BenchmarkDotNet.Attributes;
using Bkpsdm.Renstra;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Benchmarks;

/// <summary>The audit of the whole plan with every rule, beside loading it.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private string json = string.Empty;
    private RencanaStrategis plan = PaserRenstra.Load();

    /// <summary>Takes the shipped plan.</summary>
    [GlobalSetup]
    public void Setup()
    {
        plan = PaserRenstra.Load();
        json = plan.ToJson();
    }

    /// <summary>Loading the plan from its text.</summary>
    /// <returns>How many nodes there are.</returns>
    [Benchmark(Baseline = true)]
    public int Load() => RencanaStrategis.Read(json).AsT1.Rencana.Nodes.Count;

    /// <summary>All rules over the loaded plan.</summary>
    /// <returns>How many findings there are.</returns>
    [Benchmark]
    public int Audit() => RenstraAudit.Run(plan).Findings.Count;
}
