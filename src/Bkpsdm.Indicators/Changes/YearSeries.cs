using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Values of consecutive years (<i>deret tahunan</i>): realisations of an indicator or a budget. A year may be unknown, with its reason.</summary>
/// <remarks>Immutable and safe for use from several threads; compared by identity.</remarks>
public sealed class YearSeries
{
    private readonly ValueOrReason<decimal>[] values;

    private YearSeries(TahunAnggaran first, ValueOrReason<decimal>[] values)
    {
        this.values = values;
        FirstYear = first;
        LastYear = first.AddYears(values.Length - 1);
        Values = Array.AsReadOnly(values);
    }

    /// <summary>The first year.</summary>
    public TahunAnggaran FirstYear { get; }

    /// <summary>The last year.</summary>
    public TahunAnggaran LastYear { get; }

    /// <summary>One value a year, from <see cref="FirstYear"/> on.</summary>
    public IReadOnlyList<ValueOrReason<decimal>> Values { get; }

    /// <summary>Makes a series; plain numbers and reasons convert.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="values">One value a year, at least one.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentException"><paramref name="first"/> is empty, there is no value, or the last year would be after 9998.</exception>
    public static YearSeries Create(TahunAnggaran first, params ValueOrReason<decimal>[] values) =>
        new(Guard.Against.Empty(first), [.. Guard.Against.NullOrEmpty(values)]);

    /// <summary>The value of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The value, or the reason why it is unknown; <c>DI_LUAR_PERIODE</c> for a year outside the series.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public ValueOrReason<decimal> At(TahunAnggaran tahun) =>
        Guard.Against.Empty(tahun) < FirstYear || tahun > LastYear
            ? Reason.OutsidePeriod(tahun.ToString(), $"{FirstYear}-{LastYear}")
            : values[tahun.Year - FirstYear.Year];
}
