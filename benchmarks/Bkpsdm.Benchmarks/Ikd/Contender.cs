namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>One way to count, its best time and the bytes of that run.</summary>
internal sealed class Contender(string name, Func<long[]> count)
{
    public string Name => name;

    public TimeSpan Best { get; private set; } = TimeSpan.MaxValue;

    public long Bytes { get; private set; }

    public long[] Count() => count();

    public void Measure()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        count();
        var time = System.Diagnostics.Stopwatch.GetElapsedTime(start);
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        if (time < Best)
        {
            (Best, Bytes) = (time, bytes);
        }
    }

    public double Ratio(Contender other) => Best / other.Best;
}
