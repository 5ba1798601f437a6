using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests;

public class IpAsnMeasurementTests
{
    private static readonly PegawaiIpAsn Complete = IpAsnCase.Pelaksana().WithSkp(PredikatSkp.Baik).WithDiklatTeknis(20, 0, 0).WithSeminar(2024).WithJenisKelamin(JenisKelamin.Perempuan).WithUnit(7);

    // 15 + (22.5 + 17.5) + 25 + 5 by the tables; weighting the points again would give 15×.25 + 40×.4 + 25×.3 + 5×.05 = 27.5.
    [Fact]
    public void Points_are_added_and_never_weighted_twice()
    {
        var result = IpAsnCase.TidakDiketahui.Score(Complete);

        Assert.Equal(85m, result.Total);
        Assert.Equal("Tinggi", result.Kategori.ToOneOf().AsT1.Predikat);
        Assert.Equal(27.5m, PeraturanBkn8Of2019.Rubrik.Evaluate(15m, 40m, 25m, 5m));
        Assert.Equal(85m, decimal.Round(IpAsnCase.Known(PeraturanBkn8Of2019.Rubrik.Evaluate(60m, 100m, IpAsnCase.Known(result.Skor(DimensiIpAsn.Kinerja)), 100m)), 20));
    }

    [Fact]
    public void A_score_beyond_100_is_no_score() =>
        Assert.Equal("MASUKAN_TIDAK_SAH", PeraturanBkn8Of2019.Rubrik.Evaluate(60m, 101m, 80m, 100m).Reason!.Code);

    [Theory]
    [InlineData(20, 0, 0, true, true)]
    [InlineData(10, 10, 0, false, true)]
    [InlineData(0, 20, 0, false, true)]
    [InlineData(0, 0, 100, false, false)]
    [InlineData(19, 0, 0, false, false)]
    public void Technical_training_counts_within_its_window(int ini, int lalu, int sebelumnya, bool oneYear, bool twoYears)
    {
        var person = IpAsnCase.Pelaksana().WithDiklatTeknis(ini, lalu, sebelumnya);

        Assert.Equal(oneYear, IpAsnCase.Nol.Score(person).Has(KomponenKompetensi.DiklatTeknis));
        Assert.Equal(twoYears, IpAsnCase.Of(KebijakanTanpaSkp.PoinNol, JendelaIpAsn.Create(2, 2, 5)).Score(person).Has(KomponenKompetensi.DiklatTeknis));
    }

    [Fact]
    public void A_window_can_bind_one_kind_of_position_only()
    {
        var measurement = IpAsnCase.Of(KebijakanTanpaSkp.PoinNol, PeraturanBkn8Of2019.JendelaDiklatPelaksanaSaja);
        var functional = PegawaiIpAsn.Create(JenisJabatan.Fungsional, JenisKepegawaian.Pppk, Pendidikan.S1).WithDiklatTeknis(0, 0, 30);

        Assert.Equal(15m, measurement.Score(functional).Kompetensi);
        Assert.Equal(0m, measurement.Score(IpAsnCase.Pelaksana().WithDiklatTeknis(0, 0, 30)).Kompetensi);
        Assert.Equal(0m, IpAsnCase.Nol.Score(functional).Kompetensi);
    }

    [Theory]
    [InlineData(2025, true)]
    [InlineData(2024, true)]
    [InlineData(2023, false)]
    [InlineData(2026, false)]
    [InlineData(0, false)]
    public void A_seminar_counts_in_the_year_and_the_one_before(int year, bool counts) =>
        Assert.Equal(counts ? 17.5m : 0m, IpAsnCase.Nol.Score(IpAsnCase.Pelaksana().WithSeminar(year)).Kompetensi);

    [Fact]
    public void Cpns_are_not_measured()
    {
        var result = IpAsnCase.Nol.Score(PegawaiIpAsn.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Cpns, Pendidikan.S1).WithSkp(PredikatSkp.Baik));

