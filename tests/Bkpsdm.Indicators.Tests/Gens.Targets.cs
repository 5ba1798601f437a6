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
        from tahun in PlanYear from years in Gen.Choose(1, 9) select Indicators.ReportingPeriod.Renstra(tahun, tahun.AddYears(years)));

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

    /// <summary>One to eight weights, small ones and zeros among them, at least one above zero.</summary>
    public static Gen<long[]> Weights { get; } =
        Gen.Choose(1, 8)
            .SelectMany(count => Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(0, 10_000)).ArrayOf(count))
            .Select(weights => weights.Select(weight => (long)weight).ToArray())
            .Where(weights => weights.Any(weight => weight > 0));

    /// <summary>One to nine yearly targets, some of them unknown now and then.</summary>
    public static Gen<ValueOrReason<decimal>[]> PlanAmounts { get; } =
        Gen.Choose(1, 9).SelectMany(count => Gen.Frequency(
            (9, PlanAmount.Select(ValueOrReason<decimal>.Known)),
            (1, Gen.Constant(ValueOrReason<decimal>.Unknown(Reason.NoTarget)))).ArrayOf(count));

    /// <summary>A trajectory with any rule and polarity, also undecided ones; with or without baseline, which may be two years before the first target.</summary>
    public static Gen<Trajectory> Trajectory { get; } =
        from first in PlanYear
        from targets in PlanAmounts
        from before in Gen.Choose(0, 2)
        from baseline in PlanAmount
        from final in PlanAmount
        from rule in Gen.Elements(default, Stated<FinalRule>.Declared(FinalRule.TahunTerakhir), Stated<FinalRule>.Inferred(FinalRule.Jumlah), Stated<FinalRule>.Declared(FinalRule.RataRata))
        from polarity in Gen.Elements(default, Stated<Polarity>.Declared(Polarity.HigherIsBetter), Stated<Polarity>.Inferred(Polarity.LowerIsBetter))
        select Indicators.Trajectory.Create(
            Satuan.Persen,
            before == 0 ? default : first.AddYears(-before),
            before == 0 ? Reason.NoTarget : baseline,
            [.. targets.Select((target, year) => YearTarget.Create(first.AddYears(year), target))],
            final,
            rule,
            polarity);

    /// <summary>A series of up to nine years without a gap.</summary>
    public static Gen<YearSeries> KnownSeries { get; } =
        from first in PlanYear
        from count in Gen.Choose(1, 9)
        from values in PlanAmount.ArrayOf(count)
        select YearSeries.Create(first, [.. values.Select(ValueOrReason<decimal>.Known)]);
}
