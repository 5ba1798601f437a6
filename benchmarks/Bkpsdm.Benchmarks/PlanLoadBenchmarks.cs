using Bkpsdm.Renstra.Paser;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Bkpsdm.Renstra;

namespace Bkpsdm.Benchmarks;

/// <summary>Reading the whole plan, beside System.Text.Json on the same text.</summary>
[MemoryDiagnoser]
public class PlanLoadBenchmarks
{
    private string json = string.Empty;

    /// <summary>Takes the shipped plan as one text.</summary>
    [GlobalSetup]
    public void Setup() => json = PaserRenstra.Load().ToJson();

    /// <summary>Only the JSON: a document, no types, no checks.</summary>
    /// <returns>How many sections there are.</returns>
    [Benchmark(Baseline = true)]
    public int PlainJson()
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().Count();
    }

    /// <summary>The plan as typed data, checked and linked.</summary>
    /// <returns>How many nodes there are.</returns>
    [Benchmark]
    public int Plan() => RencanaStrategis.Read(json).AsT1.Rencana.Nodes.Count;
}
