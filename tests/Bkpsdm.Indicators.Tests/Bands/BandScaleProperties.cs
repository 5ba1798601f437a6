using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests;

public class BandScaleProperties
{
    private static readonly Arbitrary<(BandScale Scale, decimal Value)> ScaleAndValue = Gens.ScaleAndScore.ToArbitrary();

    private static readonly Arbitrary<(BandScale Scale, decimal One, decimal Other)> ScaleAndTwoValues =
        (from sample in Gens.ScaleAndScore from other in Gens.Score select (sample.Scale, sample.Value, other)).ToArbitrary();

    [Property(MaxTest = 1000)]
    public Property Lookup_is_total_and_unique() => Prop.ForAll(ScaleAndValue, sample =>
    {
        var (scale, value) = sample;
        var read = scale.Reading.Apply(value);
        var holders = scale.Bands.Where(band => Holds(scale, band, read)).ToArray();
        return holders.Length == 1 && scale.Classify(value) == holders[0];
    });

    [Property(MaxTest = 1000)]
    public Property Lookup_is_monotone() => Prop.ForAll(ScaleAndTwoValues, sample =>
    {
        var (scale, one, other) = sample;
        return Rank(scale, Math.Min(one, other)) <= Rank(scale, Math.Max(one, other));
    });

    [Property(MaxTest = 1000)]
    public Property Lookup_of_an_exact_fraction_agrees() => Prop.ForAll(ScaleAndValue, sample =>
        sample.Scale.Classify(sample.Value) == sample.Scale.Classify(Fraction.FromDecimal(sample.Value)));

    [Property(MaxTest = 1000)]
    public Property Gaining_the_gap_reaches_the_band_and_no_less_does() => Prop.ForAll(ScaleAndValue, sample =>
    {
        var (scale, value) = sample;
        var read = scale.Reading.Apply(value);
        return scale.GapsAbove(value).ToOneOf().AsT1.All(gap =>
        {
            var least = gap.IsBoundExcluded ? 0.01m : 0m;
            return Rank(scale, read + gap.Gap + least) >= RankOf(scale, gap.Band)
                && Rank(scale, read + gap.Gap + least - 0.01m) < RankOf(scale, gap.Band)
                && scale.GapTo(value, gap.Band.Predikat) == gap.Gap;
        });
    });

    [Property(MaxTest = 1000)]
    public Property No_gap_to_the_own_band_and_those_below() => Prop.ForAll(ScaleAndValue, sample =>
    {
        var (scale, value) = sample;
        return scale.Bands.Take(Rank(scale, value) + 1).All(band => scale.GapTo(value, band.Kode!) == 0m)
            && scale.GapsAbove(value).ToOneOf().AsT1.Count == scale.Bands.Count - 1 - Rank(scale, value);
    });

    [Property]
    public Property Explanation_has_the_band_of_the_lookup() => Prop.ForAll(ScaleAndValue, sample =>
    {
        var explanation = sample.Scale.Explain(sample.Value);
        return explanation.Result == sample.Scale.Reading.Apply(sample.Value)
            && explanation.Verdict!.Indonesia == sample.Scale.Classify(sample.Value).ToOneOf().AsT1.Text(Bahasa.Indonesia);
    });

    private static bool Holds(BandScale scale, Band band, decimal read)
    {
        var lowest = RankOf(scale, band) == 0;
        var highest = RankOf(scale, band) == scale.Bands.Count - 1;
        var upper = scale.UpperEnd(band);
        return scale.Rule == BoundaryRule.AtLeast
            ? (band.Lower is null || read >= band.Lower) && (!upper.TryGet(out var end) || read < end || (highest && read == end))
            : (band.Lower is null || read > band.Lower || (lowest && read == band.Lower)) && (!upper.TryGet(out var last) || read <= last);
    }

    private static int Rank(BandScale scale, decimal value) => RankOf(scale, scale.Classify(value).ToOneOf().AsT1);

    private static int RankOf(BandScale scale, Band band) => scale.Bands.ToList().IndexOf(band);
}
