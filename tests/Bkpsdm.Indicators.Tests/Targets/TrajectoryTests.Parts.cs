using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Targets;

public partial class TrajectoryTests
{
    private static readonly TahunAnggaran Tahun2026 = TahunAnggaran.Create(2026);

    [Fact]
    public void Triwulan_targets_are_kept_as_stated()
    {
        var trajectory = IpAsn.WithTriwulanTargets(Tahun2026, 70, Reason.NoTarget, 78, 79);
        Assert.Equal(70m, trajectory.At(ReportingPeriod.Triwulan(Tahun2026, 1)));
        Assert.Equal(Reason.NoTarget, trajectory.At(ReportingPeriod.Semester(Tahun2026, 1)));
        Assert.Equal(79m, trajectory.At(ReportingPeriod.Semester(Tahun2026, 2)));
        Assert.Equal(79m, trajectory.At(ReportingPeriod.Triwulan(Tahun2026, 4)));
        Assert.Equal(80m, trajectory.At(ReportingPeriod.Tahun(Tahun2026)));
    }

    [Fact]
    public void A_period_without_a_stated_target_is_unknown()
    {
        Assert.Equal("TANPA_TARGET_PERIODE", IpAsn.At(ReportingPeriod.Triwulan(Tahun2026, 4)).Reason!.Code);
        Assert.Equal("TANPA_TARGET_PERIODE", IpAsn.At(ReportingPeriod.Bulan(Tahun2026, 12)).Reason!.Code);
        Assert.Equal("TANPA_TARGET_PERIODE", IpAsn.At(ReportingPeriod.Renstra(Tahun2026, TahunAnggaran.Create(2030))).Reason!.Code);
        Assert.Throws<ArgumentException>(() => IpAsn.At(default(ReportingPeriod)));
        Assert.Throws<ArgumentOutOfRangeException>(() => IpAsn.WithTriwulanTargets(TahunAnggaran.Create(2031), 1, 2, 3, 4));
    }

    [Fact]
    public void A_sum_is_split_over_triwulan_and_units()
    {
        Assert.Equal([11m, 11m, 10m, 10m], Known(Peserta.SplitTriwulan(TahunAnggaran.Create(2027), 1)));
        Assert.Equal([20m, 10m, 10m], Known(Peserta.Split(Tahun2026, 1, [2, 1, 1])));
    }

    [Fact]
    public void A_level_refuses_a_split()
    {
        Assert.Equal("TIDAK_ADITIF", Merit.SplitTriwulan(Tahun2026, 1).Reason!.Code);
        Assert.Equal("TIDAK_ADITIF", Merit.WithFinalRule(Mean).Split(Tahun2026, 1, [1]).Reason!.Code);
        Assert.Equal("ATURAN_AKHIR_BELUM_DITETAPKAN", Merit.WithFinalRule(default).Split(Tahun2026, 1, [1]).Reason!.Code);
        Assert.Equal(Reason.NoTarget, Peserta.SplitTriwulan(TahunAnggaran.Create(2025), 1).Reason);
        Assert.Equal("BUKAN_KELIPATAN_LANGKAH", Peserta.SplitTriwulan(Tahun2026, 3).Reason!.Code);
        Assert.Throws<ArgumentNullException>(() => Peserta.Split(Tahun2026, 1, null!));
    }

    [Property]
    public Property Triwulan_shares_add_up_to_the_year() => Prop.ForAll(Gens.Trajectory.ToArbitrary(), trajectory => Assert.All(
        trajectory.Targets,
        target => Assert.Equal(target.Target, trajectory.WithFinalRule(Sum).SplitTriwulan(target.Tahun, 0.001m).Map(shares => shares.Sum()))));
}
