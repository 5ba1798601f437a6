using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests;

// The scores of Kabupaten Paser in 2024: chart of the aspects under Tabel 2.4 of the Renstra 2025-2029. Maxima: Permenpan RB 40/2018.
public class MeritAssessmentTests
{
    private static readonly MeritInstrument Instrument = MeritRubrics.For(TahunAnggaran.Create(2024)).ToOneOf().AsT1;

    [Fact]
    public void Paser_2024_is_246_5_of_400_and_3_5_below_Baik()
    {
        var result = MeritAssessment.Score(Instrument, Scores());

        Assert.Equal(246.5m, result.Total);
        Assert.Equal(0.61625m, result.Indeks);
        Assert.Equal("Kategori II, Kurang", result.Kategori.Match(band => band.ToString(), why => why.Code));
        Assert.Equal(3.5m, result.GapTo("Baik"));
        Assert.Equal(3.5m, result.GapTo("Kategori III"));
        Assert.Equal(78.5m, result.GapTo("Sangat Baik"));
        Assert.Equal(0m, result.GapTo("Kurang"));
        Assert.Equal([3.5m, 78.5m], result.GapsAbove().Match(gaps => gaps.Select(gap => gap.Gap), _ => []));
        Assert.Empty(result.Problems);
    }

    // Percent of the maximum: 93.75, 90, 43.75, 37.5, 59.375, 75, 62.5, 75 (regulations, table of the eight aspects).
    [Fact]
    public void Pengembangan_Karier_is_second_worst_by_share_and_lacks_the_most_points()
    {
        var result = MeritAssessment.Score(Instrument, Scores());

        Assert.Equal([93.75m, 90m, 43.75m, 37.5m, 59.375m, 75m, 62.5m, 75m], result.Aspek.Select(aspek => Value(aspek.Persen)));
        Assert.Equal([1, 2, 7, 8, 6, 3, 5, 3], result.Aspek.Select(aspek => Value(aspek.PeringkatBagian)));
        Assert.Equal([2.5m, 4m, 67.5m, 25m, 32.5m, 10m, 6m, 6m], result.Aspek.Select(aspek => Value(aspek.Kurang)));
        Assert.Equal([8, 7, 1, 3, 2, 4, 5, 5], result.Aspek.Select(aspek => Value(aspek.PeringkatKurang)));
        Assert.Equal("perencanaan-kebutuhan", result.OrderByShare()[0].Aspek.Id);
        Assert.Equal(["promosi-mutasi", "pengembangan-karier"], result.OrderByShare().Reverse().Take(2).Select(aspek => aspek.Aspek.Id));
        Assert.Equal("pengembangan-karier", result.OrderByMissing()[0].Aspek.Id);
    }

    [Theory]
    [InlineData(249.5, "Kategori II")]
    [InlineData(249.999, "Kategori II")]
    [InlineData(250, "Kategori III")]
    [InlineData(324.5, "Kategori III")]
    [InlineData(325, "Kategori IV")]
    [InlineData(174.5, "Kategori I")]
    [InlineData(175, "Kategori II")]
    public void Category_at_its_boundaries(double total, string kategori)
    {
        // All aspects but career development at their maximum are 280; what is missing or too much is taken from them in turn.
        var scores = Instrument.Aspek.ToDictionary(aspek => aspek.Id, aspek => aspek.Maksimum);
        var excess = 400m - (decimal)total;
        foreach (var id in scores.Keys.ToArray())
        {
            var taken = Math.Min(excess, scores[id] - 1m);
            scores[id] -= taken;
            excess -= taken;
        }

        Assert.Equal(kategori, MeritAssessment.Score(Instrument, scores).Kategori.Match(band => band.Kode, why => why.Code));
    }

    [Fact]
    public void Aspects_are_found_by_name_too() =>
        Assert.Equal(246.5m, MeritAssessment.Score(Instrument, Scores().Select(score => new KeyValuePair<string, decimal>(" " + Instrument.Find(score.Key).Match(aspek => aspek.Nama.Indonesia, _ => string.Empty).ToUpperInvariant(), score.Value))).Total);

