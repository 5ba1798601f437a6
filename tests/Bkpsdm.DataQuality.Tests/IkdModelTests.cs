using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.DataQuality.Tests;

public class IkdModelTests
{
    private static readonly DataQualityModel<AsnRecord> Model = IkdModel.SeBkn17Of2024(AsnSamples.Acuan, IkdThresholds.Default, IkdWeights.ExactParts);

    // SE Kepala BKN 17/2024: 7 + 6 + 10 + 4 indicators.
    [Fact]
    public void The_model_has_27_indicators_in_the_order_of_the_letter() => Assert.Equal(
        [
            "COM_1", "COM_2", "COM_3", "COM_4", "COM_5", "COM_6", "COM_7",
            "TIM_1", "TIM_2", "TIM_3", "TIM_4", "TIM_5", "TIM_6",
            "ACC_1", "ACC_2", "ACC_3", "ACC_4", "ACC_5", "ACC_6", "ACC_7", "ACC_8", "ACC_9", "ACC_10",
            "CON_1", "CON_2", "CON_3", "CON_4",
        ],
        Model.Rules.Select(rule => rule.Kode));

    // The same source: weights of timeliness 10, 8, 6, 7, 7, 6 of 44 and of accuracy 4, 9, 3, 4, 2, 5, 3, 6, 2, 4 of 42.
    [Fact]
    public void Weights_are_whole_parts()
    {
        var dimensions = Model.Score(Model.EmptyTally, ZeroPopulationPolicy.AsHundred).Dimensions;

        Assert.Equal([(28, 40), (31, 44), (30, 42), (11, 4)], dimensions.Select(dimension => ((int)dimension.Bobot, (int)dimension.Whole)));
        Assert.Equal([10L, 8, 6, 7, 7, 6], dimensions[1].Rules.Select(rule => rule.Bobot));
        Assert.Equal([4L, 9, 3, 4, 2, 5, 3, 6, 2, 4], dimensions[2].Rules.Select(rule => rule.Bobot));
    }

    // As printed, 22.73 + 18.18 + 13.64 + 15.91 + 15.91 + 13.64 = 100.01, and the ten of accuracy make 99.98.
    [Fact]
    public void Printed_weights_make_100_01_and_99_98()
    {
        var printed = IkdModel.SeBkn17Of2024(AsnSamples.Acuan, IkdThresholds.Default, IkdWeights.AsPrinted);

        var score = printed.Score(printed.Compile().Tally([AsnSamples.Clean()]), ZeroPopulationPolicy.AsHundred);

        Assert.Equal([100m, 100.01m, 99.98m, 100m], score.Dimensions.Select(dimension => dimension.Nilai.Match(value => value, _ => 0)));
        Assert.Equal(99.9971m, score.Indeks);
    }

    [Fact]
    public void A_clean_agency_has_exactly_100() => Assert.Equal(100m, Score(ZeroPopulationPolicy.AsHundred, AsnSamples.Clean(1), AsnSamples.Clean(2)).Indeks);

    // One of four records fails COM_3, weight 8 of 40 and 28 of 100: 100 - 25 x 8/40 x 28/100 = 98.6.
    [Fact]
    public void One_defect_costs_its_weight()
    {
        var bad = AsnSamples.Clean(4);
        bad.Pendidikan = null;
        bad.PendidikanRiwayat = null;

        var score = Score(ZeroPopulationPolicy.AsHundred, AsnSamples.Clean(1), AsnSamples.Clean(2), AsnSamples.Clean(3), bad);

        Assert.Equal(98.6m, score.Indeks);
        Assert.Equal(75m, score.Rules.Single(rule => rule.Kode == "COM_3").Nilai);
        Assert.Equal(1.4m, score.Rules.Single(rule => rule.Kode == "COM_3").Kenaikan);
        Assert.Equal(-3.6m, score.GapTo(95));
    }

