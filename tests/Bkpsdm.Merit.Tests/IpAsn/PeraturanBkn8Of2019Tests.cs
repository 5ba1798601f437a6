using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests;

/// <summary>Numbers of Permenpan RB 38/2018 and Peraturan BKN 8/2019.</summary>
public class PeraturanBkn8Of2019Tests
{
    [Fact]
    public void Weights_are_25_40_30_5()
    {
        var bobot = PeraturanBkn8Of2019.Rubrik.Bobot;

        Assert.Equal((25, 40, 30, 5), (bobot.Kualifikasi, bobot.Kompetensi, bobot.Kinerja, bobot.Disiplin));
        Assert.Equal(SourceConfidence.ThreeSources, bobot.Basis.Confidence);
    }

    // Peraturan BKN 8/2019, Pasal 7.
    [Theory]
    [InlineData(Pendidikan.S3, 25)]
    [InlineData(Pendidikan.S2, 20)]
    [InlineData(Pendidikan.S1, 15)]
    [InlineData(Pendidikan.D4, 15)]
    [InlineData(Pendidikan.D3, 10)]
    [InlineData(Pendidikan.D2, 5)]
    [InlineData(Pendidikan.D1, 5)]
    [InlineData(Pendidikan.Slta, 5)]
    [InlineData(Pendidikan.Sltp, 1)]
    [InlineData(Pendidikan.Sd, 1)]
    public void Qualification(Pendidikan pendidikan, int points) =>
        Assert.Equal((decimal)points, IpAsnCase.Nol.Score(IpAsnCase.Pelaksana(pendidikan)).Kualifikasi);

