using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bkpsdm.DataQuality.Tests;

/// <summary>The laws of tallies and scores, on hostile records.</summary>
public class DataQualityProperties
{
    private static readonly DataQualityModel<AsnRecord> Model = IkdModel.SeBkn17Of2024(AsnSamples.Acuan, IkdThresholds.Default, IkdWeights.ExactParts);
    private static readonly DataQualityCounter<AsnRecord> Counter = Model.Compile();

    private static Gen<AsnRecord[]> Records => from size in Gen.Choose(0, 40) from records in AsnSamples.Hostile.ArrayOf(size) select records;

    [Fact]
    public void Splitting_the_records_anywhere_changes_nothing() => Hold(records =>
    {
        var whole = Counter.Tally(records);
        for (var at = 0; at <= records.Length; at += 5)
        {
            var parts = Counter.Tally(records.AsSpan(at)).Merge(Counter.Tally(records.AsSpan(0, at)));
            Assert.Equal(whole, parts);
            Assert.Equal(whole.ToJson(), parts.ToJson());
        }
    });

    [Fact]
    public void Merge_has_an_empty_element_and_is_associative() => Hold(records =>
    {
        var thirds = records.Chunk(Math.Max(1, (records.Length + 2) / 3)).Select(part => Counter.Tally(part)).Concat(Enumerable.Repeat(Model.EmptyTally, 3)).Take(3).ToArray();
        Assert.Equal(thirds[0].Merge(thirds[1]).Merge(thirds[2]), thirds[0].Merge(thirds[1].Merge(thirds[2])));
        Assert.Equal(thirds[0], Model.EmptyTally.Merge(thirds[0]));
    });

    [Fact]
    public void Arrays_spans_sequences_and_threads_count_the_same() => Hold(records =>
    {
        var whole = Counter.Tally((IEnumerable<AsnRecord>)records);
        Assert.Equal(whole, Counter.Tally(records.AsSpan()));
        Assert.Equal(whole, Counter.Tally(records, 3));
#if !AGAINST_NETSTANDARD
        Assert.Equal(whole, Counter.TallyAsync(Arriving(records)).GetAwaiter().GetResult());
#endif
        Assert.Equal(whole, Counter.TallyBy(records, record => record.IdUnor ?? string.Empty).Values.Aggregate(Model.EmptyTally, (sum, part) => sum.Merge(part)));
    });

    [Fact]
    public void Json_is_read_back() => Hold(records =>
    {
        var tally = Counter.Tally(records);
        Assert.Equal(tally, Model.ReadTally(tally.ToJson()).AsT1);
    });

    [Fact]
    public void Passed_and_disparate_make_the_population() => Hold(records =>
    {
        var score = Model.Score(Counter.Tally(records), ZeroPopulationPolicy.AsHundred);
        Assert.All(score.Rules, rule => Assert.True(rule.Count.Disparate >= 0 && rule.Count.Passed >= 0 && rule.Count.Population <= records.Length));
        Assert.InRange(score.Indeks.Match(value => value, _ => -1), 0, 100);
    });

    // A rule in a model of its own counts what it counts among the others.
    [Fact]
    public void Alone_equals_together() => Hold(records =>
    {
        var together = Model.Score(Counter.Tally(records), ZeroPopulationPolicy.AsHundred).Rules.ToDictionary(rule => rule.Kode, rule => (rule.Count.Population, rule.Count.Disparate));
        foreach (var rule in Model.Rules.Where(rule => !rule.IsGroup))
        {
            Assert.Equal(together[rule.Kode], (records.LongCount(rule.Population.Compile()), records.Where(rule.Population.Compile()).LongCount(rule.Disparity!.Compile())));
        }
    });

    [Fact]
    public void The_failing_records_are_those_counted() => Hold(records =>
    {
        var tally = Counter.Tally(records);
        var failing = Counter.Failing(records, record => record, tally).SelectMany(record => record.Codes).CountBy(code => code).ToDictionary();
        Assert.All(Model.Score(tally, ZeroPopulationPolicy.AsHundred).Rules, rule => Assert.Equal(rule.Count.Disparate, failing.GetValueOrDefault(rule.Kode)));
    });

