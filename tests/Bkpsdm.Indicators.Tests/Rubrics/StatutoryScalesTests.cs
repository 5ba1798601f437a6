using System.Globalization;

namespace Bkpsdm.Indicators.Tests;

public class StatutoryScalesTests
{
    /// <summary>Permenpan RB 14/2017, table of the mutu pelayanan: both printed ends of every band, and the halves between.</summary>
    [Theory]
    [InlineData("25", "D")]
    [InlineData("64.99", "D")]
    [InlineData("64.994", "D")]
    [InlineData("64.995", "C")]
    [InlineData("65.00", "C")]
    [InlineData("76.60", "C")]
    [InlineData("76.605", "B")]
    [InlineData("76.61", "B")]
    [InlineData("80.92", "B")] // Paser 2023, Tabel 2.4
    [InlineData("81.62", "B")] // Paser 2024, Tabel 2.4
    [InlineData("88.30", "B")]
    [InlineData("88.304", "B")]
    [InlineData("88.305", "A")]
    [InlineData("88.31", "A")]
    [InlineData("100", "A")]
    public void Skm14Of2017_Nik(string value, string mutu) => AssertBand(PermenpanRb14Of2017.NikScale, value, mutu);

    /// <summary>Permenpan RB 14/2017, the column of the NI.</summary>
    [Theory]
    [InlineData("1.00", "D")]
    [InlineData("2.5996", "D")]
    [InlineData("2.60", "C")]
    [InlineData("3.064", "C")]
    [InlineData("3.0644", "B")]
    [InlineData("3.532", "B")]
    [InlineData("3.5324", "A")]
    [InlineData("4.00", "A")]
    public void Skm14Of2017_Ni(string value, string mutu) => AssertBand(PermenpanRb14Of2017.NiScale, value, mutu);

    [Theory]
    [InlineData("24.75", "D")]
    [InlineData("64.99", "D")]
    [InlineData("99", "A")]
    public void Skm14Of2017_NikWithPrintedWeights(string value, string mutu) => AssertBand(PermenpanRb14Of2017.NikScalePrinted011, value, mutu);

    [Fact]
    public void Skm14Of2017_BelowTheMinimum_IsAReason()
    {
        Assert.Equal("DI_LUAR_RENTANG", PermenpanRb14Of2017.NikScale.Classify(24.75m).Reason!.Code);
        Assert.Equal("DI_LUAR_RENTANG", PermenpanRb14Of2017.NikScale.Classify(24.999m).Reason!.Code);
        Assert.Equal("DI_LUAR_RENTANG", PermenpanRb14Of2017.NiScale.Classify(0.99m).Reason!.Code);
        Assert.Equal("D", PermenpanRb14Of2017.NiScalePrinted011.Classify(0.99m).ToOneOf().AsT1.Kode);
    }

    /// <summary>KepMenPAN 25/2004: both printed ends of every band. The index of Paser 2024 (81.62) would be A here.</summary>
    [Theory]
    [InlineData("25", "D")]
    [InlineData("43.75", "D")]
    [InlineData("43.76", "C")]
    [InlineData("62.50", "C")]
    [InlineData("62.51", "B")]
    [InlineData("81.25", "B")]
    [InlineData("81.254", "B")]
    [InlineData("81.255", "A")]
    [InlineData("81.26", "A")]
    [InlineData("81.62", "A")]
    [InlineData("100", "A")]
    public void KepMenPan25Of2004_Nik(string value, string mutu) => AssertBand(KepmenPan25Of2004.NikScale, value, mutu);

    [Theory]
    [InlineData("1.75", "D")]
    [InlineData("1.76", "C")]
    [InlineData("2.50", "C")]
    [InlineData("2.51", "B")]
    [InlineData("3.25", "B")]
    [InlineData("3.26", "A")]
    public void KepMenPan25Of2004_Ni(string value, string mutu) => AssertBand(KepmenPan25Of2004.NiScale, value, mutu);

    /// <summary>Permenpan RB 88/2021: an end belongs to the band below it; 71.51 is Paser 2024, 71.5 to 73.5 its targets (Tabel 4.1).</summary>
    [Theory]
    [InlineData("0", "D")]
    [InlineData("30", "D")]
    [InlineData("30.01", "C")]
    [InlineData("50", "C")]
    [InlineData("50.01", "CC")]
    [InlineData("60", "CC")]
    [InlineData("60.01", "B")]
    [InlineData("70", "B")]
    [InlineData("70.01", "BB")]
    [InlineData("71.5", "BB")]
    [InlineData("71.51", "BB")]
    [InlineData("73.5", "BB")]
    [InlineData("80", "BB")]
    [InlineData("80.0000000000000000000000001", "A")]
    [InlineData("90.00", "A")]
    [InlineData("90.01", "AA")]
    [InlineData("100", "AA")]
    public void Sakip88Of2021_Predikat(string value, string predikat) => AssertBand(PermenpanRb88Of2021.Predikat, value, predikat);

