using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Guard clauses against the empty values of this package.</summary>
internal static class PeriodGuards
{
    public static TahunAnggaran Empty(this IGuardClause guard, TahunAnggaran tahun, [CallerArgumentExpression(nameof(tahun))] string? parameter = null)
    {
        _ = guard;
        return tahun.IsEmpty ? throw new ArgumentException("The year is empty; allowed is 1945 to 9998.", parameter) : tahun;
    }

    public static ReportingPeriod Empty(this IGuardClause guard, ReportingPeriod period, [CallerArgumentExpression(nameof(period))] string? parameter = null)
    {
        _ = guard;
        return period.IsEmpty ? throw new ArgumentException("The period is empty; make one with ReportingPeriod.Bulan, Triwulan, Semester, Tahun or Renstra.", parameter) : period;
    }
}
