using System.Globalization;
using BenchmarkDotNet.Attributes;
using Bkpsdm.Indicators;

namespace Bkpsdm.Benchmarks;

/// <summary>A weighted index over eight aspects, with scores of two decimals.</summary>
[MemoryDiagnoser]
public class WeightedSumBenchmarks
{
    private static readonly long[] Parts = [15, 10, 20, 5, 10, 15, 10, 15];

    private readonly decimal[] weights = [0.15m, 0.10m, 0.20m, 0.05m, 0.10m, 0.15m, 0.10m, 0.15m];
    private readonly WeightedTreeFormula formula = WeightedTreeFormula.Create(100, Parts.Select((parts, i) => WeightedNode.Leaf(parts, Aspect(i))));
    private decimal[] scores = [];
    private FormulaInputs inputs = FormulaInputs.Empty;

    /// <summary>Sets the scores, so that no compiler knows them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        scores = [81.62m, 70.60m, 79.00m, 40.80m, 65.18m, 71.51m, 99.90m, 88.31m];
        inputs = FormulaInputs.Create(scores.Select((score, i) => new KeyValuePair<string, decimal>(Aspect(i).Id, score)));
    }

    /// <summary>What a portal writes by hand: a loop over decimal weights, without any check.</summary>
    /// <returns>The index.</returns>
    [Benchmark(Baseline = true)]
    public decimal ByHand()
    {
        var sum = 0m;
        for (var i = 0; i < scores.Length; i++)
        {
            sum += weights[i] * scores[i];
        }

        return sum;
    }

    /// <summary>The formula on a span of numbers.</summary>
    /// <returns>The index, or a reason.</returns>
    [Benchmark]
    public ValueOrReason<decimal> Span() => formula.Evaluate(scores);

    /// <summary>The formula on named inputs.</summary>
    /// <returns>The index, or a reason.</returns>
    [Benchmark]
    public ValueOrReason<decimal> ByName() => formula.Evaluate(inputs);

    private static FormulaInput Aspect(int index)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return FormulaInput.Create("aspek-" + number, BilingualText.Create("Aspek " + number, "Aspect " + number), ValueRange.Create(0, 100));
    }
}
