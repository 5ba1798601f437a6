using NodaTime;

namespace Bkpsdm.DataQuality;

/// <summary>Dates as whole numbers yyyyMMdd, and borders for the comparisons of rules. The borders are computed once, when a model is made.</summary>
internal static class CutOff
{
    public static int Number(LocalDate date) => (date.Year * 10000) + (date.Month * 100) + date.Day;

    /// <summary>First day from which the period ends on the reference date or later. Anything that started earlier is older than the period.</summary>
    public static int After(LocalDate reference, Period period)
    {
        // Subtracting is near; a 29 February or the end of a month may be a few days beside it.
        var day = reference.Minus(period).PlusDays(4);
        while (day.PlusDays(-1).Plus(period) >= reference)
        {
            day = day.PlusDays(-1);
        }

        return Number(day);
    }

    /// <summary>Months since the year 0, January being 1. Rules compute the same number from yyyyMMdd.</summary>
    public static int Months(LocalDate date) => (date.Year * 12) + date.Month;
}
