namespace Bkpsdm.Indicators.Tests.Changes;

public class YearSeriesTests
{
    // Renstra BKPSDM Kabupaten Paser 2025-2029, Tabel 2.4 row 3: the merit index 2022-2024, not assessed in 2022.
    private static readonly YearSeries Merit = YearSeries.Create(TahunAnggaran.Create(2022), Reason.NotAssessed, 185.50m, 246.50m);

    [Fact]
    public void At_gives_the_value_or_the_reason_of_a_year()
    {
        Assert.Equal(2024, Merit.LastYear.Year);
        Assert.Equal(185.5m, Merit.At(TahunAnggaran.Create(2023)));
        Assert.Equal(Reason.NotAssessed, Merit.At(TahunAnggaran.Create(2022)));
        Assert.Equal("DI_LUAR_PERIODE", Merit.At(TahunAnggaran.Create(2025)).Reason!.Code);
        Assert.Equal("DI_LUAR_PERIODE", Merit.At(TahunAnggaran.Create(2021)).Reason!.Code);
    }

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentException>(() => YearSeries.Create(default, 1));
        Assert.Throws<ArgumentException>(() => YearSeries.Create(TahunAnggaran.Create(2022)));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearSeries.Create(TahunAnggaran.Create(9998), 1, 2));
        Assert.Throws<ArgumentException>(() => Merit.At(default));
    }
}
