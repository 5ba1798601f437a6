using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Own indicators as one number; the achievements are invented.</summary>
public class CapaianSendiriTests
{
    private static readonly KeyValuePair<string, ValueOrReason<decimal>>[] ThreeOfFour =
    [
        new("a", 100m), new("b", 90m), new("c", 80m), new("d", Reason.NoRealisasi),
    ];

    // (100 + 90 + 80) / 3 = 90; with a zero for the fourth 270 / 4 = 67,5.
    [Fact]
    public void Mean_under_each_policy()
    {
        Assert.Equal("ANAK_TIDAK_LENGKAP", CapaianSendiri.RataRata(ThreeOfFour, MissingValuePolicy.Unknown).Nilai.Reason?.Code);
        Assert.Equal(90m, CapaianSendiri.RataRata(ThreeOfFour, MissingValuePolicy.Renormalise(75)).Nilai);
        Assert.Equal(67.5m, CapaianSendiri.RataRata(ThreeOfFour, MissingValuePolicy.Zero(75)).Nilai);
    }

    [Fact]
    public void Coverage_below_the_minimum_is_unknown_with_both_numbers()
    {
        var reason = CapaianSendiri.RataRata(ThreeOfFour, MissingValuePolicy.Renormalise(75.01m)).Nilai.Reason!;

        Assert.Equal("CAKUPAN_KURANG", reason.Code);
        Assert.Equal("cakupan 75 persen di bawah batas 75,01 persen", reason.Text(Bahasa.Indonesia));
    }

    [Fact]
    public void Nothing_known_is_unknown_or_zero_by_the_policy()
    {
        KeyValuePair<string, ValueOrReason<decimal>>[] nothing = [new("a", Reason.NoRealisasi)];

        Assert.Equal("ANAK_TIDAK_LENGKAP", CapaianSendiri.RataRata(nothing, MissingValuePolicy.Renormalise(0)).Nilai.Reason?.Code);
        Assert.Equal(0m, CapaianSendiri.RataRata(nothing, MissingValuePolicy.Zero(0)).Nilai);
        Assert.Equal("TANPA_INDIKATOR", CapaianSendiri.RataRata([], MissingValuePolicy.Zero(0)).Nilai.Reason?.Code);
    }

    [Fact]
    public void Working_names_every_indicator()
    {
        var lines = CapaianSendiri.RataRata(ThreeOfFour, MissingValuePolicy.Renormalise(50)).Explain().ToText(Bahasa.Indonesia).Split('\n');

        Assert.Equal("Rata-rata capaian 4 indikator, 1 tanpa capaian: (100 + 90 + 80) / 3 = 90", lines[0]);
        Assert.Equal("  d: tidak diketahui, tidak ada realisasi [TANPA_REALISASI]", lines[4]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Minimum_outside_0_to_100_is_refused(int minimum) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MissingValuePolicy.Renormalise(minimum));
}
