using Ardalis.GuardClauses;
using NodaTime;

namespace Bkpsdm.Indicators;

/// <content>The target on a day, and the standing of a realisation on that day.</content>
public sealed partial class Trajectory
{
    /// <summary>The target on a day.</summary>
    /// <param name="date">The day; another calendar than ISO is converted.</param>
    /// <param name="interpolation">How the targets of year ends are read within a year.</param>
    /// <returns>
    /// The target, or the reason why it is unknown: that of an unknown target or baseline that the day needs, or
    /// <c>TANPA_KONDISI_AWAL</c> where the first year has no start. <c>DI_LUAR_PERIODE</c> before the baseline (for
    /// <see cref="Interpolation.TargetOfYear"/> before the first target year) and after the last target.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interpolation"/> is undefined.</exception>
    public ValueOrReason<decimal> AtDate(LocalDate date, Interpolation interpolation) => ExactAt(date, interpolation).Bind(Fraction.ToValue);

    /// <summary>The standing of a realisation on a day: ahead of the target, on it, or behind, by polarity.</summary>
    /// <param name="date">The day.</param>
    /// <param name="realised">The realisation on that day, or the reason why it is unknown.</param>
    /// <param name="interpolation">How the targets of year ends are read within a year.</param>
    /// <returns>The status, or the reason why it is unknown: undecided polarity first, then that of the target, then that of the realisation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interpolation"/> is undefined.</exception>
    public ValueOrReason<TrajectoryStatus> StatusAt(LocalDate date, ValueOrReason<decimal> realised, Interpolation interpolation) =>
        MissingTo(ExactAt(date, interpolation), realised).Map(missing => missing.Sign switch
        {
            > 0 => TrajectoryStatus.Behind,
            0 => TrajectoryStatus.OnTarget,
            _ => TrajectoryStatus.Ahead,
        });

    /// <summary>The distance to the target on a day, by polarity.</summary>
    /// <param name="date">The day.</param>
    /// <param name="realised">The realisation on that day, or the reason why it is unknown.</param>
    /// <param name="interpolation">How the targets of year ends are read within a year.</param>
    /// <returns>Above zero while something is missing, zero on the target, below zero when it is surpassed; or the reason why it is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interpolation"/> is undefined.</exception>
    public ValueOrReason<decimal> GapAt(LocalDate date, ValueOrReason<decimal> realised, Interpolation interpolation) =>
        MissingTo(ExactAt(date, interpolation), realised).Bind(Fraction.ToValue);

    private ValueOrReason<Fraction> ExactAt(LocalDate date, Interpolation interpolation)
    {
        Guard.Against.Undefined(interpolation);
        var day = date.WithCalendar(CalendarSystem.Iso);
        if (ReplacedOn(day) is { } earlier)
        {
            return earlier.ExactAt(day, interpolation);
        }

        if (interpolation == Interpolation.TargetOfYear)
        {
            return day < FirstYear.Start || day > LastYear.End ? Outside(day) : At(day.Year).Map(Fraction.FromDecimal);
        }

        if (day < points[0].Tahun.End || day > LastYear.End)
        {
            return BaselineYear.IsEmpty && FirstYear.Contains(day) ? TargetReasons.NoBaseline : Outside(day);
        }

        var left = Array.FindLastIndex(points, point => point.Tahun.End <= day);
        return interpolation == Interpolation.Step || points[left].Tahun.End == day
            ? points[left].Target.Map(Fraction.FromDecimal)
            : OnTheLine(points[left], points[left + 1], day);
    }

    // A line over a year without a target would otherwise bend before the year from which the revision holds.
    private Trajectory? ReplacedOn(LocalDate day) => Replaced is not null && day < RevisedFrom.Start ? Replaced : null;

    private static ValueOrReason<Fraction> OnTheLine(YearTarget left, YearTarget right, LocalDate day) =>
        left.Target.Bind(from => right.Target.Map(to =>
        {
            var start = Fraction.FromDecimal(from);
            return start + ((Fraction.FromDecimal(to) - start) * Passed(left, right, day));
        }));

    /// <summary>The part of the way between two points that has passed on a day.</summary>
    private static Fraction Passed(YearTarget left, YearTarget right, LocalDate day) =>
        Fraction.Parts(DaysFrom(left, day), DaysFrom(left, right.Tahun.End));

    private static int DaysFrom(YearTarget point, LocalDate day) => Period.DaysBetween(point.Tahun.End, day);

    private static string DateText(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private Reason Outside(LocalDate day) => Reason.OutsidePeriod(DateText(day), Covered);
}
