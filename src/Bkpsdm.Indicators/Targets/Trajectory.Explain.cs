using NodaTime;

namespace Bkpsdm.Indicators;

/// <content>The working of a target on a day and of the final condition.</content>
public sealed partial class Trajectory
{
    private static readonly BilingualText BaselineTitle = BilingualText.Create("Kondisi awal", "Baseline");

    /// <summary>The working of the target on a day; its result is that of <see cref="AtDate"/>.</summary>
    /// <param name="date">The day; another calendar than ISO is converted.</param>
    /// <param name="interpolation">How the targets of year ends are read within a year.</param>
    /// <returns>The step, with the stated points that the day needs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interpolation"/> is undefined.</exception>
    public Explanation ExplainAt(LocalDate date, Interpolation interpolation)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        if (ReplacedOn(day) is { } earlier)
        {
            return earlier.ExplainAt(day, interpolation);
        }

        var result = AtDate(day, interpolation);
        var needed = PointsFor(day, interpolation);
        return Explanation.Create(
            BilingualText.Create($"Target per {DateText(day)}, {Name(interpolation).Indonesia}", $"Target on {DateText(day)}, {Name(interpolation).English}"),
            result,
            needed.Length == 2 ? LineOf(needed[0], needed[1], day) : null,
            Satuan,
            steps: needed.Select(Step));
    }

    /// <summary>The working of the final condition by the stated rule; its result is that of <see cref="ComputedFinal()"/>.</summary>
    /// <returns>The step, with the years and the statements of the document.</returns>
    public Explanation ExplainFinal() => Explanation.Create(
        BilingualText.Create($"Kondisi akhir yang dihitung, {RuleName.Indonesia}", $"Computed final condition, {RuleName.English}"),
        ComputedFinal(),
        FinalWorking(),
        Satuan,
        HasFittingFinal().Match<BilingualText?>(
            fits => fits ? BilingualText.Create("sama dengan yang dinyatakan", "as stated") : BilingualText.Create("berbeda dari yang dinyatakan", "not as stated"),
            _ => null),
        steps: [.. targets.Select(Step), Explanation.Create(BilingualText.Create("Kondisi akhir yang dinyatakan", "Stated final condition"), Final, satuan: Satuan)]);

    private BilingualText RuleName => FinalRule.TryGet(out var rule) ? FinalRuleNames.Of(rule) : BilingualText.Create("belum ditetapkan", "undecided");

    private static BilingualText Name(Interpolation interpolation) => interpolation switch
    {
        Interpolation.Linear => BilingualText.Create("garis lurus menurut hari", "straight line by days"),
        Interpolation.Step => BilingualText.Create("akhir tahun terakhir yang tercapai", "last year end reached"),
        _ => BilingualText.Create("target tahun itu", "target of the year"),
    };

    private static BilingualText? LineOf(YearTarget left, YearTarget right, LocalDate day) =>
        left.Target.TryGet(out var from) && right.Target.TryGet(out var to)
            ? Working.Of("{0} + ({1} - {0}) × {2} / {3}", from, to, DaysFrom(left, day), DaysFrom(left, right.Tahun.End))
            : null;

    private YearTarget[] PointsFor(LocalDate day, Interpolation interpolation)
    {
        if (interpolation == Interpolation.TargetOfYear)
        {
            return [.. targets.Where(target => target.Tahun.Contains(day))];
        }

        var left = Array.FindLastIndex(points, point => point.Tahun.End <= day);
        return left < 0 || day > LastYear.End ? []
            : interpolation == Interpolation.Step || points[left].Tahun.End == day ? [points[left]]
            : [points[left], points[left + 1]];
    }

    private Explanation Step(YearTarget point)
    {
        var title = point.Tahun == BaselineYear
            ? BilingualText.Create($"{BaselineTitle.Indonesia} {point.Tahun}", $"{BaselineTitle.English} {point.Tahun}")
            : BilingualText.Same($"Target {point.Tahun}");
        return Explanation.Create(title, point.Target, satuan: Satuan);
    }

    private BilingualText? FinalWorking()
    {
        if (!FinalRule.TryGet(out var rule) || rule == Indicators.FinalRule.TahunTerakhir || Array.Exists(targets, target => !target.Target.IsKnown))
        {
            return null;
        }

        var terms = targets.Select(target => Working.Of("{0}", target.Target.Match(value => value, _ => 0m)));
        return rule == Indicators.FinalRule.Jumlah
            ? Working.Join(" + ", terms)
            : Working.Of("({0}) / {1}", Working.Join(" + ", terms), targets.Length);
    }
}