    // The number is lost from a clean record: four rules look at it, and none of them may rise.
    [Fact]
    public void The_index_never_rises_when_a_defect_is_added() => Hold(records =>
    {
        AsnRecord clean = AsnSamples.Clean(1000), worse = AsnSamples.Clean(1000);
        worse.Nip = null;
        worse.Email = null;
        var before = Model.Score(Counter.Tally([.. records, clean]), ZeroPopulationPolicy.AsHundred).Indeks;
        var after = Model.Score(Counter.Tally([.. records, worse]), ZeroPopulationPolicy.AsHundred).Indeks;
        Assert.True(Value(after) < Value(before));
    });

    [Fact]
    public void No_order_of_mending_is_faster_than_the_cheapest() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(30),
        Prop.ForAll((from records in Records from shuffle in Gen.Choose(0, int.MaxValue).ArrayOf(40) select (records, shuffle)).ToArbitrary(), sample =>
        {
            var tally = Counter.Tally(sample.records);
            var score = Model.Score(tally, ZeroPopulationPolicy.AsHundred);
            var failing = Counter.Failing(sample.records, record => record, tally).ToArray();
            var order = score.OrderOfMending(failing);
            var gains = order.Steps.ToDictionary(step => step.Record, step => Value(step.Kenaikan));
            decimal best = Value(order.Start), other = best;
            Assert.Equal(failing.Length, order.Steps.Count);
            foreach (var (step, random) in order.Steps.Zip(failing.Select((record, i) => (record, sample.shuffle[i])).OrderBy(pair => pair.Item2).Select(pair => pair.record)))
            {
                best += Value(step.Kenaikan);
                other += gains[random];
                Assert.True(best >= other - 0.0000000001m);
            }

            // All of them mended: nothing is left to gain.
            Assert.Equal(100m, decimal.Round(Value(order.Steps.Count == 0 ? order.Start : order.Steps[^1].IndeksSesudah), 15));
        }));

    // A record is in one part only, so the parts gain together what all steps gain.
    [Fact]
    public void Gains_of_parts_add_up_to_those_of_all_steps() => Hold(records =>
    {
        var tally = Counter.Tally(records);
        var score = Model.Score(tally, ZeroPopulationPolicy.AsHundred);
        var order = score.OrderOfMending(Counter.Failing(records, record => record, tally));
        var parts = order.GroupBy(record => record.IdUnor ?? string.Empty);
        Assert.Equal(order.Steps.Count, parts.Sum(part => part.Records));
        Assert.Equal(order.Steps.Sum(step => Value(step.Kenaikan)), parts.Sum(part => Value(part.Kenaikan)), 20);
        Assert.Equal(score.Rules.Where(rule => rule.Count.Population > 0).Sum(rule => Value(rule.KenaikanSemua)), parts.Sum(part => Value(part.Kenaikan)), 20);
        Assert.Equal(parts.Select(part => Value(part.Kenaikan)).OrderDescending(), parts.Select(part => Value(part.Kenaikan)));
    });

    [Fact]
    public void Parts_of_an_order()
    {
        var order = Model.Score(Counter.Tally(Spoiled()), ZeroPopulationPolicy.AsHundred).OrderOfMending(Counter.Failing(Spoiled(), record => record.IdUnor!, Counter.Tally(Spoiled())));

        // One record without education (0.56 points), two without e-mail (0.07 each).
        Assert.Equal([("unit-1", 1, 0.56m), ("lainnya", 2, 0.14m)], order.GroupBy(unit => unit == "unit-1" ? unit : "lainnya").Select(part => (part.Part, part.Records, Value(part.Kenaikan))));
    }

    [Fact]
    public void Steps_to_a_target_are_the_fewest()
    {
        var order = Model.Score(Counter.Tally(Spoiled()), ZeroPopulationPolicy.AsHundred).OrderOfMending(Counter.Failing(Spoiled(), record => record.IdUnor!, Counter.Tally(Spoiled())));

        // Of ten records one lacks its education (0.56 points) and two their e-mail (0.07 each): the index is 99.3.
        Assert.Equal(99.3m, order.Start);
        Assert.Equal("unit-1", order.Steps[0].Record.Key);
        Assert.Equal(0, order.StepsTo(99.3m));
        Assert.Equal(1, order.StepsTo(99.86m));
        Assert.Equal(2, order.StepsTo(99.9m));
        Assert.Equal(3, order.StepsTo(100));
        Assert.Equal("TARGET_TIDAK_TERCAPAI", order.StepsTo(101).Reason?.Code);
    }

    // Nobody is a CPNS or on leave here, so that by this policy the index and each gain are unknown; the failing records are known all the same.
    [Fact]
    public void An_unknown_index_hides_no_failing_record()
    {
        var order = Model.Score(Counter.Tally(Spoiled()), ZeroPopulationPolicy.Unknown).OrderOfMending(Counter.Failing(Spoiled(), record => record.IdUnor!, Counter.Tally(Spoiled())));

        Assert.Equal(["unit-1: COM_3", "unit-4: COM_6", "unit-8: COM_6"], order.Steps.Select(step => step.Record.ToString()));
        Assert.All(order.Steps, step => Assert.Equal(("TANPA_POPULASI", "TANPA_POPULASI"), (step.Kenaikan.Reason?.Code, step.IndeksSesudah.Reason?.Code)));
        Assert.Equal([("unit-1", 1), ("lainnya", 2)], order.GroupBy(unit => unit == "unit-1" ? unit : "lainnya").Select(part => (part.Part, part.Records)));
        Assert.All(order.GroupBy(unit => unit), part => Assert.Equal("TANPA_POPULASI", part.Kenaikan.Reason?.Code));
        Assert.Equal("TANPA_POPULASI", order.StepsTo(95).Reason?.Code);
    }

    // The border is the first day whose end comes on the reference date or later, also around 29 February.
    [Theory]
    [InlineData(2026, 11, 24, 20241124)]
    [InlineData(2026, 2, 28, 20240228)]
    [InlineData(2028, 2, 29, 20260301)]
    [InlineData(2026, 3, 1, 20240301)]
    public void Border_of_two_years(int year, int month, int day, int border) =>
        Assert.Equal(border, Border(new LocalDate(year, month, day)));

    private static int Border(LocalDate reference)
    {
        // By the rule TIM_2: the last start that is late, and the day after it.
        var model = IkdModel.SeBkn17Of2024(reference, IkdThresholds.Default, IkdWeights.ExactParts);
        var counter = model.Compile();
        bool Late(LocalDate start)
        {
            var record = AsnSamples.Clean();
            var number = (start.Year * 10000) + (start.Month * 100) + start.Day;
            record.FormasiFungsional = true;
            record.TmtCpns = number;
            return model.Score(counter.Tally([record]), ZeroPopulationPolicy.AsHundred).Rules.Single(rule => rule.Kode == "TIM_2").Count.Disparate == 1;
        }

        var day = reference.PlusYears(-2).PlusDays(-10);
        while (Late(day))
        {
            day = day.PlusDays(1);
        }

        return (day.Year * 10000) + (day.Month * 100) + day.Day;
    }

    private static AsnRecord[] Spoiled()
    {
        var records = Enumerable.Range(1, 10).Select(AsnSamples.Clean).ToArray();
        records[0].Pendidikan = null;
        records[0].PendidikanRiwayat = null;
        records[3].Email = null;
        records[7].Email = "x";
        return records;
    }

    private static decimal Value(ValueOrReason<decimal> value) => value.Match(known => known, reason => throw new InvalidOperationException(reason.Code));

#if !AGAINST_NETSTANDARD
    private static async IAsyncEnumerable<AsnRecord> Arriving(AsnRecord[] records)
    {
        foreach (var record in records)
        {
            await Task.CompletedTask;
            yield return record;
        }
    }
#endif

    private static void Hold(Action<AsnRecord[]> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Records.ToArbitrary(), law));
}
