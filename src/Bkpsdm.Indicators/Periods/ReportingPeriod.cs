using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>A reporting period (<i>periode pelaporan</i>): a month, triwulan, semester, year, or the years of a Renstra.</summary>
/// <remarks>
/// First and last day are both included. Periods are ordered by their first day, then by their last. The default is empty
/// (<see cref="IsEmpty"/>), prints nothing, contains no day and is refused by every other operation.
/// </remarks>
/// <example><code>
/// var triwulan = ReportingPeriod.Triwulan(TahunAnggaran.Create(2026), 2);
/// var first = triwulan.Start; // 1 April 2026
/// var last = triwulan.End; // 30 June 2026, which belongs to the period
/// var same = ReportingPeriod.Parse("2026-TW2").TryGet(out var read, out _) &amp;&amp; read == triwulan; // true
/// </code></example>
public readonly struct ReportingPeriod : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>
{
    private const int MonthsOfYear = 12;
    private readonly PeriodKind kind;
    private readonly byte number;
    private readonly TahunAnggaran first;
    private readonly TahunAnggaran last;

    private ReportingPeriod(PeriodKind kind, TahunAnggaran first, TahunAnggaran last, int number)
    {
        this.kind = kind;
        this.first = first;
        this.last = last;
        this.number = (byte)number;
    }

    /// <summary>True for the default.</summary>
    public bool IsEmpty => first.IsEmpty;

    /// <summary>The kind of period.</summary>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public PeriodKind Kind => Known.kind;

    /// <summary>The number of the period within its year: 1 to 12 for a month, 1 to 4 for a triwulan, 1 or 2 for a semester; 1 for a year and a Renstra period.</summary>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public int Number => Known.number;

    /// <summary>The year in which the period begins; the year that encloses it, unless it is a Renstra period.</summary>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public TahunAnggaran FirstYear => Known.first;

    /// <summary>The year in which the period ends.</summary>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public TahunAnggaran LastYear => Known.last;

    /// <summary>The first day.</summary>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public LocalDate Start => new(FirstYear.Year, FirstMonth, 1);

    /// <summary>The last day; it belongs to the period.</summary>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public LocalDate End => Start.PlusMonths(Months).PlusDays(-1);

    /// <summary>The number of days of the period, first and last included.</summary>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public int Days => Period.DaysBetween(Start, End) + 1;

    private int Months => kind == PeriodKind.PeriodeRenstra ? (last.Year - first.Year + 1) * MonthsOfYear : MonthsOf(kind);

    private int FirstMonth => kind >= PeriodKind.Tahun ? 1 : ((number - 1) * MonthsOf(kind)) + 1;

    private ReportingPeriod Known => IsEmpty ? throw new InvalidOperationException("The period is empty. Make one with ReportingPeriod.Bulan, Triwulan, Semester, Tahun or Renstra.") : this;

    /// <summary>Equality.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when kind and days are equal.</returns>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>Before in the order of first day, then last day.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one comes before.</returns>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>After in the order of first day, then last day.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one comes after.</returns>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Not after in the order of first day, then last day.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one does not come after.</returns>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Not before in the order of first day, then last day.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one does not come before.</returns>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>A month (<i>bulan</i>).</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="bulan">The month, 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty, or <paramref name="bulan"/> is outside 1 to 12.</exception>
    public static ReportingPeriod Bulan(TahunAnggaran tahun, int bulan) =>
        new(PeriodKind.Bulan, Guard.Against.Empty(tahun), tahun, Guard.Against.Outside(bulan, 1, 12));

    /// <summary>A quarter (<i>triwulan</i>).</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter, 1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty, or <paramref name="triwulan"/> is outside 1 to 4.</exception>
    public static ReportingPeriod Triwulan(TahunAnggaran tahun, int triwulan) =>
        new(PeriodKind.Triwulan, Guard.Against.Empty(tahun), tahun, Guard.Against.Outside(triwulan, 1, 4));

    /// <summary>A half-year (<i>semester</i>).</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="semester">The half, 1 or 2.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty, or <paramref name="semester"/> is neither 1 nor 2.</exception>
    public static ReportingPeriod Semester(TahunAnggaran tahun, int semester) =>
        new(PeriodKind.Semester, Guard.Against.Empty(tahun), tahun, Guard.Against.Outside(semester, 1, 2));

    /// <summary>A year (<i>tahun</i>).</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public static ReportingPeriod Tahun(TahunAnggaran tahun) => new(PeriodKind.Tahun, Guard.Against.Empty(tahun), tahun, 1);

    /// <summary>The years of a Renstra (<i>periode Renstra</i>), first and last included.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year, later than the first.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">A year is empty, or <paramref name="last"/> is not later than <paramref name="first"/>.</exception>
    public static ReportingPeriod Renstra(TahunAnggaran first, TahunAnggaran last)
    {
        Guard.Against.Empty(first);
        Guard.Against.Empty(last);
        return last > first
            ? new ReportingPeriod(PeriodKind.PeriodeRenstra, first, last, 1)
            : throw new ArgumentException($"The last year {last} is not later than the first year {first}; a Renstra period has two years or more.", nameof(last));
    }

    /// <summary>The period in which a day lies.</summary>
    /// <param name="date">The day, in the years 1945 to 9998.</param>
    /// <param name="kind">A month, triwulan, semester or year. The years of a Renstra do not follow from a day.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The day is outside 1945 to 9998, or <paramref name="kind"/> is <see cref="PeriodKind.PeriodeRenstra"/> or undefined.</exception>
    public static ReportingPeriod FromDate(LocalDate date, PeriodKind kind)
    {
        RefuseRenstra(kind);
        var tahun = TahunAnggaran.FromDate(date);
        return new ReportingPeriod(kind, tahun, tahun, ((date.Month - 1) / MonthsOf(kind)) + 1);
    }

    /// <summary>Reads a period: <c>2026-03</c>, <c>2026-TW2</c>, <c>2026-S1</c>, <c>2026</c> or <c>2025-2029</c>.</summary>
    /// <param name="text">The text, letters in capitals, without blanks.</param>
    /// <returns>The period, or the fault (<c>PERIODE_TIDAK_TERBACA</c>).</returns>
    public static OneOf<ReadError, ReportingPeriod> Parse(string? text) =>
        TryRead(text ?? string.Empty, out var period)
            ? period
            : ReadError.Create(
                "PERIODE_TIDAK_TERBACA",
                BilingualText.Create(
                    "Bukan periode; tulis 2026-03 (bulan), 2026-TW2 (triwulan), 2026-S1 (semester), 2026 (tahun) atau 2025-2029 (Renstra).",
                    "Not a period; write 2026-03 (month), 2026-TW2 (triwulan), 2026-S1 (semester), 2026 (year) or 2025-2029 (Renstra)."),
                text);

    /// <summary>Reads a period in the form of <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The period, or the empty one.</param>
    /// <returns>True when the text is a period.</returns>
    public static bool TryParse(string? text, out ReportingPeriod value) => TryRead(text ?? string.Empty, out value);

    /// <summary>True when a day lies in the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from the first to the last day, both included; false for the empty period and for another calendar than ISO.</returns>
    public bool Contains(LocalDate date) => !IsEmpty && date.Calendar == CalendarSystem.Iso && date >= Start && date <= End;

    /// <summary>True when a whole period lies in this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True when both its first and its last day lie in this one; false when either is empty.</returns>
    public bool Contains(ReportingPeriod other) => !other.IsEmpty && Contains(other.Start) && Contains(other.End);

    /// <summary>The periods of a kind that make up this one, in order; each day of this one lies in exactly one of them.</summary>
    /// <param name="kind">The same kind, which gives this period alone, or a finer one.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is coarser than this period, or undefined.</exception>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public IReadOnlyList<ReportingPeriod> Parts(PeriodKind kind)
    {
        if (Guard.Against.Undefined(kind) > Kind)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind} is coarser than {Kind}; the parts of a period are of the same kind or a finer one.");
        }

        if (kind == Kind)
        {
            return Array.AsReadOnly([this]);
        }

        var start = Start;
        var length = MonthsOf(kind);
        return Array.AsReadOnly([.. Enumerable.Range(0, Months / length).Select(part => FromDate(start.PlusMonths(part * length), kind))]);
    }

    /// <summary>The period of a coarser kind in which this one lies; <see cref="PeriodKind.Tahun"/> gives the enclosing year.</summary>
    /// <param name="kind">The same kind, which gives this period, or a coarser one up to the year. The years of a Renstra do not follow from a part.</param>
    /// <returns>The enclosing period.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is finer than this period, <see cref="PeriodKind.PeriodeRenstra"/> (unless this is one), or undefined.</exception>
    /// <exception cref="InvalidOperationException">The period is empty.</exception>
    public ReportingPeriod Enclosing(PeriodKind kind)
    {
        if (Guard.Against.Undefined(kind) < Kind)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind} is finer than {Kind}; a period is enclosed by one of the same kind or a coarser one.");
        }

        return kind == Kind ? this : FromDate(Start, kind);
    }

    /// <summary>The period in words.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Such as <c>Maret 2026</c>, <c>Triwulan II 2026</c>, <c>Semester I 2026</c>, <c>Tahun 2026</c>, <c>Renstra 2025-2029</c>; empty for the empty period.</returns>
    public string Text(Bahasa bahasa)
    {
        if (IsEmpty)
        {
            return string.Empty;
        }

        var english = bahasa == Bahasa.English;
        return kind switch
        {
            PeriodKind.Bulan => $"{PeriodNames.Month(number, bahasa)} {first}",
            PeriodKind.Triwulan => $"{(english ? "Quarter" : "Triwulan")} {PeriodNames.Roman(number)} {first}",
            PeriodKind.Semester => $"Semester {PeriodNames.Roman(number)} {first}",
            PeriodKind.Tahun => $"{(english ? "Year" : "Tahun")} {first}",
            _ => $"Renstra {first}-{last}",
        };
    }

    /// <inheritdoc/>
    public int CompareTo(ReportingPeriod other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return other.IsEmpty.CompareTo(IsEmpty);
        }

        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod other) => kind == other.kind && first == other.first && last == other.last && number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (((((first.Year * 397) ^ last.Year) * 16) + number) * 8) + (int)kind;

    /// <summary>The period in the form of <see cref="Parse"/>.</summary>
    /// <returns>Such as <c>2026-TW2</c>; empty for the empty period.</returns>
    public override string ToString()
    {
        if (IsEmpty)
        {
            return string.Empty;
        }

        return kind switch
        {
            PeriodKind.Bulan => $"{first}-{number.ToString("00", CultureInfo.InvariantCulture)}",
            PeriodKind.Triwulan => $"{first}-TW{number.ToString(CultureInfo.InvariantCulture)}",
            PeriodKind.Semester => $"{first}-S{number.ToString(CultureInfo.InvariantCulture)}",
            PeriodKind.Tahun => first.ToString(),
            _ => $"{first}-{last}",
        };
    }

    private static int MonthsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Bulan => 1,
        PeriodKind.Triwulan => 3,
        PeriodKind.Semester => 6,
        _ => MonthsOfYear,
    };

    private static void RefuseRenstra(PeriodKind kind)
    {
        if (Guard.Against.Undefined(kind) == PeriodKind.PeriodeRenstra)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The years of a Renstra do not follow from a day; allowed are Bulan, Triwulan, Semester and Tahun.");
        }
    }

    private static bool TryRead(string text, out ReportingPeriod period)
    {
        period = default;
        var parts = text.Split('-');
        if (parts.Length > 2 || !TahunAnggaran.TryParse(parts[0], out var tahun))
        {
            return false;
        }

        period = parts.Length == 1 ? Tahun(tahun) : ReadPart(tahun, parts[1]);
        return !period.IsEmpty;
    }

    private static ReportingPeriod ReadPart(TahunAnggaran tahun, string part)
    {
        if (TahunAnggaran.TryParse(part, out var last))
        {
            return last > tahun ? Renstra(tahun, last) : default;
        }

        return PeriodNames.TryReadPart(part, out var kind, out var number) ? new ReportingPeriod(kind, tahun, tahun, number) : default;
    }
}
