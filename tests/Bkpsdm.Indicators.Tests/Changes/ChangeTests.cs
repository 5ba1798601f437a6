using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Changes;

public class ChangeTests
{
    // Renstra BKPSDM Kabupaten Paser 2025-2029, Tabel 2.4 rows 3 and 4: merit index and SAKIP, realisations 2022-2024.
    private static readonly YearSeries Merit = YearSeries.Create(TahunAnggaran.Create(2022), Reason.NotAssessed, 185.50m, 246.50m);
    private static readonly YearSeries Sakip = YearSeries.Create(TahunAnggaran.Create(2022), 63.00m, 65.18m, 71.51m);

    [Fact]
    public void YearOnYear_gives_absolute_and_relative_change()
    {
        var changes = Change.YearOnYear(Sakip);
        Assert.Equal([2023, 2024], changes.Select(change => change.Tahun.Year));
        Assert.Equal(2.18m, changes[0].Absolute);
        Assert.Equal(6.33m, changes[1].Absolute);
        Assert.Equal(3.46m, changes[0].Relative.Map(Rounding.Usual.Apply));
        Assert.Equal(9.71m, changes[1].Relative.Map(Rounding.Usual.Apply));
    }

    [Fact]
    public void YearOnYear_is_unknown_across_a_gap()
    {
        var changes = Change.YearOnYear(Merit);
        Assert.Equal(Reason.NotAssessed, changes[0].Absolute);
        Assert.Equal(Reason.NotAssessed, changes[0].Relative);
        Assert.Equal(61m, changes[1].Absolute);
        Assert.Equal("2023: BELUM_DINILAI (BELUM_DINILAI)", changes[0].ToString());
    }

    [Fact]
    public void YearOnYear_from_zero_or_below_has_no_relative_change()
    {
        var changes = Change.YearOnYear(YearSeries.Create(TahunAnggaran.Create(2022), 0, 5, -5, -1));
        Assert.Equal(5m, changes[0].Absolute);
        Assert.Equal("DASAR_NOL", changes[0].Relative.Reason!.Code);
        Assert.Equal(-200m, changes[1].Relative);
        Assert.Equal(4m, changes[2].Absolute);
        Assert.Equal("DASAR_NEGATIF", changes[2].Relative.Reason!.Code);
    }

    [Fact]
    public void YearOnYear_of_the_first_year_is_outside_the_series()
    {
        Assert.Equal("DI_LUAR_PERIODE", Change.YearOnYear(Sakip, TahunAnggaran.Create(2022)).Absolute.Reason!.Code);
        Assert.Empty(Change.YearOnYear(YearSeries.Create(TahunAnggaran.Create(2022), 1)));
        Assert.Throws<ArgumentException>(() => Change.YearOnYear(Sakip, default));
        Assert.Throws<ArgumentNullException>(() => Change.YearOnYear(null!));
    }

    [Fact]
    public void Explain_shows_both_years() => Assert.Equal(
        "Perubahan 2024 dari 2023: (250 - 200) / 200 × 100 = 25 Persen\n"
        + "  Selisih: 250 - 200 = 50 Indeks\n"
        + "  Nilai 2023: 200 Indeks\n"
        + "  Nilai 2024: 250 Indeks\n",
        Change.Explain(YearSeries.Create(TahunAnggaran.Create(2023), 200, 250), TahunAnggaran.Create(2024), Satuan.Indeks).ToText(Bahasa.Indonesia));

    [Fact]
    public void Mean_needs_both_ends_only()
    {
        Assert.Equal(4.255m, Change.Mean(Sakip));
        Assert.Equal(5m, Change.Mean(YearSeries.Create(TahunAnggaran.Create(2022), 60, Reason.NotAssessed, 70)));
        Assert.Equal(Reason.NotAssessed, Change.Mean(Merit));
        Assert.Equal("HANYA_SATU_TAHUN", Change.Mean(YearSeries.Create(TahunAnggaran.Create(2022), 60)).Reason!.Code);
    }

