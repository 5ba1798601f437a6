using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Merit.Tests;

public class MeritProperties
{
    private static readonly MeritInstrument Instrument = PermenpanRb40Of2018.Instrumen.WithItems(
        PermenpanRb40Of2018.Aspek.Inputs.SelectMany(aspek => Enumerable.Range(1, 4).Select(i => MeritItem.Create(aspek.Id, $"{aspek.Id}.{i}", "Item", aspek.Range.Maximum!.Value / 16m)))).ToOneOf().AsT1;

    private static readonly string[] Codes = [.. Instrument.Aspek.SelectMany(aspek => aspek.Items).Select(item => item.Kode)];

    private static readonly Gen<int[]> Levels = Gen.Choose(1, 4).ArrayOf(Codes.Length);

    [Property]
    public Property One_better_item_never_lowers_the_total() => Prop.ForAll(
        (from levels in Levels from place in Gen.Choose(0, Codes.Length - 1) select (levels, place)).ToArbitrary(),
        sample =>
        {
            var better = (int[])sample.levels.Clone();
            better[sample.place] = Math.Min(4, better[sample.place] + 1);
            var (before, after) = (Score(sample.levels), Score(better));
            return Value(after.Total) - Value(before.Total) == (sample.levels[sample.place] == 4 ? 0m : Weight(sample.place))
                && Rank(after) >= Rank(before);
        });

    [Property]
    public Property Both_entries_agree() => Prop.ForAll(Levels.ToArbitrary(), levels =>
    {
        var items = Score(levels);
        var aspek = MeritAssessment.Score(Instrument, items.Aspek.Select(one => new KeyValuePair<string, decimal>(one.Aspek.Id, Value(one.Nilai))));
        return aspek.Total == items.Total && aspek.Indeks == items.Indeks && aspek.Kategori == items.Kategori
            && aspek.Aspek.Select(one => one.PeringkatBagian).SequenceEqual(items.Aspek.Select(one => one.PeringkatBagian));
    });

    [Property]
    public Property A_category_is_reached_when_its_gap_is_closed_and_not_a_hair_before() => Prop.ForAll(
        (from total in Gen.Choose(1000, 4000) from band in Gen.Elements(PermenpanRb40Of2018.Kategori.Bands.ToArray()) select (total / 10m, band)).ToArbitrary(),
        sample =>
        {
            var (total, band) = sample;
            var gap = Value(PermenpanRb40Of2018.Kategori.GapTo(total, band.Predikat));
            return gap == 0m
                || (PermenpanRb40Of2018.Kategori.Classify(total + gap) == ValueOrReason<Band>.Known(band)
                    && PermenpanRb40Of2018.Kategori.Classify(total + gap - 0.0000001m) != ValueOrReason<Band>.Known(band));
        });

    [Property]
    public Property Ranks_follow_shares() => Prop.ForAll(Levels.ToArbitrary(), levels =>
    {
        var result = Score(levels);
        var shares = result.OrderByShare().Select(aspek => Value(aspek.Persen)).ToArray();
        var missing = result.OrderByMissing().Select(aspek => Value(aspek.Kurang)).ToArray();
        return shares.SequenceEqual(shares.OrderByDescending(share => share)) && missing.SequenceEqual(missing.OrderByDescending(points => points));
    });

    [Property]
    public Property The_explanation_has_the_result() => Prop.ForAll(Levels.ToArbitrary(), levels =>
    {
        var result = Score(levels);
        var explanation = result.Explain();
        return explanation.Result == result.Total
            && explanation.Steps.Take(8).Select(step => step.Result).SequenceEqual(result.Aspek.Select(aspek => aspek.Nilai))
            && explanation.ToJson() == Score(levels).Explain().ToJson();
    });

    private static MeritResult Score(int[] levels) => MeritAssessment.ScoreItems(Instrument, Codes.Zip(levels, (code, level) => new KeyValuePair<string, int>(code, level)));

    private static decimal Weight(int place) => Instrument.Aspek.SelectMany(aspek => aspek.Items).ElementAt(place).Bobot;

    private static int Rank(MeritResult result) => PermenpanRb40Of2018.Kategori.Bands.ToList().IndexOf(result.Kategori.ToOneOf().AsT1);

    private static decimal Value(ValueOrReason<decimal> value) => value.ToOneOf().AsT1;
}