        Assert.Equal("TIDAK_DIUKUR", result.Total.Reason!.Code);
        Assert.Equal("TIDAK_DIUKUR", result.Kualifikasi.Reason!.Code);
    }

    [Fact]
    public void A_double_position_has_no_points() => Assert.Equal(
        "TANPA_POIN", IpAsnCase.Nol.Score(PegawaiIpAsn.Create(JenisJabatan.Rangkap, JenisKepegawaian.Pns, Pendidikan.S2).WithSkp(PredikatSkp.Baik)).Total.Reason!.Code);

    [Fact]
    public void Without_an_appraisal_the_policy_decides_and_the_person_is_counted()
    {
        var people = new[] { Complete, IpAsnCase.Pelaksana() };

        Assert.Equal("SKP_TIDAK_ADA", IpAsnCase.TidakDiketahui.Score(people[1]).Total.Reason!.Code);
        Assert.Equal("SKP_TIDAK_ADA", IpAsnCase.Dikecualikan.Score(people[1]).Total.Reason!.Code);
        Assert.Equal(20m, IpAsnCase.Nol.Score(people[1]).Total);

        var unknown = IpAsnCase.TidakDiketahui.Tally(people).Score().Keseluruhan;
        Assert.Equal("SKP_TIDAK_ADA", unknown.Indeks.Reason!.Code);
        Assert.Equal(15m, unknown.RataRata(DimensiIpAsn.Kualifikasi));
        Assert.Equal(1L, unknown.Sebaran.Sum(one => one.Orang));

        Assert.Equal(52.5m, IpAsnCase.Nol.Tally(people).Score().Keseluruhan.Indeks);
        var left = IpAsnCase.Dikecualikan.Tally(people).Score().Keseluruhan;
        Assert.Equal((85m, 1L, 1L, 2L), (IpAsnCase.Known(left.Indeks), left.Diukur, left.TanpaSkp, left.Orang));
        Assert.Equal(50m, left.PersenTerlewat);
    }

    [Fact]
    public void Nobody_has_no_index()
    {
        var nobody = IpAsnCase.Nol.EmptyTally().Score().Keseluruhan;

        Assert.Equal("TANPA_POPULASI", nobody.Indeks.Reason!.Code);
        Assert.Equal("TANPA_POPULASI", nobody.PersenTerlewat.Reason!.Code);
    }

    // Points 85 and 90.5 of two persons and of one: silka bands persons above 90 and means from 91.
    [Fact]
    public void The_other_reading_is_for_persons_only()
    {
        var rubric = PeraturanBkn8Of2019.Rubrik.WithSkala(PeraturanBkn8Of2019.KategoriLebihDari, PeraturanBkn8Of2019.Kategori).ToOneOf().AsT1;
        var structural = PegawaiIpAsn.Create(JenisJabatan.Struktural, JenisKepegawaian.Pns, Pendidikan.S3).WithSkp(PredikatSkp.Baik).WithDiklatJabatan(true).WithDiklatTeknis(20, 0, 0).WithSeminar(2025);
        var person = IpAsnCase.Of(KebijakanTanpaSkp.PoinNol, rubric: rubric);

        Assert.Equal("Sangat Tinggi", person.Score(structural).Kategori.ToOneOf().AsT1.Predikat);
        Assert.Equal("Tinggi", rubric.SkalaInstansi.Classify(90.5m).ToOneOf().AsT1.Predikat);
        Assert.Equal("Sangat Tinggi", rubric.SkalaPegawai.Classify(90.5m).ToOneOf().AsT1.Predikat);
    }

    [Fact]
    public void Groups_and_levels()
    {
        var people = new[] { Complete, Complete.WithSkp(PredikatSkp.SangatBaik).WithUnit(8), PegawaiIpAsn.Create(JenisJabatan.Fungsional, JenisKepegawaian.Pppk, Pendidikan.D3).WithSkp(PredikatSkp.Baik) };
        var tally = IpAsnCase.Nol.Tally(people);
        var rekap = tally.Score();

        Assert.Equal(["7: 85", "8: 90"], tally.ByUnit().Select(unit => $"{unit.Kode}: {ExactText(unit.Indeks)}"));
        Assert.Equal(["fungsional: 40", "pelaksana: 87.5"], rekap.ByJenisJabatan().Select(one => $"{one.Kode}: {ExactText(one.Indeks)}"));
        Assert.Equal(["PNS", "PPPK"], rekap.ByJenisKepegawaian().Select(one => one.Kode));
        Assert.Equal(["D-III", "S-1"], rekap.ByPendidikan().Select(one => one.Kode));
        Assert.Equal(["tidak dinyatakan", "perempuan"], rekap.ByJenisKelamin().Select(one => one.Kode));
        Assert.Equal([(25m, 2L), (30m, 1L)], rekap.TingkatPoin(DimensiIpAsn.Kinerja).Select(one => (one.Poin, one.Orang)));
        Assert.Equal(["Sangat Rendah 1", "Rendah 0", "Sedang 0", "Tinggi 2", "Sangat Tinggi 0"], rekap.Keseluruhan.Sebaran.Select(one => $"{one.Band.Predikat} {one.Orang}"));
    }

    // 85 + 90 + 40 = 215 over 3 persons.
    [Fact]
    public void The_mean_is_one_sum_and_one_division()
    {
        var people = new[] { Complete, Complete.WithSkp(PredikatSkp.SangatBaik), PegawaiIpAsn.Create(JenisJabatan.Fungsional, JenisKepegawaian.Pppk, Pendidikan.D3).WithSkp(PredikatSkp.Baik) };

        Assert.Equal(71.666666666666666666666666667m, IpAsnCase.Nol.Tally(people).Score().Keseluruhan.Indeks);
    }

    [Fact]
    public void The_working_names_what_brought_the_points()
    {
        var text = IpAsnCase.TidakDiketahui.Score(Complete).Explain().ToText(Bahasa.Indonesia);

        Assert.Contains("15 + 40 + 25 + 5 = 85", text, StringComparison.Ordinal);
        Assert.Contains("diklat teknis: ada: 22,5", text, StringComparison.Ordinal);
        Assert.Contains("Disiplin: tanpa hukuman: 5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentException>(() => IpAsnCase.Nol.Score(default));
        Assert.Throws<ArgumentException>(() => IpAsnCase.Nol.Tally([default]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Complete.WithDiklatTeknis(-1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Complete.WithSkp((PredikatSkp)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Complete.WithUnit(70_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => JendelaIpAsn.Create(3, 2, 5));
        Assert.Throws<ArgumentException>(() => IpAsnCase.Nol.EmptyTally().Merge(IpAsnCase.Dikecualikan.EmptyTally()));
    }

    [Theory]
    [InlineData("{}", "BIDANG_TIDAK_ADA")]
    [InlineData("[", "JSON_TIDAK_SAH")]
    [InlineData("""{"jenis":"ikm","versi":1,"pengukuran":"x","profil":[],"unit":[]}""", "JENIS_SALAH")]
    [InlineData("""{"jenis":"ip-asn","versi":2,"pengukuran":"x","profil":[],"unit":[]}""", "VERSI_TIDAK_DIKENAL")]
    [InlineData("""{"jenis":"ip-asn","versi":1,"pengukuran":"x","profil":[],"unit":[]}""", "IDENTITAS_BERBEDA")]
    public void A_bad_tally_is_one_error(string json, string code) => Assert.Equal(code, IpAsnCase.Nol.ReadTally(json).AsT0.Code);

    [Theory]
    [InlineData("\"profil\":[]", "\"profil\":[[0,0]]", "HITUNGAN_TIDAK_MUNGKIN")]
    [InlineData("\"profil\":[]", "\"profil\":[[99999,1]]", "HITUNGAN_TIDAK_MUNGKIN")]
    [InlineData("\"profil\":[]", "\"profil\":[[1,1],[1,1]]", "HITUNGAN_TIDAK_MUNGKIN")]
    [InlineData("\"profil\":[]", "\"profil\":[[1,-1]]", "BUKAN_CACAH")]
    [InlineData("\"profil\":[]", "\"profil\":[[1,9223372036854775807],[2,9223372036854775807]]", "TERLALU_BANYAK")]
    [InlineData("\"profil\":[]", "\"profil\":5", "BENTUK_SALAH")]
    [InlineData("\"unit\":[]", "\"unit\":[[1]]", "BENTUK_SALAH")]
    [InlineData("\"unit\":[]", "\"unit\":[[1,1,1,0,0,0,0,0,0,0,0,0,0,0,0]]", "HITUNGAN_TIDAK_MUNGKIN")]
    public void A_tally_that_cannot_be_is_refused(string good, string bad, string code) =>
        Assert.Equal(code, IpAsnCase.Nol.ReadTally(IpAsnCase.Nol.EmptyTally().ToJson().Replace(good, bad, StringComparison.Ordinal)).AsT0.Code);

    [Fact]
    public void Counting_allocates_nothing_per_person()
    {
        PegawaiIpAsn[] people = [.. Enumerable.Range(0, 60_000).Select(i => (i % 2 == 0 ? Complete : Complete.WithSkp(PredikatSkp.Kurang)).WithUnit(1 + (i % 300)))];
        long Bytes(int count)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            IpAsnCase.Nol.Tally(people.AsSpan(0, count));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The first runs may allocate for the compiler of the runtime; the least of several is that of the code.
        long Least(int count) => Enumerable.Range(0, 8).Min(_ => Bytes(count));

        Assert.Equal(Least(3_000), Least(60_000));
    }

    private static string ExactText(ValueOrReason<decimal> value) => IpAsnCase.Known(value).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
