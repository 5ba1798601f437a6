using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Bkpsdm.Indicators.Tests.Periods;

public partial class ReportingPeriodTests
{
    private static readonly TahunAnggaran Tahun2026 = TahunAnggaran.Create(2026);
    private static readonly ReportingPeriod Renstra = ReportingPeriod.Renstra(TahunAnggaran.Create(2025), TahunAnggaran.Create(2029));

    [Theory]
    [InlineData("2026-02", 2026, 2, 1, 2026, 2, 28)]
    [InlineData("2024-02", 2024, 2, 1, 2024, 2, 29)]
    [InlineData("2026-12", 2026, 12, 1, 2026, 12, 31)]
    [InlineData("2026-TW1", 2026, 1, 1, 2026, 3, 31)]
    [InlineData("2026-TW2", 2026, 4, 1, 2026, 6, 30)]
    [InlineData("2026-TW4", 2026, 10, 1, 2026, 12, 31)]
    [InlineData("2026-S1", 2026, 1, 1, 2026, 6, 30)]
    [InlineData("2026-S2", 2026, 7, 1, 2026, 12, 31)]
    [InlineData("2026", 2026, 1, 1, 2026, 12, 31)]
    [InlineData("2025-2029", 2025, 1, 1, 2029, 12, 31)]
    public void Start_and_end_are_the_first_and_the_last_day(string text, int y1, int m1, int d1, int y2, int m2, int d2)
    {
        var period = Read(text);
        Assert.Equal(new LocalDate(y1, m1, d1), period.Start);
        Assert.Equal(new LocalDate(y2, m2, d2), period.End);
        Assert.True(period.Contains(period.Start));
        Assert.True(period.Contains(period.End));
        Assert.False(period.Contains(period.Start.PlusDays(-1)));
        Assert.False(period.Contains(period.End.PlusDays(1)));
    }

    [Theory]
    [InlineData("2024-02", 29)]
    [InlineData("2026-TW1", 90)]
    [InlineData("2024", 366)]
    [InlineData("2025-2029", 1826)]
    public void Days_counts_both_ends(string text, int days) => Assert.Equal(days, Read(text).Days);

    [Fact]
    public void The_last_supported_day_has_its_periods()
    {
        var last = new LocalDate(9998, 12, 31);
        Assert.Equal("9998-12", ReportingPeriod.FromDate(last, PeriodKind.Bulan).ToString());
        Assert.Equal(last, ReportingPeriod.FromDate(last, PeriodKind.Tahun).End);
    }

    [Fact]
    public void Default_is_empty_prints_nothing_and_is_refused()
    {
        ReportingPeriod empty = default;
        Assert.True(empty.IsEmpty);
        Assert.Empty(empty.ToString());
        Assert.Empty(empty.Text(Bahasa.Indonesia));
        Assert.False(empty.Contains(new LocalDate(2026, 1, 1)));
        Assert.False(Renstra.Contains(empty));
        Assert.True(empty < Renstra);
        Assert.Equal(0, empty.CompareTo(default));
        Assert.Throws<InvalidOperationException>(() => empty.Kind);
        Assert.Throws<InvalidOperationException>(() => empty.Start);
        Assert.Throws<InvalidOperationException>(() => empty.End);
        Assert.Throws<InvalidOperationException>(() => empty.Parts(PeriodKind.Bulan));
    }

