using System.Numerics;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Change over the years (<i>perubahan dan pertumbuhan</i>): year on year, mean, compound growth.</summary>
/// <remarks>
/// A change across an unknown year is unknown with the reason of that year, the earlier year first. Year on year and mean are
/// exact and unrounded; compound growth is in general no decimal and says so by its type.
/// </remarks>
/// <example><code>
/// // The merit index of Paser, 2022 to 2024; in 2022 it was not assessed.
/// var merit = YearSeries.Create(TahunAnggaran.Create(2022), Reason.NotAssessed, 185.5m, 246.5m);
///
/// var changes = Change.YearOnYear(merit);
/// var unknown = changes[0].Absolute.Reason!.Code; // BELUM_DINILAI: no change from a year without a value
/// var points = changes[1].Absolute; // 61
/// var percent = changes[1].Relative.Map(Rounding.Usual.Apply); // 32.88
/// </code></example>
public static class Change
{
    private const int LongestGrowth = 100;
    private const int CertainDecimals = 10;
    private static readonly Fraction Hundred = Fraction.FromWhole(100);

    /// <summary>The change of each year from the year before.</summary>
    /// <param name="series">The series.</param>
    /// <returns>One change a year from the second year on; none for a series of one year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static IReadOnlyList<YearChange> YearOnYear(YearSeries series)
    {
        Guard.Against.Null(series);
        return Array.AsReadOnly([.. Enumerable.Range(1, series.Values.Count - 1).Select(after => YearOnYear(series, series.FirstYear.AddYears(after)))]);
    }

    /// <summary>The change of one year from the year before.</summary>
    /// <param name="series">The series.</param>
    /// <param name="tahun">The later year, after 1945.</param>
    /// <returns>The change; unknown (<c>DI_LUAR_PERIODE</c>) where one of the two years is outside the series.</returns>
    /// <exception cref="ArgumentException"><paramref name="series"/> is null, or <paramref name="tahun"/> is empty or 1945.</exception>
    public static YearChange YearOnYear(YearSeries series, TahunAnggaran tahun)
    {
        Guard.Against.Null(series);
        var before = series.At(Guard.Against.Empty(tahun).AddYears(-1));
        var after = series.At(tahun);
        return new YearChange(
            tahun,
            before.Bind(from => after.Bind(to => Fraction.ToValue(Less(to, from)))),
            before.Bind(from => after.Bind(to => Relative(from, to))));
    }

    /// <summary>The working of the relative change of one year; its result is <see cref="YearChange.Relative"/>.</summary>
    /// <param name="series">The series.</param>
    /// <param name="tahun">The later year, after 1945.</param>
    /// <param name="satuan">The unit of the series, if it is to be shown.</param>
    /// <returns>The steps: both years and the absolute change.</returns>
    /// <exception cref="ArgumentException"><paramref name="series"/> is null, or <paramref name="tahun"/> is empty or 1945.</exception>
    public static Explanation Explain(YearSeries series, TahunAnggaran tahun, Satuan? satuan = null)
    {
        var change = YearOnYear(series, tahun);
        var earlier = tahun.AddYears(-1);
        var (before, after) = (series.At(earlier), series.At(tahun));
        BilingualText? Shown(string pattern) => before.TryGet(out var from) && after.TryGet(out var to) ? Working.Of(pattern, to, from) : null;
        return Explanation.Create(
            BilingualText.Create($"Perubahan {tahun} dari {earlier}", $"Change {tahun} from {earlier}"),
            change.Relative,
            Shown("({0} - {1}) / {1} × 100"),
            Satuan.Persen,
            steps:
            [
                Explanation.Create(BilingualText.Create("Selisih", "Difference"), change.Absolute, Shown("{0} - {1}"), satuan),
                Explanation.Create(BilingualText.Create($"Nilai {earlier}", $"Value {earlier}"), before, satuan: satuan),
                Explanation.Create(BilingualText.Create($"Nilai {tahun}", $"Value {tahun}"), after, satuan: satuan),
            ]);
    }

