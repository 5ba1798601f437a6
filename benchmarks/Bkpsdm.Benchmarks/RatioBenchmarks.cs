using BenchmarkDotNet.Attributes;
using Bkpsdm.Indicators;

namespace Bkpsdm.Benchmarks;

/// <summary>A percentage: the share of audit findings that were followed up.</summary>
[MemoryDiagnoser]
public class RatioBenchmarks
{
    private readonly RatioFormula formula = RatioFormula.Create(
        FormulaInput.Create("ditindaklanjuti", BilingualText.Create("Temuan yang ditindaklanjuti", "Findings followed up")),
        FormulaInput.Create("temuan", BilingualText.Create("Seluruh temuan", "All findings")));

    private decimal above;
    private decimal below;
    private FormulaInputs inputs = FormulaInputs.Empty;

    /// <summary>Sets the numbers, so that no compiler knows them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        above = 1213;
        below = 1957;
        inputs = FormulaInputs.Empty.With("ditindaklanjuti", above).With("temuan", below);
    }

    /// <summary>What a portal writes by hand, with the check that is usually forgotten.</summary>
    /// <returns>The percentage, or null for a zero denominator.</returns>
    [Benchmark(Baseline = true)]
    public decimal? ByHand() => below == 0 ? null : above / below * 100;

    /// <summary>The formula on two numbers.</summary>
    /// <returns>The percentage, or a reason.</returns>
    [Benchmark]
    public ValueOrReason<decimal> Numbers() => formula.Evaluate(above, below);

    /// <summary>The formula on named inputs.</summary>
    /// <returns>The percentage, or a reason.</returns>
    [Benchmark]
    public ValueOrReason<decimal> ByName() => formula.Evaluate(inputs);
}
