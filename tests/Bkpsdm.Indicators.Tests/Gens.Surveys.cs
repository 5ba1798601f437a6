using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Indicators.Tests;

/// <summary>Generators of scales, survey answers and SAKIP levels; all values are valid, bad ones are named so.</summary>
static partial class Gens
{
    private static readonly string[] SubCodes = ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"];

    /// <summary>Nine scores from 1 to 4.</summary>
    public static Gen<int[]> Response { get; } = Gen.Choose(1, 4).ArrayOf(9);

    /// <summary>Up to some sixty responses, also none.</summary>
    public static Gen<int[][]> Survey { get; } = Gen.Sized(size => Gen.Choose(0, Math.Min(size, 60)).SelectMany(count => Response.ArrayOf(count)));

    /// <summary>A response with another number of answers, or with one score outside the scale.</summary>
    public static Gen<int[]> BadResponse { get; } = Gen.OneOf(
        Gen.Choose(0, 20).Where(count => count != 9).SelectMany(count => Gen.Choose(1, 4).ArrayOf(count)),
        from response in Response
        from place in Gen.Choose(0, 8)
        from score in Gen.Elements(int.MinValue, -1, 0, 5, 100, int.MaxValue)
        select response.Select((own, index) => index == place ? score : own).ToArray());

    /// <summary>Names as callers write them, with signs that JSON must escape.</summary>
    public static Gen<string> SurveyName { get; } =
        Gen.Elements('a', 'Z', '9', ' ', '"', '\\', '/', '<', '\n', '\u0000', 'é', 'İ', 'ı', '\u2028', '統')
            .NonEmptyListOf()
            .Select(letters => "x" + string.Concat(letters) + "\U0001F600");

    /// <summary>A scale with up to nine bands over 0 to 100 (or open), its ends in hundredths, under both rules and several readings.</summary>
    public static Gen<BandScale> Scale { get; } =
        from rule in Gen.Elements(BoundaryRule.AtLeast, BoundaryRule.MoreThan)
        from reading in Gen.Elements(Rounding.None, Rounding.Usual, Rounding.HalfAwayFromZero(3), Rounding.HalfToEven(2))
        from open in Gen.Elements(true, false)
        from hundredths in Gen.Choose(1, 9999).ListOf()
        select MakeScale(rule, reading, open, [.. hundredths.Take(8).Distinct().Order().Select(end => end / 100m)]);

    /// <summary>A value from 0 to 100: near the middle of hundredths and at them, and anywhere.</summary>
    public static Gen<decimal> Score { get; } = Gen.OneOf(
        Gen.Choose(0, 10_000).Select(value => value / 100m),
        Gen.Choose(0, 100_000).Select(value => value / 1_000m),
        Gen.Choose(0, 1_000_000_000).Select(value => value / 10_000_000m));

    /// <summary>A scale with a value of its range: anywhere, at one of its ends, or a little beside one, where mistakes live.</summary>
    public static Gen<(BandScale Scale, decimal Value)> ScaleAndScore { get; } =
        from scale in Scale
        from anywhere in Score
        from end in Gen.Elements(scale.Bands.Select(band => band.Lower ?? 0m).ToArray())
        from beside in Gen.Elements(0m, 0m, 0.005m, -0.005m, 0.004m, -0.006m, 0.0000000000000000000000001m, -0.0000000000000000000000001m)
        from near in Gen.Elements(true, false)
        select (scale, near ? Math.Max(0m, end + beside) : anywhere);

    /// <summary>For each sub-component of the statutory instrument one to nine letters from A to E.</summary>
    public static Gen<SakipKriteria[]> Levels { get; } =
        Gen.Elements("A", "B", "C", "D", "E").ArrayOf().Where(levels => levels.Length > 0).Select(levels => levels.Take(9).ToArray()).ArrayOf(SubCodes.Length)
            .Select(subs => subs.SelectMany((levels, sub) => levels.Select((level, index) => SakipKriteria.FromLevel(SubCodes[sub], $"{index + 1}", level))).ToArray());

    /// <summary>Every sub-component with so many criteria, each with the same share.</summary>
    public static IEnumerable<SakipKriteria> AllAt(decimal share, int criteria) =>
        SubCodes.SelectMany(sub => Enumerable.Range(1, criteria).Select(number => SakipKriteria.FromNilai(sub, $"{number}", share)));

    private static BandScale MakeScale(BoundaryRule rule, Rounding reading, bool open, decimal[] ends)
    {
        decimal?[] lowers = [open ? null : 0m, .. ends];
        return BandScale.Create(
            "uji",
            BilingualText.Same("uji"),
            LegalBasis.Create("uji", SourceConfidence.Recalled),
            rule,
            reading,
            open ? default : ValueRange.Create(0m, 100m),
            [.. lowers.Select((lower, index) => Band.Create($"predikat {index}", lower, $"P{index}"))]);
    }
}