    /// <summary>The mean change a year between the first and the last value, in the unit of the series; years between do not matter.</summary>
    /// <param name="series">The series.</param>
    /// <returns>The mean, or the reason why it is unknown: an unknown end, or one year only (<c>HANYA_SATU_TAHUN</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static ValueOrReason<decimal> Mean(YearSeries series)
    {
        var years = YearsOf(series);
        return years == 0
            ? ChangeReasons.SingleYear
            : series.At(series.FirstYear).Bind(from => series.At(series.LastYear).Bind(to => Fraction.ToValue(Less(to, from) / Fraction.FromWhole(years))));
    }

    /// <summary>The compound growth a year (<i>pertumbuhan majemuk</i>) between the first and the last value, in percent; years between do not matter.</summary>
    /// <param name="series">The series, of at most 101 years.</param>
    /// <returns>The growth to 10 certain decimals, or the reason why it is unknown: an unknown end, one year only, or a reason as for two numbers.</returns>
    /// <exception cref="ArgumentException"><paramref name="series"/> is null or longer than 101 years.</exception>
    public static ValueOrReason<ApproximateValue> CompoundGrowth(YearSeries series)
    {
        var years = YearsOf(series);
        return years == 0
            ? ChangeReasons.SingleYear
            : series.At(series.FirstYear).Bind(from => series.At(series.LastYear).Bind(to => CompoundGrowth(from, to, years)));
    }

    /// <summary>The compound growth a year (<i>pertumbuhan majemuk</i>), in percent: the rate at which the first value becomes the last in that many years.</summary>
    /// <param name="first">The first value.</param>
    /// <param name="last">The last value.</param>
    /// <param name="years">How many years lie between them, 1 to 100.</param>
    /// <returns>
    /// The growth to 10 certain decimals, -100 where the last value is zero. Unknown for a first value of zero or below
    /// (<c>DASAR_NOL</c>, <c>DASAR_NEGATIF</c>), a last value below zero (<c>AKHIR_NEGATIF</c>), or a growth too large for a decimal
    /// with its decimals (<c>TERLALU_BESAR</c>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is outside 1 to 100.</exception>
    public static ValueOrReason<ApproximateValue> CompoundGrowth(decimal first, decimal last, int years)
    {
        Guard.Against.Outside(years, 1, LongestGrowth);
        return (RefusesBase(first) ?? (last < 0 ? ChangeReasons.NegativeEnd : null)) is { } reason
            ? reason
            : Growth(Fraction.FromDecimal(last) / Fraction.FromDecimal(first), years);
    }

    /// <summary>The root of the ratio in whole units of the last certain decimal: the double of it rounded down decides the rounding.</summary>
    private static ValueOrReason<ApproximateValue> Growth(Fraction ratio, int years)
    {
        var unit = BigInteger.Pow(10, CertainDecimals + 2);
        var scaled = ratio.Numerator * BigInteger.Pow(2 * unit, years) / ratio.Denominator;
        var root = (WholeRoot.Floor(scaled, years) + 1) / 2;
        var growth = (Fraction.FromInteger(root - unit) / Fraction.FromInteger(unit)) * Hundred;
        return growth.TryToDecimal(out var value) && Fraction.FromDecimal(value) == growth
            ? ApproximateValue.Create(value, CertainDecimals)
            : Reason.TooLarge;
    }

    private static ValueOrReason<decimal> Relative(decimal from, decimal to) =>
        RefusesBase(from) is { } reason ? reason : Fraction.ToValue(Less(to, from) / Fraction.FromDecimal(from) * Hundred);

    private static Reason? RefusesBase(decimal value) => value switch
    {
        0 => ChangeReasons.ZeroBase,
        < 0 => ChangeReasons.NegativeBase,
        _ => null,
    };

    private static int YearsOf(YearSeries series) => Guard.Against.Null(series).Values.Count - 1;

    private static Fraction Less(decimal left, decimal right) => Fraction.FromDecimal(left) - Fraction.FromDecimal(right);
}
