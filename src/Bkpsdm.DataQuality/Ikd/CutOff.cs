using NodaTime;

namespace Bkpsdm.DataQuality;

/// <summary>Dates as whole numbers yyyyMMdd, and the borders that rules compare with; they are computed once, when a model is made.</summary>
internal static class CutOff
{
    public static int Number(LocalDate date) => (date.Year * 10000) + (date.Month * 100) + date.Day;

    /// <summary>The first day from which a period ends on the reference date or later: what is before it is longer ago than the period.</summary>
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

    /// <summary>Months since the year 0, January being 1; rules compute the same from yyyyMMdd.</summary>
    public static int Months(LocalDate date) => (date.Year * 12) + date.Month;
}