    [Fact]
    public void Every_shipped_rule_is_portable() => Assert.Empty(Model.PortabilityFaults());

    // Each rule: a change that makes a clean record fail it, and the nearest one that does not.
    public static TheoryData<string, Action<AsnRecord>, Action<AsnRecord>> Borders => new()
    {
        { "COM_1", asn => { asn.SkpTahunLalu = null; asn.SkpDuaTahunLalu = false; }, asn => asn.SkpTahunLalu = false },
        { "COM_2", asn => { asn.JenisJabatan = JenisJabatan.Pelaksana; asn.IdJabatan = "  "; }, asn => { asn.JenisJabatan = JenisJabatan.Fungsional; asn.IdJabatan = "\t"; } },
        { "COM_3", asn => { asn.Pendidikan = null; asn.PendidikanRiwayat = null; }, asn => asn.PendidikanRiwayat = null },
        { "COM_4", asn => asn.TmtPns = null, asn => { asn.TmtPns = null; asn.Jenis = JenisKepegawaian.Cpns; } },
        { "COM_5", asn => { asn.Pendidikan = Pendidikan.D1; asn.GelarBelakang = " "; }, asn => { asn.Pendidikan = Pendidikan.Slta; asn.GelarBelakang = null; } },
        { "COM_6", asn => asn.Email = "nama@contoh.", asn => asn.Email = "n@c.i" },
        { "COM_7", asn => asn.NomorHp = null, asn => asn.NomorHp = "0" },
        { "TIM_1", asn => asn.UnorAktif = false, asn => asn.UnorAktif = null },
        { "TIM_2", asn => { asn.FormasiFungsional = true; asn.TmtCpns = 20241123; }, asn => { asn.FormasiFungsional = true; asn.TmtCpns = 20241124; } },
        { "TIM_3", asn => { asn.Jenis = JenisKepegawaian.Cpns; asn.TmtCpns = 20251023; }, asn => { asn.Jenis = JenisKepegawaian.Cpns; asn.TmtCpns = 20251024; } },

        // A man of the level administrator retires at 58: born in September 1968, from 1 October 2026, and late from 1 November; born in October, not yet.
        { "TIM_5", asn => asn.TanggalLahir = 19680930, asn => asn.TanggalLahir = 19681001 },
        { "TIM_5", asn => { asn.TanggalLahir = 19760930; asn.Bup = 50; }, asn => { asn.TanggalLahir = 19761001; asn.Bup = 50; } },
        { "TIM_6", asn => { asn.KedudukanHukum = KedudukanHukum.Cltn; asn.AkhirCltn = 20261123; }, asn => { asn.KedudukanHukum = KedudukanHukum.Cltn; asn.AkhirCltn = 20261124; } },
        { "ACC_1", asn => asn.TmtPns = 20101231, asn => asn.TmtPns = 20110101 },
        { "ACC_2", asn => asn.DpkDpb = true, asn => { asn.DpkDpb = true; asn.InstansiKerja = "i2"; } },
        { "ACC_3", asn => asn.MasaKerjaBulan = 23, asn => asn.MasaKerjaBulan = 24 },
        { "ACC_4", asn => { asn.Jenis = JenisKepegawaian.Pppk; asn.KedudukanHukum = KedudukanHukum.TugasBelajar; }, asn => { asn.Jenis = JenisKepegawaian.Pppk; asn.KedudukanHukum = KedudukanHukum.PppkAktif; } },
        { "ACC_5", asn => asn.Nik = "640101290288000", asn => asn.Nik = "0000000000000000" },
        { "ACC_6", asn => asn.Pendidikan = Pendidikan.D3, asn => asn.Pendidikan = Pendidikan.D4 },
        { "ACC_6", asn => { asn.JenjangJabatan = JenjangJabatan.Pengawas; asn.Pendidikan = Pendidikan.D2; }, asn => { asn.JenjangJabatan = JenjangJabatan.Pengawas; asn.Pendidikan = Pendidikan.D3; } },
        { "ACC_7", asn => { asn.Jenis = JenisKepegawaian.Pppk; asn.TmtPppk = 20120101; }, asn => { asn.Jenis = JenisKepegawaian.Pppk; asn.TmtPppk = 20111231; } },
        { "ACC_8", asn => Functional(asn, JenjangJabatan.Terampil, Pendidikan.D2), asn => Functional(asn, JenjangJabatan.Terampil, Pendidikan.D3) },
        { "ACC_8", asn => Functional(asn, JenjangJabatan.Pemula, Pendidikan.Sltp), asn => Functional(asn, JenjangJabatan.Pemula, Pendidikan.Slta) },
        { "ACC_8", asn => Functional(asn, JenjangJabatan.AhliMuda, Pendidikan.D3), asn => Functional(asn, JenjangJabatan.AhliMuda, Pendidikan.D4) },
        { "ACC_8", asn => Functional(asn, JenjangJabatan.AhliUtama, Pendidikan.S1), asn => Functional(asn, JenjangJabatan.AhliUtama, Pendidikan.S2) },
        { "ACC_9", asn => { asn.JenisJabatan = JenisJabatan.Pelaksana; asn.NamaJabatanFungsional = true; }, asn => { asn.JenisJabatan = JenisJabatan.Pelaksana; asn.NamaJabatanFungsional = false; } },
        { "ACC_10", asn => { asn.JenjangJabatan = JenjangJabatan.JptPratama; asn.KodeGolongan = 41; }, asn => { asn.JenjangJabatan = JenjangJabatan.JptPratama; asn.KodeGolongan = 42; } },
        { "CON_1", asn => asn.TmtCpns = 20110201, asn => asn.TmtCpns = 20110131 },
        { "CON_2", asn => asn.TanggalLahir = 19880228, asn => asn.TanggalLahir = 19880229 },
        { "CON_3", asn => asn.JenisKelamin = JenisKelamin.Perempuan, asn => asn.JenisKelamin = JenisKelamin.LakiLaki },
        { "CON_4", asn => { asn.Jenis = JenisKepegawaian.Pppk; asn.TahunPengangkatanPppk = 2012; }, asn => { asn.Jenis = JenisKepegawaian.Pppk; asn.TahunPengangkatanPppk = 2011; } },
    };

