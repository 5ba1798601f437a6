using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>A budget year (<i>tahun anggaran</i>): 1 January to 31 December of a calendar year, both days included.</summary>
/// <remarks>Years 1945 to 9998. The default is empty (<see cref="IsEmpty"/>), prints nothing and is refused by the guards.</remarks>
public readonly struct TahunAnggaran : IEquatable<TahunAnggaran>, IComparable<TahunAnggaran>
{
    private const int First = 1945;
    private const int Last = 9998;
    private readonly short year;

    private TahunAnggaran(int year) => this.year = (short)year;

    /// <summary>The calendar year; 0 for the empty value.</summary>
    public int Year => year;

    /// <summary>True for the default.</summary>
    public bool IsEmpty => year == 0;

    /// <summary>1 January.</summary>
    /// <exception cref="InvalidOperationException">The year is empty.</exception>
    public LocalDate Start => new(Known, 1, 1);

    /// <summary>31 December.</summary>
    /// <exception cref="InvalidOperationException">The year is empty.</exception>
    public LocalDate End => new(Known, 12, 31);

    private int Known => IsEmpty ? throw new InvalidOperationException("The year is empty. Make one with TahunAnggaran.Create.") : year;

    /// <summary>Equality.</summary>
    /// <param name="left">One year.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(TahunAnggaran left, TahunAnggaran right) => left.year == right.year;

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One year.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(TahunAnggaran left, TahunAnggaran right) => left.year != right.year;

    /// <summary>Earlier.</summary>
    /// <param name="left">One year.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one is earlier.</returns>
    public static bool operator <(TahunAnggaran left, TahunAnggaran right) => left.year < right.year;

    /// <summary>Later.</summary>
    /// <param name="left">One year.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one is later.</returns>
    public static bool operator >(TahunAnggaran left, TahunAnggaran right) => left.year > right.year;

    /// <summary>Earlier or the same.</summary>
    /// <param name="left">One year.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one is not later.</returns>
    public static bool operator <=(TahunAnggaran left, TahunAnggaran right) => left.year <= right.year;

    /// <summary>Later or the same.</summary>
    /// <param name="left">One year.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one is not earlier.</returns>
    public static bool operator >=(TahunAnggaran left, TahunAnggaran right) => left.year >= right.year;

    /// <summary>Makes a year.</summary>
    /// <param name="year">The calendar year, 1945 to 9998.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside 1945 to 9998.</exception>
    public static TahunAnggaran Create(int year) => new(Guard.Against.Outside(year, First, Last));

    /// <summary>The year in which a day lies.</summary>
    /// <param name="date">The day, in 1945 to 9998.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1945 to 9998.</exception>
    public static TahunAnggaran FromDate(LocalDate date) => new(Guard.Against.Outside(date.WithCalendar(CalendarSystem.Iso).Year, First, Last, nameof(date)));

    /// <summary>Reads a year of four digits.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The year, or the fault.</returns>
    public static OneOf<ReadError, TahunAnggaran> Parse(string? text) =>
        text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= First and <= Last
            ? new TahunAnggaran(year)
            : ReadError.Create(
                "TAHUN_TIDAK_TERBACA",
                BilingualText.Create("Bukan tahun; tulis empat digit, 1945 sampai 9998.", "Not a year; write four digits, 1945 to 9998."),
                text);

    /// <summary>Reads a year of four digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The year, or the empty one.</param>
    /// <returns>True when the text is a year.</returns>
    public static bool TryParse(string? text, out TahunAnggaran value)
    {
        var result = Parse(text);
        value = result.IsT1 ? result.AsT1 : default;
        return result.IsT1;
    }

    /// <summary>A later year, or an earlier one for a negative number.</summary>
    /// <param name="years">How many years.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside 1945 to 9998.</exception>
    /// <exception cref="InvalidOperationException">This year is empty.</exception>
    public TahunAnggaran AddYears(int years) => Create((int)Math.Max(int.MinValue, Math.Min(int.MaxValue, (long)Known + years)));

    /// <summary>True when a day lies in the year.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from 1 January to 31 December.</returns>
    public bool Contains(LocalDate date) => !IsEmpty && date.WithCalendar(CalendarSystem.Iso).Year == year;

    /// <inheritdoc/>
    public int CompareTo(TahunAnggaran other) => year.CompareTo(other.year);

    /// <inheritdoc/>
    public bool Equals(TahunAnggaran other) => year == other.year;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TahunAnggaran other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => year;

    /// <summary>The year in four digits.</summary>
    /// <returns>Such as <c>2026</c>; empty for the empty year.</returns>
    public override string ToString() => IsEmpty ? string.Empty : year.ToString("0000", CultureInfo.InvariantCulture);
}
