using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bkpsdm.Indicators.Tests;

/// <summary>Generators of periods, targets, weights and amounts; all values are valid.</summary>
static partial class Gens
{
    /// <summary>A year that leaves room for a plan before and after it.</summary>
    public static Gen<TahunAnggaran> PlanYear { get; } = Gen.Choose(1950, 2200).Select(TahunAnggaran.Create);

    /// <summary>A period of any kind.</summary>
    public static Gen<ReportingPeriod> ReportingPeriod { get; } = Gen.OneOf(
        from tahun in PlanYear from number in Gen.Choose(1, 12) select Indicators.ReportingPeriod.Bulan(tahun, number),
        from tahun in PlanYear from number in Gen.Choose(1, 4) select Indicators.ReportingPeriod.Triwulan(tahun, number),
        from tahun in PlanYear from number in Gen.Choose(1, 2) select Indicators.ReportingPeriod.Semester(tahun, number),
        from tahun in PlanYear select Indicators.ReportingPeriod.Tahun(tahun),
        from tahun in PlanYear from years in Gen.Choose(1, 9) select Indicators.ReportingPeriod.Renstra(tahun, tahun.PlusYears(years)));

    /// <summary>A day in the years of <see cref="PlanYear"/>.</summary>
    public static Gen<LocalDate> PlanDay { get; } =
        Gen.Choose(0, 250 * 365).Select(days => new LocalDate(1950, 1, 1).PlusDays(days));

    /// <summary>An amount as plans state it, with up to three decimals, of either sign.</summary>
    public static Gen<decimal> PlanAmount { get; } =
        from amount in Gen.Choose(-2_000_000, 2_000_000)
        from scale in Gen.Elements(1m, 10m, 100m, 1000m)
        select amount / scale;

    /// <summary>An amount above zero.</summary>
    public static Gen<decimal> PositiveAmount { get; } = PlanAmount.Select(amount => Math.Abs(amount) + 0.001m);
}
