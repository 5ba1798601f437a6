using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests;

public class SkpTests
{
    // Permenpan RB 6/2022, the whole quadrant.
    [Theory]
    [InlineData(EkspektasiSkp.DiAtas, EkspektasiSkp.DiBawah, PredikatSkp.Kurang)]
    [InlineData(EkspektasiSkp.DiAtas, EkspektasiSkp.Sesuai, PredikatSkp.Baik)]
    [InlineData(EkspektasiSkp.DiAtas, EkspektasiSkp.DiAtas, PredikatSkp.SangatBaik)]
    [InlineData(EkspektasiSkp.Sesuai, EkspektasiSkp.DiBawah, PredikatSkp.Kurang)]
    [InlineData(EkspektasiSkp.Sesuai, EkspektasiSkp.Sesuai, PredikatSkp.Baik)]
    [InlineData(EkspektasiSkp.Sesuai, EkspektasiSkp.DiAtas, PredikatSkp.Baik)]
    [InlineData(EkspektasiSkp.DiBawah, EkspektasiSkp.DiBawah, PredikatSkp.SangatKurang)]
    [InlineData(EkspektasiSkp.DiBawah, EkspektasiSkp.Sesuai, PredikatSkp.ButuhPerbaikan)]
    [InlineData(EkspektasiSkp.DiBawah, EkspektasiSkp.DiAtas, PredikatSkp.ButuhPerbaikan)]
    public void Quadrant(EkspektasiSkp hasilKerja, EkspektasiSkp perilaku, PredikatSkp expected) =>
        Assert.Equal(expected, PermenpanRb6Of2022.Predikat(hasilKerja, perilaku));

    // PP 46/2011 as two public systems print it; 50.5 falls through where the ends are read as 51-60 and 50.
    [Theory]
    [InlineData("100", PredikatSkp.SangatBaik)]
    [InlineData("90.01", PredikatSkp.SangatBaik)]
    [InlineData("90", PredikatSkp.Baik)]
    [InlineData("75.5", PredikatSkp.Baik)]
    [InlineData("75", PredikatSkp.ButuhPerbaikan)]
    [InlineData("60.5", PredikatSkp.ButuhPerbaikan)]
    [InlineData("60", PredikatSkp.Kurang)]
    [InlineData("50.5", PredikatSkp.Kurang)]
    [InlineData("50", PredikatSkp.SangatKurang)]
    [InlineData("0", PredikatSkp.SangatKurang)]
    public void Score_until_2020(string nilai, PredikatSkp expected) =>
        Assert.Equal(expected, SkpRubrics.Predikat(TahunAnggaran.Create(2020), Number(nilai), ideBaru: true));

    // PP 30/2019, recalled.
    [Theory]
    [InlineData("120", false, PredikatSkp.Baik)]
    [InlineData("110", false, PredikatSkp.Baik)]
    [InlineData("110", true, PredikatSkp.SangatBaik)]
    [InlineData("109.99", true, PredikatSkp.Baik)]
    [InlineData("90", true, PredikatSkp.Baik)]
    [InlineData("89.99", true, PredikatSkp.ButuhPerbaikan)]
    [InlineData("70", false, PredikatSkp.ButuhPerbaikan)]
    [InlineData("50", false, PredikatSkp.Kurang)]
    [InlineData("49.99", false, PredikatSkp.SangatKurang)]
    public void Score_of_2021(string nilai, bool ideBaru, PredikatSkp expected) =>
        Assert.Equal(expected, SkpRubrics.Predikat(TahunAnggaran.Create(2021), Number(nilai), ideBaru));

    [Fact]
    public void Score_of_2022_is_no_score_any_more() =>
        Assert.Equal("SKP_TANPA_NILAI", SkpRubrics.Predikat(TahunAnggaran.Create(2022), 90m, ideBaru: false).Reason!.Code);

    [Theory]
    [InlineData(2020, "100.01")]
    [InlineData(2020, "-1")]
    [InlineData(2021, "120.01")]
    public void Score_outside_the_scale_is_unknown(int tahun, string nilai) =>
        Assert.Equal("DI_LUAR_RENTANG", SkpRubrics.Predikat(TahunAnggaran.Create(tahun), Number(nilai), ideBaru: false).Reason!.Code);

    [Fact]
    public void Scale_of_2021_says_that_it_is_not_confirmed() => Assert.Equal(SourceConfidence.Recalled, Pp30Of2019.Basis.Confidence);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
