using System.Diagnostics;
using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>What <c>ikd</c> computes: the score of a file, of the built-in example or of generated records.</summary>
internal sealed record IkdResult(
    IkdOptions Options,
    DataQualityModel<AsnRecord> Model,
    DataQualityScore Score,
    IReadOnlyList<IkdTarget> Target,
    IReadOnlyList<IkdPart> Jenis,
    IkdFile? File,
    IkdPriority? Prioritas,
    IkdSpeed? Kecepatan)
{
    private const int MostThreads = 2;
    private const int ReportEvery = 8192;

    public static IkdResult OfFile(IkdFile file, RencanaStrategis plan, IkdOptions options, Arguments arguments, Screen screen)
    {
        var model = options.Model();
        var counter = model.Compile();
        var byJenis = screen.Track(arguments.Say("menghitung", "counting"), file.Length, report => counter.TallyBy(file.Records(report), IkdFile.JenisOf));
        RequireRecords(file);
        var tally = byJenis.Values.Aggregate(model.EmptyTally, (sum, part) => sum.Merge(part));
        var score = model.Score(tally, options.Nol);
        var priority = options.Prioritas is { } count ? Priority(file, model, counter, tally, score, count, arguments, screen) : null;
        return new IkdResult(
            options,
            model,
            score,
            IkdTarget.Of(plan, score, priority?.Order),
            IkdPart.Of(model, options.Nol, byJenis, priority?.Order, key => key.Jenis),
            file,
            priority,
            null);
    }

    public static IkdResult OfSynthetic(int records, RencanaStrategis plan, IkdOptions options, Arguments arguments, Screen screen)
    {
        var model = options.Model();
        var counter = model.Compile();
        var threads = Math.Min(MostThreads, Environment.ProcessorCount);
        var clock = Stopwatch.StartNew();
        var tally = screen.Track(arguments.Say("membangkitkan dan menghitung", "generating and counting"), records, report => Count(counter, options.Benih, records, threads, report));
        clock.Stop();
        var score = model.Score(tally, options.Nol);
        return new IkdResult(options, model, score, IkdTarget.Of(plan, score, null), [], null, null, new IkdSpeed(records, threads, clock.Elapsed, IkdSpeed.PeakMemory()));
    }

    private static IkdPriority Priority(IkdFile file, DataQualityModel<AsnRecord> model, DataQualityCounter<AsnRecord> counter, DataQualityTally tally, DataQualityScore score, int count, Arguments arguments, Screen screen)
    {
        var order = screen.Track(
            arguments.Say("mencari rekaman disparitas", "looking for failing records"),
            file.Length,
            report => score.OrderOfMending(counter.Failing(file.Records(report), file.KeyOf, tally)));
        var byUnit = screen.Track(
            arguments.Say("menghitung per unit", "counting by unit"),
            file.Length,
            report => counter.TallyBy(file.Records(report), asn => asn.IdUnor ?? string.Empty));
        return new IkdPriority(count, order, IkdPart.Of(model, score.ZeroPopulation, byUnit, order, key => key.Unit));
    }

    // Each thread counts a part of the indices and holds one record at a time; the tallies are merged at the end.
    private static DataQualityTally Count(DataQualityCounter<AsnRecord> counter, int seed, int records, int threads, Action<long> report)
    {
        var tallies = new DataQualityTally[threads];
        var done = 0L;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            var first = (long)records * part / threads;
            var end = (long)records * (part + 1) / threads;
            tallies[part] = counter.Tally(Records(seed, first, end, counted => report(Interlocked.Add(ref done, counted))));
        });
        return tallies.Aggregate((sum, part) => sum.Merge(part));
    }

    private static IEnumerable<AsnRecord> Records(int seed, long first, long end, Action<int> counted)
    {
        var synthetic = new IkdSynthetic(seed);
        for (var index = first; index < end; index++)
        {
            if (index % ReportEvery == 0)
            {
                counted(ReportEvery);
            }

            yield return synthetic.Mixed(index);
        }
    }

    // Without records the policy on empty populations would make an index of nothing.
    private static void RequireRecords(IkdFile file)
    {
        if (file.Dihitung > 0)
        {
            return;
        }

        throw file.Fault(file.Unusable.All.FirstOrDefault()?.First
            ?? ReadError.Create("BERKAS_KOSONG", BilingualText.Create("Berkas tidak memuat rekaman.", "The file holds no record."), line: 1));
    }
}