    /// <summary>Permendagri 86/2017: lower ends 91, 76, 66, 51; above 100 stays Sangat Tinggi, below 0 Sangat Rendah.</summary>
    [Theory]
    [InlineData("-40", "Sangat Rendah")]
    [InlineData("0", "Sangat Rendah")]
    [InlineData("50.99", "Sangat Rendah")]
    [InlineData("51", "Rendah")]
    [InlineData("65.5", "Rendah")]
    [InlineData("66", "Sedang")]
    [InlineData("76", "Tinggi")]
    [InlineData("90.5", "Tinggi")]
    [InlineData("91", "Sangat Tinggi")]
    [InlineData("164.33", "Sangat Tinggi")]
    public void Permendagri86Of2017_Predikat(string value, string predikat)
    {
        var band = Permendagri86Of2017.Predikat.Classify(decimal.Parse(value, CultureInfo.InvariantCulture));
        Assert.Equal(predikat, band.ToOneOf().AsT1.Predikat);
    }

    [Theory]
    [InlineData(2004, "ikm-25-2004-nik", "ikm-25-2004-nik-0.11")]
    [InlineData(2016, "ikm-25-2004-nik", "ikm-25-2004-nik-0.11")]
    [InlineData(2017, "skm-14-2017-nik", "skm-14-2017-nik-0.11")]
    [InlineData(2026, "skm-14-2017-nik", "skm-14-2017-nik-0.11")]
    public void IkmRubrics_ByYear(int year, string exact, string printed)
    {
        Assert.Equal(exact, IkmRubrics.For(TahunAnggaran.Create(year), IkmWeights.ExactNinth).ToOneOf().AsT1.Id);
        Assert.Equal(printed, IkmRubrics.For(TahunAnggaran.Create(year), IkmWeights.Printed011).ToOneOf().AsT1.Id);
    }

    [Fact]
    public void Rubrics_YearWithoutOne_IsAReason()
    {
        Assert.Equal("DI_LUAR_RUBRIK", IkmRubrics.For(TahunAnggaran.Create(2003), IkmWeights.ExactNinth).Reason!.Code);
        Assert.Equal("DI_LUAR_RUBRIK", SakipRubrics.For(TahunAnggaran.Create(2020)).Reason!.Code);
        Assert.Equal("sakip-88-2021", SakipRubrics.For(TahunAnggaran.Create(2021)).ToOneOf().AsT1.Id);
    }

    [Fact]
    public void Confidence_OfWhatIsNotConfirmed_IsSaid()
    {
        Assert.Equal(SourceConfidence.OneSource, Permendagri86Of2017.Basis.Confidence);
        Assert.Equal(SourceConfidence.TwoSources, KepmenPan25Of2004.Basis.Confidence);
        Assert.Equal(SourceConfidence.OneSource, PermenpanRb88Of2021.LevelsAaToE.Basis.Confidence);
        Assert.Equal(SourceConfidence.OneSource, PermenpanRb88Of2021.LevelsAToE.Basis.Confidence);
        Assert.Equal(SourceConfidence.OneSource, PermenpanRb88Of2021.LevelsAToDAndYaTidak.Basis.Confidence);
    }

    /// <summary>AA 1, A 0.9, BB 0.8, B 0.7, CC 0.6, C 0.5, D 0.3, E 0: what one public system computes with; the others are variants of offices.</summary>
    [Fact]
    public void Sakip88Of2021_TheBestConfirmedLevelsComeFirst()
    {
        Assert.Equal(["sakip-level-aa-e", "sakip-level-a-e", "sakip-level-a-d-yt"], PermenpanRb88Of2021.LevelTables.Select(table => table.Id));
        Assert.Equal(
            [("AA", 1m), ("A", 0.9m), ("BB", 0.8m), ("B", 0.7m), ("CC", 0.6m), ("C", 0.5m), ("D", 0.3m), ("E", 0m)],
            PermenpanRb88Of2021.LevelTables[0].Levels.Select(level => (level.Kode, level.Nilai)));
    }

    /// <summary>Permenpan RB 88/2021: 30 (6, 9, 15), 30 (6, 9, 15), 15 (3, 4.5, 7.5), 25 (5, 7.5, 12.5).</summary>
    [Fact]
    public void Sakip88Of2021_Weights()
    {
        var instrument = PermenpanRb88Of2021.Instrumen;
        Assert.Equal([30m, 30m, 15m, 25m], instrument.Komponen.Select(instrument.MaximumOf));
        Assert.Equal(
            [6m, 9m, 15m, 6m, 9m, 15m, 3m, 4.5m, 7.5m, 5m, 7.5m, 12.5m],
            instrument.Komponen.SelectMany(komponen => komponen.SubKomponen).Select(instrument.MaximumOf));
        Assert.Equal([200, 300, 500], Enumerable.Range(0, 3).Select(kind => instrument.Komponen.Sum(komponen => komponen.SubKomponen[kind].Parts)));
        Assert.Equal(100m, instrument.Maximum);
    }

    private static void AssertBand(BandScale scale, string value, string kode) =>
        Assert.Equal(kode, scale.Classify(decimal.Parse(value, CultureInfo.InvariantCulture)).ToOneOf().AsT1.Kode);
}