    // Well-known roots: 2^(1/5), 2^(1/2), 10^(1/3), as published to twelve digits and more.
    [Theory]
    [InlineData(100, 121, 2, "~10.0000000000")]
    [InlineData(100, 200, 5, "~14.8698354997")]
    [InlineData(1, 2, 2, "~41.4213562373")]
    [InlineData(1, 10, 3, "~115.4434690032")]
    [InlineData(200, 100, 1, "~-50.0000000000")]
    [InlineData(2, 1, 2, "~-29.2893218813")]
    [InlineData(7, 0, 3, "~-100.0000000000")]
    [InlineData(5, 5, 100, "~0.0000000000")]
    public void CompoundGrowth_is_certain_to_ten_decimals(int first, int last, int years, string expected) =>
        Assert.Equal(expected, Known(Change.CompoundGrowth(first, last, years)).ToString());

    [Fact]
    public void CompoundGrowth_of_a_series_takes_its_ends()
    {
        Assert.Equal(10m, Known(Change.CompoundGrowth(YearSeries.Create(TahunAnggaran.Create(2022), 100, Reason.NotAssessed, 121))).Value);
        Assert.Equal(Reason.NotAssessed, Change.CompoundGrowth(Merit).Reason);
        Assert.Equal("HANYA_SATU_TAHUN", Change.CompoundGrowth(YearSeries.Create(TahunAnggaran.Create(2022), 60)).Reason!.Code);
    }

    [Fact]
    public void CompoundGrowth_says_why_it_does_not_exist()
    {
        Assert.Equal("DASAR_NOL", Change.CompoundGrowth(0, 5, 2).Reason!.Code);
        Assert.Equal("DASAR_NEGATIF", Change.CompoundGrowth(-1, 5, 2).Reason!.Code);
        Assert.Equal("AKHIR_NEGATIF", Change.CompoundGrowth(1, -5, 2).Reason!.Code);
        Assert.Equal(Reason.TooLarge, Change.CompoundGrowth(0.0000000000000000000000000001m, decimal.MaxValue, 1).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Change.CompoundGrowth(1, 2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Change.CompoundGrowth(1, 2, 101));
    }

    [Property]
    public Property Absolute_changes_telescope() => Prop.ForAll(Gens.KnownSeries.ToArbitrary(), series =>
    {
        var values = series.Values;
        Assert.Equal(
            Known(values[values.Count - 1]) - Known(values[0]),
            Change.YearOnYear(series).Sum(change => Known(change.Absolute)));
    });

    [Property]
    public Property Relative_change_does_not_depend_on_the_unit() => Prop.ForAll(
        Gens.PositiveAmount.ToArbitrary(),
        Gens.PlanAmount.ToArbitrary(),
        Gen.Elements(1000m, 0.01m, 3m).ToArbitrary(),
        (before, after, factor) =>
        {
            var tahun = TahunAnggaran.Create(2024);
            var one = Change.YearOnYear(YearSeries.Create(TahunAnggaran.Create(2023), before, after), tahun);
            var other = Change.YearOnYear(YearSeries.Create(TahunAnggaran.Create(2023), before * factor, after * factor), tahun);
            return one.Relative == other.Relative;
        });

    [Property]
    public Property Growth_at_a_constant_rate_gives_the_rate_back() => Prop.ForAll(
        Gen.Choose(1, 400).ToArbitrary(),
        Gen.Choose(1, 5).ToArbitrary(),
        Gens.PositiveAmount.ToArbitrary(),
        (percent, years, first) =>
        {
            var factor = percent / 100m;
            var last = Enumerable.Range(0, years).Aggregate(first, (value, _) => value * factor);
            Assert.Equal(percent - 100m, Known(Change.CompoundGrowth(first, last, years)).Value);
        });

    [Property]
    public Property Growth_lies_within_half_a_unit_of_its_last_certain_decimal() => Prop.ForAll(
        Gen.Choose(1, 100_000).ToArbitrary(),
        Gen.Choose(1, 100_000).ToArbitrary(),
        Gen.Choose(1, 3).ToArbitrary(),
        (first, last, years) =>
        {
            var growth = Known(Change.CompoundGrowth(first, last, years));
            Assert.True(Compounded(growth.Value - 0.00000000006m) < last);
            Assert.True(Compounded(growth.Value + 0.00000000006m) > last);

            decimal Compounded(decimal percent) => Enumerable.Range(0, years).Aggregate((decimal)first, (value, _) => value * (1 + (percent / 100)));
        });

    private static T Known<T>(ValueOrReason<T> result)
        where T : notnull =>
        result.Match(value => value, reason => throw new ArgumentException(reason.ToString()));
}