    [Fact]
    public void A_stored_zero_is_not_assessed_and_no_category()
    {
        var result = MeritAssessment.Score(Instrument, Instrument.Aspek.ToDictionary(aspek => aspek.Id, _ => 0m));

        Assert.Equal("BELUM_DINILAI", result.Total.Reason?.Code);
        Assert.Equal("BELUM_DINILAI", result.Kategori.Reason?.Code);
        Assert.Equal(8, result.Problems.Count);
        Assert.Equal("BELUM_DINILAI", Instrument.TotalOf(0m).Reason?.Code);
        Assert.Equal("DI_LUAR_RENTANG", Instrument.TotalOf(99m).Reason?.Code);
        Assert.Equal(185.5m, Instrument.TotalOf(185.5m));
    }

    [Theory]
    [InlineData("pengembangan-karier", 130, "MASUKAN_TIDAK_SAH")]
    [InlineData("perencanaan-kebutuhan", 40.1, "MASUKAN_TIDAK_SAH")]
    [InlineData("pengadaan", -1, "MASUKAN_TIDAK_SAH")]
    [InlineData("talenta", 1, "ASPEK_TIDAK_DIKENAL")]
    public void A_bad_score_is_a_reason_that_names_the_aspect(string aspek, double nilai, string code)
    {
        var scores = Scores();
        scores[aspek] = (decimal)nilai;

        var result = MeritAssessment.Score(Instrument, scores);

        Assert.Equal(code, result.Total.Reason?.Code);
        Assert.Contains(aspek, Assert.Single(result.Problems).Text(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_aspect_makes_the_total_unknown()
    {
        var scores = Scores();
        scores.Remove("pengadaan");

        Assert.Equal("MASUKAN_TIDAK_ADA", MeritAssessment.Score(Instrument, scores).Total.Reason?.Code);
    }

    [Fact]
    public void One_aspect_under_two_names_is_given_twice()
    {
        var scores = Scores();
        scores["Pengadaan"] = 36m;
        scores.Remove("pengadaan");
        scores["Recruitment"] = 36m;

        Assert.Equal("MASUKAN_GANDA", MeritAssessment.Score(Instrument, scores).Total.Reason?.Code);
    }

    [Fact]
    public void An_unknown_predikat_is_a_reason_with_those_that_exist() =>
        Assert.Equal("PREDIKAT_TIDAK_DIKENAL", MeritAssessment.Score(Instrument, Scores()).GapTo("Unggul").Reason?.Code);

    [Fact]
    public void The_explanation_shows_total_aspects_index_and_category()
    {
        var text = MeritAssessment.Score(Instrument, Scores()).Explain().ToText(Bahasa.Indonesia);

        Assert.Contains("37,5 + 36 + 52,5 + 15 + 47,5 + 30 + 10 + 18 = 246,5", text, StringComparison.Ordinal);
        Assert.Contains("43,75 % dari maksimum, peringkat 7", text, StringComparison.Ordinal);
        Assert.Contains("246,5 / 400 = 0,61625", text, StringComparison.Ordinal);
        Assert.Contains("Kategori II, Kurang", text, StringComparison.Ordinal);
    }

    internal static Dictionary<string, decimal> Scores() => new(StringComparer.Ordinal)
    {
        ["perencanaan-kebutuhan"] = 37.5m,
        ["pengadaan"] = 36m,
        ["pengembangan-karier"] = 52.5m,
        ["promosi-mutasi"] = 15m,
        ["manajemen-kinerja"] = 47.5m,
        ["penggajian-penghargaan-disiplin"] = 30m,
        ["perlindungan-pelayanan"] = 10m,
        ["sistem-informasi"] = 18m,
    };

    private static T Value<T>(ValueOrReason<T> value)
        where T : notnull => value.ToOneOf().AsT1;
}