    // Peraturan BKN 8/2019, Pasal 8; every kind of position reaches 40.
    [Theory]
    [InlineData(JenisJabatan.Struktural, true, false, false, "15")]
    [InlineData(JenisJabatan.Struktural, false, true, false, "15")]
    [InlineData(JenisJabatan.Struktural, false, false, true, "10")]
    [InlineData(JenisJabatan.Struktural, true, true, true, "40")]
    [InlineData(JenisJabatan.Fungsional, true, false, false, "15")]
    [InlineData(JenisJabatan.Fungsional, false, true, false, "15")]
    [InlineData(JenisJabatan.Fungsional, false, false, true, "10")]
    [InlineData(JenisJabatan.Fungsional, true, true, true, "40")]
    [InlineData(JenisJabatan.Pelaksana, true, false, false, "0")]
    [InlineData(JenisJabatan.Pelaksana, false, true, false, "22.5")]
    [InlineData(JenisJabatan.Pelaksana, false, false, true, "17.5")]
    [InlineData(JenisJabatan.Pelaksana, true, true, true, "40")]
    public void Competence(JenisJabatan kind, bool jabatan, bool teknis, bool seminar, string points)
    {
        var person = PegawaiIpAsn.Create(kind, JenisKepegawaian.Pns, Pendidikan.S1).WithDiklatJabatan(jabatan).WithDiklatTeknis(teknis ? 20 : 19, 0, 0).WithSeminar(seminar ? 2025 : 0);

        Assert.Equal(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), IpAsnCase.Nol.Score(person).Kompetensi);
    }

    [Theory]
    [InlineData(PredikatSkp.SangatBaik, 30)]
    [InlineData(PredikatSkp.Baik, 25)]
    [InlineData(PredikatSkp.ButuhPerbaikan, 15)]
    [InlineData(PredikatSkp.Kurang, 5)]
    [InlineData(PredikatSkp.SangatKurang, 1)]
    public void Performance(PredikatSkp predikat, int points) =>
        Assert.Equal((decimal)points, IpAsnCase.Nol.Score(IpAsnCase.Pelaksana().WithSkp(predikat)).Kinerja);

    // Printed ends are whole: one public system lets 50.5 fall through to 0 points. Above 50 is Kurang, 5 points.
    [Theory]
    [InlineData("100", 30)]
    [InlineData("90.01", 30)]
    [InlineData("90", 25)]
    [InlineData("75.5", 25)]
    [InlineData("75", 15)]
    [InlineData("60.5", 15)]
    [InlineData("60", 5)]
    [InlineData("50.5", 5)]
    [InlineData("50", 1)]
    [InlineData("0", 1)]
    public void Numeric_appraisals_have_no_gaps(string nilai, int points)
    {
        var predikat = PeraturanBkn8Of2019.PredikatOf(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture)).ToOneOf().AsT1;

        Assert.Equal((decimal)points, IpAsnCase.Nol.Score(IpAsnCase.Pelaksana().WithSkp(predikat)).Kinerja);
    }

    [Fact]
    public void An_appraisal_above_100_is_none() => Assert.Equal("DI_LUAR_RENTANG", PeraturanBkn8Of2019.PredikatOf(100.5m).Reason!.Code);

    // The worst punishment counts, within five years that end with the year of measurement.
    [Theory]
    [InlineData(2025, 0, 0, 3)]
    [InlineData(2025, 2024, 0, 2)]
    [InlineData(2025, 2024, 2021, 1)]
    [InlineData(0, 0, 2020, 5)]
    [InlineData(2025, 0, 2020, 3)]
    [InlineData(0, 0, 2026, 5)]
    [InlineData(0, 0, 0, 5)]
    public void Discipline(int ringan, int sedang, int berat, int points)
    {
        var person = IpAsnCase.Pelaksana();
        foreach (var (tingkat, tahun) in new[] { (TingkatHukuman.Ringan, ringan), (TingkatHukuman.Sedang, sedang), (TingkatHukuman.Berat, berat) })
        {
            person = tahun == 0 ? person : person.WithHukuman(tingkat, tahun);
        }

        Assert.Equal((decimal)points, IpAsnCase.Nol.Score(person).Disiplin);
    }

    [Theory]
    [InlineData("100", "Sangat Tinggi")]
    [InlineData("91", "Sangat Tinggi")]
    [InlineData("90.99", "Tinggi")]
    [InlineData("90.5", "Tinggi")]
    [InlineData("81", "Tinggi")]
    [InlineData("80.99", "Sedang")]
    [InlineData("71", "Sedang")]
    [InlineData("70.99", "Rendah")]
    [InlineData("61", "Rendah")]
    [InlineData("60.99", "Sangat Rendah")]
    [InlineData("0", "Sangat Rendah")]
    public void Categories(string nilai, string kategori) =>
        Assert.Equal(kategori, Category(PeraturanBkn8Of2019.Kategori, nilai));

    [Theory]
    [InlineData("90.5", "Sangat Tinggi")]
    [InlineData("90", "Tinggi")]
    [InlineData("80.01", "Tinggi")]
    [InlineData("80", "Sedang")]
    [InlineData("60", "Sangat Rendah")]
    public void Categories_by_the_other_reading(string nilai, string kategori) =>
        Assert.Equal(kategori, Category(PeraturanBkn8Of2019.KategoriLebihDari, nilai));

    [Fact]
    public void Cukup_is_another_name_of_Sedang() =>
        Assert.Equal("Sedang", PeraturanBkn8Of2019.Kategori.Find("cukup").ToOneOf().AsT1.Predikat);

    [Fact]
    public void The_rubric_is_chosen_by_year()
    {
        Assert.Equal("ip-asn-8-2019", IpAsnRubrics.For(TahunAnggaran.Create(2019)).ToOneOf().AsT1.Id);
        Assert.Equal("DI_LUAR_RUBRIK", IpAsnRubrics.For(TahunAnggaran.Create(2018)).Reason!.Code);
    }

    // The table of one public system in 2021: seminar 15 for structural positions, 22.5 and 17.5 also for functional ones beside
    // their own training, so that competence could exceed 40; its version of 2022 corrects it.
    [Fact]
    public void The_table_of_2021_is_refused()
    {
        var poin = PeraturanBkn8Of2019.Poin;
        var wrong = IpAsnPoin.Create(
            poin.Kualifikasi,
            [
                PoinKompetensi.Create(JenisJabatan.Struktural, 15m, 15m, 15m),
                PoinKompetensi.Create(JenisJabatan.Fungsional, 15m, 22.5m, 17.5m),
                PoinKompetensi.Create(JenisJabatan.Pelaksana, 0m, 22.5m, 17.5m),
            ],
            20,
            poin.Kinerja,
            5m,
            poin.Hukuman,
            JenisKepegawaian.Cpns);

        Assert.Equal("POIN_TIDAK_SESUAI_BOBOT", With(PeraturanBkn8Of2019.Bobot, wrong).Code);
    }

    // Another older form: every training 10, which leaves structural positions at 30.
    [Fact]
    public void A_table_that_cannot_reach_the_weight_is_refused()
    {
        var poin = PeraturanBkn8Of2019.Poin;
        var wrong = IpAsnPoin.Create(poin.Kualifikasi, [PoinKompetensi.Create(JenisJabatan.Struktural, 10m, 10m, 10m)], 20, poin.Kinerja, 5m, poin.Hukuman);

        Assert.Equal("POIN_TIDAK_SESUAI_BOBOT", With(PeraturanBkn8Of2019.Bobot, wrong).Code);
    }

    [Fact]
    public void Weights_that_are_not_100_are_refused() =>
        Assert.Equal("BOBOT_TIDAK_UTUH", With(IpAsnBobot.Create(PeraturanBkn8Of2019.Basis, 25, 40, 30, 10), PeraturanBkn8Of2019.Poin).Code);

    private static Reason With(IpAsnBobot bobot, IpAsnPoin poin) => IpAsnRubric.TryCreate(
        "uji", BilingualText.Same("Uji"), PeraturanBkn8Of2019.Basis, bobot, poin, PeraturanBkn8Of2019.Kategori, PeraturanBkn8Of2019.Kategori).Reason!;

    private static string Category(BandScale scale, string value) =>
        scale.Classify(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToOneOf().AsT1.Predikat;
}
