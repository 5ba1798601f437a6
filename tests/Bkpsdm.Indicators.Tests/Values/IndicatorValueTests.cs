namespace Bkpsdm.Indicators.Tests;

public class IndicatorValueTests
{
    private static readonly IndicatorValue Satu = IndicatorValue.Create(1m, Satuan.Dokumen);

    [Fact]
    public void Default_IsEmptyPrintsNothingAndIsRefused()
    {
        var empty = default(IndicatorValue);
        Assert.True(empty.IsEmpty);
        Assert.Equal(string.Empty, empty.ToString());
        Assert.Equal(string.Empty, empty.Text(Bahasa.English));
        Assert.Equal(0m, empty.Amount);
        Assert.Throws<InvalidOperationException>(() => empty.Satuan);
        Assert.Throws<ArgumentException>(() => empty + Satu);
        Assert.Throws<ArgumentException>(() => Satu - empty);
        Assert.Throws<ArgumentException>(() => empty + empty);
        Assert.Throws<ArgumentException>(() => empty < Satu);
        Assert.NotEqual(IndicatorValue.Create(0m, Satuan.Dokumen), empty);
        Assert.Equal(default, empty);
    }

    [Fact]
    public void Operators_OneUnit_AddAndCompare()
    {
        var dua = IndicatorValue.Create(2m, Satuan.Dokumen);
        Assert.Equal(IndicatorValue.Create(3m, Satuan.Dokumen), Satu + dua);
        Assert.Equal(IndicatorValue.Create(-1m, Satuan.Dokumen), Satu - dua);
        Assert.True(Satu < dua && Satu <= dua && dua > Satu && dua >= Satu && Satu != dua);
        Assert.True(Satu.CompareTo(dua) < 0 && Satu.CompareTo(Satu) == 0);
    }

    [Fact]
    public void Operators_TwoUnits_DoNotMix()
    {
        var laporan = IndicatorValue.Create(1m, Satuan.Laporan);
        var error = Assert.Throws<ArgumentException>(() => Satu + laporan);
        Assert.Contains("'Dokumen' and 'Laporan' do not mix", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Satu - laporan);
        Assert.Throws<ArgumentException>(() => Satu < laporan);
        Assert.Throws<ArgumentException>(() => Satu >= laporan);
        Assert.False(Satu == laporan);
        Assert.Throws<ArgumentException>(() => IndicatorValue.Create(1m, Satuan.Orang) + IndicatorValue.Create(1m, Satuan.OrangPerBulan));
        Assert.Throws<ArgumentNullException>(() => IndicatorValue.Create(1m, null!));
    }

    [Fact]
    public void Equality_IsExactOnNumberAndUnit()
    {
        Assert.Equal(IndicatorValue.Create(1.50m, Satuan.Persen), IndicatorValue.Create(1.5m, Satuan.Persen));
        Assert.Equal(IndicatorValue.Create(1.50m, Satuan.Persen).GetHashCode(), IndicatorValue.Create(1.5m, Satuan.Persen).GetHashCode());
        Assert.NotEqual(IndicatorValue.Create(1.50m, Satuan.Persen), IndicatorValue.Create(1.5000000000000000000000000001m, Satuan.Persen));
    }

    [Fact]
    public void Text_IsInTheMannerOfTheLanguage()
    {
        var value = IndicatorValue.Create(1957.50m, Satuan.Persen);
        Assert.Equal("1.957,5 Persen", value.ToString());
        Assert.Equal("1957.5 percent", value.Text(Bahasa.English));
    }
}
