using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The conditions of every merit instrument. Creation throws the fault, reading returns it.</summary>
internal static class MeritChecks
{
    private const decimal LargestMaximum = 1_000_000m;

    public static bool IsMaximum(decimal value) => value is > 0m and <= LargestMaximum;

    public static Reason? WhatIsWrong(decimal maksimum, BandScale? kategori, IReadOnlyList<MeritAspek> aspek) =>
        aspek.Count == 0 ? MeritReasons.NoAspects
        : Twice(aspek.SelectMany(one => new[] { one.Id, one.Nama.Indonesia }.Distinct(StringComparer.OrdinalIgnoreCase))) is { } name ? MeritReasons.Twice(name)
        : kategori is not null && kategori.Range.Maximum != maksimum ? MeritReasons.ScaleEndsElsewhere(kategori, maksimum)
        : Sum(aspek.Select(one => one.Maksimum)) is var sum && sum != Fraction.FromDecimal(maksimum) ? MeritReasons.MaximaDoNotAddUp(ToNumber(sum), maksimum)
        : null;

    /// <summary>The fault of the items of one aspect: an impossible weight, or a sum other than the aspect's maximum.</summary>
    public static Reason? WhatIsWrong(MeritAspek aspek, IReadOnlyList<MeritItem> items, int levels)
    {
        if (items.FirstOrDefault(item => !IsMaximum(item.Bobot)) is { } item)
        {
            return MeritReasons.WeightOutside(item);
        }

        var sum = Sum(items.Select(one => one.Bobot)) * Fraction.FromWhole(levels);
        return sum == Fraction.FromDecimal(aspek.Maksimum) ? null : MeritReasons.ItemsDoNotAddUp(aspek, ToNumber(sum), levels);
    }

    public static string? Twice(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return names.FirstOrDefault(name => !seen.Add(name.Trim()));
    }

    private static Fraction Sum(IEnumerable<decimal> values) => values.Aggregate(Fraction.Zero, (sum, value) => sum + Fraction.FromDecimal(value));

    // For a message only; no maximum is large enough to leave the range of a decimal.
    private static decimal ToNumber(Fraction value) => value.TryToDecimal(out var number) ? number : decimal.MaxValue;
}
