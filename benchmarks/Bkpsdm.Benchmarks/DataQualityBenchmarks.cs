using BenchmarkDotNet.Attributes;
using Bkpsdm.Benchmarks.Ikd;
using Bkpsdm.DataQuality;

namespace Bkpsdm.Benchmarks;

/// <summary>The 27 indicators of the IKD over so few records that they stay in the cache, so that only the rules cost; <c>--interleaved N</c> takes many.</summary>
[MemoryDiagnoser]
public class DataQualityBenchmarks
{
    private const int Count = 20_000;
    private const int Seed = 17;

    private readonly DataQualityCounter<AsnRecord> counter = IkdCounts.Model.Compile();
    private readonly IkdValidator validator = new();
    private AsnRecord[] records = [];

    /// <summary>Makes the records, and fails unless all count the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        records = SyntheticAsn.Create(Count, Seed);
        var expected = HandWrittenLoop.Count(records);
        IkdCounts.RequireEqual(expected, IkdCounts.Of(Array()), nameof(Array));
        IkdCounts.RequireEqual(expected, IkdCounts.Of(Span()), nameof(Span));
        IkdCounts.RequireEqual(expected, IkdCounts.Of(Stream()), nameof(Stream));
        IkdCounts.RequireEqual(expected, IkdCounts.Of(TwoThreads()), nameof(TwoThreads));
        IkdCounts.RequireEqual(expected, Validator(), nameof(Validator));
    }

    /// <summary>A loop with an <c>if</c> for each condition.</summary>
    /// <returns>The counts.</returns>
    [Benchmark(Baseline = true)]
    public long[] ByHand() => HandWrittenLoop.Count(records);

    /// <summary>The model over an array.</summary>
    /// <returns>The tally.</returns>
    [Benchmark]
    public DataQualityTally Array() => counter.Tally(records, 1);

    /// <summary>The model over a span.</summary>
    /// <returns>The tally.</returns>
    [Benchmark]
    public DataQualityTally Span() => counter.Tally(records.AsSpan());

    /// <summary>The model over records that come one by one.</summary>
    /// <returns>The tally.</returns>
    [Benchmark]
    public DataQualityTally Stream() => counter.Tally(records.Where(asn => true));

    /// <summary>The model over an array, by two threads.</summary>
    /// <returns>The tally.</returns>
    [Benchmark]
    public DataQualityTally TwoThreads() => counter.Tally(records, 2);

    /// <summary>The same conditions as rules of FluentValidation.</summary>
    /// <returns>The counts.</returns>
    [Benchmark]
    public long[] Validator() => validator.Count(records);
}
