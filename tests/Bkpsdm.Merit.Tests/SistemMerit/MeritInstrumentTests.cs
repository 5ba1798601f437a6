using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests;

public class MeritInstrumentTests
{
    private static readonly MeritInstrument Instrument = PermenpanRb40Of2018.Instrumen;

    // Permenpan RB 40/2018: 40 + 40 + 120 + 40 + 80 + 40 + 16 + 24 = 400. A public table with 130 for career development is wrong.
    [Fact]
    public void A_maximum_of_130_makes_410_and_is_refused()
    {
        var wrong = Assert.Throws<ArgumentException>(() => MeritInstrument.Create(
            "x", Text, PermenpanRb40Of2018.Basis, 4, 400m, PermenpanRb40Of2018.Kategori, [.. Instrument.Aspek.Select(aspek => MeritAspek.Create(aspek.Id, aspek.Nama, aspek.Maksimum == 120m ? 130m : aspek.Maksimum))]));

        Assert.Contains("410, not 400", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_as_data_is_a_reason()
    {
        var maxima = Instrument.Aspek.ToDictionary(aspek => aspek.Id, aspek => aspek.Maksimum == 120m ? 130m : aspek.Maksimum);

        var reason = Instrument.WithMaksimum(maxima).Reason!;

        Assert.Equal("MAKSIMUM_TIDAK_BERJUMLAH", reason.Code);
        Assert.Contains("410", reason.Text(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_that_ends_elsewhere_is_refused() =>
        Assert.Throws<ArgumentException>(() => MeritInstrument.Create("x", Text, PermenpanRb40Of2018.Basis, 4, 40m, PermenpanRb40Of2018.Kategori, MeritAspek.Create("a", Text, 40m)));

    [Fact]
    public void A_name_that_occurs_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => MeritInstrument.Create("x", Text, PermenpanRb40Of2018.Basis, 4, 40m, null, MeritAspek.Create("a", Text, 20m), MeritAspek.Create("b", Text, 20m)));

    [Theory]
    [InlineData(2.5, true)]
    [InlineData(3, false)]
    [InlineData(2.4, false)]
    public void Items_add_up_to_the_maximum_of_their_aspect(double bobot, bool fits)
    {
        // Four items of weight 2.5 at level 4 are 40.
        var items = Instrument.Aspek.SelectMany(aspek => aspek.Id == "pengadaan"
            ? Enumerable.Range(1, 4).Select(i => MeritItem.Create(aspek.Id, $"p{i}", "Item", (decimal)bobot))
            : [MeritItem.Create(aspek.Id, aspek.Id, "Item", aspek.Maksimum / 4m)]);

        var made = Instrument.WithItems(items);

        Assert.Equal(fits, made.IsKnown);
        Assert.Equal(fits ? "merit-40-2018" : "ITEM_TIDAK_BERJUMLAH", made.Match(instrument => instrument.Id, reason => reason.Code));
    }

    [Theory]
    [InlineData("talenta", "a", 10, "ASPEK_TIDAK_DIKENAL")]
    [InlineData("pengadaan", "sistem-informasi", 10, "MASUKAN_GANDA")]
    [InlineData("pengadaan", "a", 0, "BOBOT_TIDAK_SAH")]
    [InlineData("pengadaan", "a", -10, "BOBOT_TIDAK_SAH")]
    public void Bad_items_are_a_reason(string aspek, string kode, double bobot, string code)
    {
        var items = Instrument.Aspek.Where(one => one.Id != "pengadaan").Select(one => MeritItem.Create(one.Id, one.Id, "Item", one.Maksimum / 4m)).Append(MeritItem.Create(aspek, kode, "Item", (decimal)bobot));

        Assert.Equal(code, Instrument.WithItems(items).Reason!.Code);
    }

    [Fact]
    public void Levels_earn_their_weight_and_the_lowest_total_is_100()
    {
        var instrument = Instrument.WithItems(Instrument.Aspek.Select(aspek => MeritItem.Create(aspek.Id, aspek.Id, "Item", aspek.Maksimum / 4m))).ToOneOf().AsT1;

        MeritResult At(int level) => MeritAssessment.ScoreItems(instrument, instrument.Aspek.Select(aspek => new KeyValuePair<string, int>(aspek.Id, level)));

        Assert.Equal(100m, At(1).Total);
        Assert.Equal("Kategori I", At(1).Kategori.Match(band => band.Kode, _ => null));
        Assert.Equal(400m, At(4).Total);
        Assert.Equal("BELUM_DINILAI", At(0).Total.Reason?.Code);
        Assert.Equal("MASUKAN_TIDAK_SAH", At(5).Total.Reason?.Code);
        Assert.Equal("TANPA_ITEM", MeritAssessment.ScoreItems(Instrument, []).Total.Reason?.Code);
    }

    [Theory]
    [InlineData(2018, "DI_LUAR_RUBRIK")]
    [InlineData(2019, "merit-40-2018")]
    [InlineData(2025, "merit-40-2018")]
    [InlineData(2026, "BOBOT_TIDAK_DITETAPKAN")]
    [InlineData(2030, "BOBOT_TIDAK_DITETAPKAN")]
    public void The_year_of_measurement_chooses(int tahun, string expected) =>
        Assert.Equal(expected, MeritRubrics.For(TahunAnggaran.Create(tahun)).Match(instrument => instrument.Id, reason => reason.Code));

    // The eight aspects of Permenpan RB 19/2025 in their order.
    [Fact]
    public void Permenpan_19_2025_has_eight_aspects_and_takes_the_weights_of_the_caller()
    {
        Assert.Equal(8, PermenpanRb19Of2025.Aspek.Count);
        Assert.Equal("Manajemen Talenta", PermenpanRb19Of2025.Aspek[1].Nama.Indonesia);

        var made = PermenpanRb19Of2025.Instrumen(4, PermenpanRb19Of2025.Aspek.ToDictionary(aspek => aspek.Id, _ => 12.5m), null).ToOneOf().AsT1;
        var result = MeritAssessment.Score(made, PermenpanRb19Of2025.Aspek.ToDictionary(aspek => aspek.Id, _ => 10m));

        Assert.Equal(100m, made.Maksimum);
        Assert.Equal(80m, result.Total);
        Assert.Equal("SKALA_TIDAK_DITETAPKAN", result.Kategori.Reason?.Code);
        Assert.Equal("MASUKAN_TIDAK_ADA", PermenpanRb19Of2025.Instrumen(4, [], null).Reason!.Code);
        Assert.Equal("MAKSIMUM_TIDAK_SAH", PermenpanRb19Of2025.Instrumen(4, PermenpanRb19Of2025.Aspek.ToDictionary(aspek => aspek.Id, _ => 0m), null).Reason!.Code);
        Assert.Equal("SKALA_TIDAK_COCOK", PermenpanRb19Of2025.Instrumen(4, PermenpanRb19Of2025.Aspek.ToDictionary(aspek => aspek.Id, _ => 12.5m), PermenpanRb40Of2018.Kategori).Reason!.Code);
    }

    // Targets of the plan: 250 (2026) on the scale of 400; the score of 2024 reaches 98.6 percent of it.
    [Fact]
    public void A_target_keeps_its_rubric()
    {
        var target = MeritTarget.Create(Instrument, 250m);
        var old = MeritAssessment.Score(Instrument, MeritAssessmentTests.Scores());
        var later = MeritAssessment.Score(
            PermenpanRb19Of2025.Instrumen(4, PermenpanRb19Of2025.Aspek.ToDictionary(aspek => aspek.Id, _ => 50m), null).ToOneOf().AsT1,
            PermenpanRb19Of2025.Aspek.ToDictionary(aspek => aspek.Id, _ => 40m));

        Assert.Equal(98.6m, target.CapaianOf(old));
        Assert.Equal(3.5m, target.GapOf(old));
        Assert.Equal(320m, later.Total);
        Assert.Equal("RUBRIK_BERBEDA", target.CapaianOf(later).Reason?.Code);
        Assert.Equal("RUBRIK_BERBEDA", target.GapOf(later).Reason?.Code);
        Assert.Equal("RUBRIK_BERBEDA", MeritComparison.Of(old, later).Selisih.Reason?.Code);
    }

    [Fact]
    public void Two_years_compare_by_total_and_aspect()
    {
        var scores = MeritAssessmentTests.Scores();
        var before = MeritAssessment.Score(Instrument, scores);
        scores["promosi-mutasi"] = 20m;

        var comparison = MeritComparison.Of(before, MeritAssessment.Score(Instrument, scores));

        Assert.Equal(5m, comparison.Selisih);
        Assert.Equal([0m, 0m, 0m, 5m, 0m, 0m, 0m, 0m], comparison.Aspek.Select(aspek => aspek.Selisih.Match(value => value, _ => -1m)));
    }

    private static BilingualText Text { get; } = BilingualText.Create("Uji", "Test");
}