    [Fact]
    public void Factories_refuse_what_no_year_has()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Bulan(Tahun2026, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Bulan(Tahun2026, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Triwulan(Tahun2026, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Semester(Tahun2026, 3));
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Tahun(default));
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Renstra(Tahun2026, default));
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Renstra(Tahun2026, Tahun2026));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FromDate(new LocalDate(2026, 1, 1), PeriodKind.PeriodeRenstra));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FromDate(new LocalDate(1944, 12, 31), PeriodKind.Bulan));
    }

    [Fact]
    public void Parts_of_a_coarser_kind_are_refused()
    {
        var triwulan = ReportingPeriod.Triwulan(Tahun2026, 2);
        Assert.Throws<ArgumentOutOfRangeException>(() => triwulan.Parts(PeriodKind.Semester));
        Assert.Throws<ArgumentOutOfRangeException>(() => triwulan.Parts((PeriodKind)9));
        Assert.Equal(["2026-04", "2026-05", "2026-06"], triwulan.Parts(PeriodKind.Bulan).Select(part => part.ToString()));
        Assert.Equal(["2026-TW2"], triwulan.Parts(PeriodKind.Triwulan).Select(part => part.ToString()));
        Assert.Equal(["2025", "2026", "2027", "2028", "2029"], Renstra.Parts(PeriodKind.Tahun).Select(part => part.ToString()));
        Assert.Equal(60, Renstra.Parts(PeriodKind.Bulan).Count);
    }

    [Fact]
    public void Enclosing_gives_the_coarser_period()
    {
        var mei = ReportingPeriod.Bulan(Tahun2026, 5);
        Assert.Equal("2026-TW2", mei.Enclosing(PeriodKind.Triwulan).ToString());
        Assert.Equal("2026-S1", mei.Enclosing(PeriodKind.Semester).ToString());
        Assert.Equal("2026", mei.Enclosing(PeriodKind.Tahun).ToString());
        Assert.Equal(Renstra, Renstra.Enclosing(PeriodKind.PeriodeRenstra));
        Assert.Throws<ArgumentOutOfRangeException>(() => mei.Enclosing(PeriodKind.PeriodeRenstra));
        Assert.Throws<ArgumentOutOfRangeException>(() => Renstra.Enclosing(PeriodKind.Tahun));
    }

    [Fact]
    public void Order_is_by_first_day_then_last_day()
    {
        ReportingPeriod[] ordered = [Read("2025-2029"), Read("2026-01"), Read("2026-TW1"), Read("2026-S1"), Read("2026"), Read("2026-02")];
        Assert.Equal(ordered, ordered.AsEnumerable().Reverse().OrderBy(period => period));
    }

    [Property]
    public Property Parts_partition_the_period() => Prop.ForAll(
        Gens.ReportingPeriod.ToArbitrary(),
        Gen.Elements(PeriodKind.Bulan, PeriodKind.Triwulan, PeriodKind.Semester, PeriodKind.Tahun).ToArbitrary(),
        (period, kind) =>
        {
            if (kind > period.Kind)
            {
                return;
            }

            var parts = period.Parts(kind);
            Assert.Equal(period.Start, parts[0].Start);
            Assert.Equal(period.End, parts[parts.Count - 1].End);
            for (var i = 1; i < parts.Count; i++)
            {
                Assert.Equal(parts[i - 1].End.PlusDays(1), parts[i].Start);
            }

            Assert.All(parts, part => Assert.True(part.Kind == kind && period.Contains(part)));
        });

    [Property]
    public Property A_day_lies_in_the_period_made_from_it_and_in_no_other_part_of_its_year() => Prop.ForAll(
        Gens.PlanDay.ToArbitrary(),
        Gen.Elements(PeriodKind.Bulan, PeriodKind.Triwulan, PeriodKind.Semester, PeriodKind.Tahun).ToArbitrary(),
        (date, kind) =>
        {
            var own = ReportingPeriod.FromDate(date, kind);
            Assert.Equal([own], own.Enclosing(PeriodKind.Tahun).Parts(kind).Where(part => part.Contains(date)));
        });

    [Property]
    public Property Enclosing_contains_the_period() => Prop.ForAll(
        Gens.ReportingPeriod.ToArbitrary(),
        period => period.Kind == PeriodKind.PeriodeRenstra || period.Enclosing(PeriodKind.Tahun).Contains(period));

    private static ReportingPeriod Read(string text) => ReportingPeriod.Parse(text).Match(error => throw new ArgumentException(error.ToString()), period => period);
}