    [Theory]
    [MemberData(nameof(Borders))]
    public void A_rule_has_a_record_that_just_fails_and_one_that_just_passes(string kode, Action<AsnRecord> fail, Action<AsnRecord> pass)
    {
        Assert.Contains(kode, Failing(fail));
        Assert.DoesNotContain(kode, Failing(pass));
    }

    // Two heads of one unit: both count; one head does not.
    [Fact]
    public void Tim_4_counts_every_head_of_a_unit_with_two()
    {
        var tally = Model.Compile().Tally([AsnSamples.Clean(1), AsnSamples.Clean(1), AsnSamples.Clean(2)]);

        var count = Model.Score(tally, ZeroPopulationPolicy.Unknown).Rules.Single(rule => rule.Kode == "TIM_4").Count;
        Assert.Equal((3, 2), (count.Population, count.Disparate));
    }

    // JPT pratama and ahli madya: 60, others 58 (UU 20/2023, article 55); the position's own age comes before the level's, and 71 is no age.
    [Theory]
    [InlineData(JenjangJabatan.JptPratama, null, false)]
    [InlineData(JenjangJabatan.Administrator, null, true)]
    [InlineData(JenjangJabatan.AhliMadya, null, false)]
    [InlineData(JenjangJabatan.AhliMuda, null, true)]
    [InlineData(JenjangJabatan.Pelaksana, null, true)]
    [InlineData(null, null, true)]
    [InlineData(null, 60, false)]
    [InlineData(JenjangJabatan.Administrator, 65, false)]
    [InlineData(JenjangJabatan.Administrator, 71, true)]
    public void Retirement_follows_the_position(JenjangJabatan? jenjang, int? bup, bool late) =>
        Assert.Equal(late, Failing(asn => { asn.TanggalLahir = 19680101; asn.JenjangJabatan = jenjang; asn.Bup = bup; }).Contains("TIM_5"));

