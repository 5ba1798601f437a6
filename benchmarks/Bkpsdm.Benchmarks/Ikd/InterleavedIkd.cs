using System.Globalization;
using Bkpsdm.DataQuality;

namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>The IKD by all contenders in turn, round after round, best of the rounds: what a noisy machine slows, it slows for all.</summary>
internal static class InterleavedIkd
{
    private const int Seed = 17;
    private const int Rounds = 5;

    public static int Run(int count, TextWriter output)
    {
        var records = SyntheticAsn.Create(count, Seed);
        var counter = IkdCounts.Model.Compile();
        using var table = new DuckDbTable(records);
        var validator = new IkdValidator();
        Contender hand = new("hand-written loop", () => HandWrittenLoop.Count(records));
        Contender array = new("library, array", () => IkdCounts.Of(counter.Tally(records, 1)));
        Contender span = new("library, span", () => IkdCounts.Of(counter.Tally(records.AsSpan())));
        Contender stream = new("library, IEnumerable", () => IkdCounts.Of(counter.Tally(Stream(records, count))));
        Contender two = new("library, 2 threads", () => IkdCounts.Of(counter.Tally(records, 2)));
        Contender validated = new("FluentValidation", () => validator.Count(records));
        Contender one = new("DuckDB, 1 thread", () => table.Count(1));
        Contender both = new("DuckDB, 2 threads", () => table.Count(2));
        Contender[] contenders = [hand, array, span, stream, two, validated, one, both];
        Check(contenders, output);
        GC.Collect();
        for (var round = 0; round < Rounds; round++)
        {
            Array.ForEach(contenders, contender => contender.Measure());
        }

        Array.ForEach(contenders, contender => output.WriteLine(Line(contender, hand, count)));
        output.WriteLine(Goal("array to hand-written, at most 1.3", array.Ratio(hand), 1.3));
        output.WriteLine(Goal("span to hand-written, at most 1.3", span.Ratio(hand), 1.3));
        output.WriteLine(Goal("IEnumerable to hand-written, at most 1.3", stream.Ratio(hand), 1.3));
        output.WriteLine(Goal("2 threads to 1, at most 0.65", two.Ratio(array), 0.65));
        output.WriteLine(Goal("FluentValidation to array, at least 5", validated.Ratio(array), 5, atLeast: true));
        output.WriteLine(Goal("DuckDB to array, 1 thread, at least 3", one.Ratio(array), 3, atLeast: true));
        output.WriteLine(Goal("DuckDB to array, 2 threads, at least 3", both.Ratio(two), 3, atLeast: true));
        Memory(counter, records, output);
        return 0;
    }

    // The same records over and over, so that the groups stay as they are while the records grow.
    private static IEnumerable<AsnRecord> Stream(AsnRecord[] records, int count)
    {
        for (int i = 0, at = 0; i < count; i++, at = at + 1 == records.Length ? 0 : at + 1)
        {
            yield return records[at];
        }
    }

    private static void Check(Contender[] contenders, TextWriter output)
    {
        var expected = contenders[0].Count();
        Array.ForEach(contenders, contender => IkdCounts.RequireEqual(expected, contender.Count(), contender.Name));
        var shares = Enumerable.Range(0, expected.Length / 2).Select(rule => 100.0 * expected[(2 * rule) + 1] / Math.Max(1, expected[2 * rule])).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all {contenders.Length} count the same; disparate by rule: {shares.Min():F2} to {shares.Max():F2} %"));
    }

    private static void Memory(DataQualityCounter<AsnRecord> counter, AsnRecord[] records, TextWriter output)
    {
        var pool = records[..Math.Min(records.Length, 10_000)];
        for (var count = 10_000; count <= 10_000_000; count *= 10)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            counter.Tally(Stream(pool, count));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,10} records streamed: {GC.GetAllocatedBytesForCurrentThread() - before,9} B in all"));
        }

        var units = records.Where(IkdConditions.IsHeadOfUnit).Select(asn => asn.IdUnor).Distinct(StringComparer.Ordinal).Count();
        var start = GC.GetAllocatedBytesForCurrentThread();
        var tally = counter.Tally(records.AsSpan());
        var bytes = GC.GetAllocatedBytesForCurrentThread() - start;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Records,10} records, {units} units: {bytes} B in all, {(double)bytes / Math.Max(1, units):F0} B a unit"));
    }

    private static string Line(Contender contender, Contender hand, int records) => string.Create(
        CultureInfo.InvariantCulture,
        $"{contender.Name,-25} ratio {contender.Ratio(hand),7:F2}   {contender.Best.TotalNanoseconds / records,8:F1} ns/record   {(double)contender.Bytes / records,8:F1} B/record");

    private static string Goal(string what, double ratio, double bound, bool atLeast = false) => string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-45} {ratio,7:F2}   {((atLeast ? ratio >= bound : ratio <= bound) ? "reached" : "missed")}");
}