    [Fact]
    public void Thresholds_change_the_identity_and_the_reading()
    {
        var strict = IkdModel.SeBkn17Of2024(AsnSamples.Acuan, IkdThresholds.Default.WithSatuSkpCukup(true), IkdWeights.ExactParts);
        var record = AsnSamples.Clean();
        record.SkpTahunLalu = false;

        Assert.NotEqual(Model.Identity, strict.Identity);
        Assert.Equal(1, strict.Score(strict.Compile().Tally([record]), ZeroPopulationPolicy.AsHundred).Rules.First().Count.Disparate);
        Assert.Throws<ArgumentException>(() => Model.EmptyTally.Merge(strict.EmptyTally));
    }

    [Fact]
    public void A_tally_of_another_date_is_refused()
    {
        var later = IkdModel.SeBkn17Of2024(AsnSamples.Acuan.PlusDays(1), IkdThresholds.Default, IkdWeights.ExactParts);

        Assert.Throws<ArgumentException>(() => Model.EmptyTally.Merge(later.EmptyTally));
        Assert.Throws<ArgumentException>(() => Model.Score(later.EmptyTally, ZeroPopulationPolicy.Unknown));
    }

    [Fact]
    public void A_record_shows_no_number() => Assert.DoesNotContain("1988", AsnSamples.Clean().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(ZeroPopulationPolicy.AsHundred, 100)]
    [InlineData(ZeroPopulationPolicy.Exclude, null)]
    [InlineData(ZeroPopulationPolicy.Unknown, null)]
    public void No_records(ZeroPopulationPolicy policy, int? index) =>
        Assert.Equal(index, Model.Score(Model.EmptyTally, policy).Indeks.Match(value => (int?)value, _ => null));

    // Clean records have no PPPK, CPNS, CLTN, functional or staff position: 12 rules apply to nobody, and the others are in order.
    [Fact]
    public void Rules_without_population_are_counted_and_left_out()
    {
        var bad = AsnSamples.Clean(2);
        bad.TmtPns = null;

        // Completeness without COM_2: 30 parts; COM_4 with 5 of them is 50: (25 x 100 + 5 x 50) / 30 x 28/100 + 72 = 97.666...
        var score = Score(ZeroPopulationPolicy.Exclude, AsnSamples.Clean(1), bad);

        Assert.Equal("COM_2,TIM_2,TIM_3,TIM_6,ACC_4,ACC_7,ACC_8,ACC_9,ACC_10,CON_4", string.Join(",", score.RulesWithoutPopulation.Select(rule => rule.Kode)));
        Assert.Equal(97.67m, score.Indeks.Map(Rounding.Usual.Apply));
        Assert.Equal("TANPA_POPULASI", Score(ZeroPopulationPolicy.Unknown, bad).Indeks.Reason?.Code);
    }

    private static void Functional(AsnRecord asn, JenjangJabatan jenjang, Pendidikan pendidikan)
    {
        asn.JenisJabatan = JenisJabatan.Fungsional;
        asn.JenjangJabatan = jenjang;
        asn.Pendidikan = pendidikan;
    }

    private static IReadOnlyList<string> Failing(Action<AsnRecord> change)
    {
        var record = AsnSamples.Clean();
        change(record);
        var counter = Model.Compile();
        return [.. counter.Failing([record], _ => 1, counter.Tally([record])).SelectMany(failing => failing.Codes)];
    }

    private static DataQualityScore Score(ZeroPopulationPolicy policy, params AsnRecord[] records) => Model.Score(Model.Compile().Tally(records, 1), policy);
}
