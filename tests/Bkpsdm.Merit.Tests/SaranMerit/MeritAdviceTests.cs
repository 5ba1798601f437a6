using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests;

public class MeritAdviceTests
{
    private static readonly BilingualText Text = BilingualText.Create("Uji", "Test");

    // By hand: a (weight 3, steps 10 and 10), b (weight 1, steps 2, 2, 2), now 1 x 3 + 1 x 1 = 4; Baik from 8 needs 4 points.
    // a alone: 2 steps for 20; b alone: 3 points only; a once and b once: 4 points for 12.
    [Fact]
    public void Cheapest_steps_by_hand()
    {
        var path = Advice().CheapestTo("Baik").ToOneOf().AsT1;

        Assert.Equal(["a1 Satu: 1 -> 2", "a2 Dua: 1 -> 2"], path.Steps.Select(step => step.ToString()));
        Assert.Equal((12m, 4m, 8m), (path.Upaya, path.Tambahan, path.Total));
        Assert.Equal("Baik", path.Kategori.Match(band => band.Predikat, why => why.Code));
    }

    [Fact]
    public void Curve_by_hand() =>
        Assert.Equal(
            [(0m, 4m), (2m, 5m), (4m, 6m), (6m, 7m), (12m, 8m), (14m, 9m), (16m, 10m), (22m, 11m), (24m, 12m), (26m, 13m)],
            Advice().Curve().Select(path => (path.Upaya, path.Total)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(11.5, 3)]
    [InlineData(12, 4)]
    [InlineData(1000, 9)]
    public void Most_points_for_an_effort(double upaya, double points) => Assert.Equal((decimal)points, Advice().MostFor((decimal)upaya).Tambahan);

    [Fact]
    public void Goal_beyond_all_steps_is_unknown_with_the_best_there_is()
    {
        var reason = Advice().CheapestTo(14m).Reason!;

        Assert.Equal("TIDAK_TERJANGKAU", reason.Code);
        Assert.Contains("13", reason.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Equal("PREDIKAT_TIDAK_DIKENAL", Advice().CheapestTo("Unggul").Reason?.Code);
    }

    [Fact]
    public void Goal_that_is_reached_needs_no_step() => Assert.Empty(Advice().CheapestTo("Kurang").ToOneOf().AsT1.Steps);

    [Theory]
    [InlineData("a1", "UPAYA_TIDAK_SAH", -1, 1)]
    [InlineData("a1", "UPAYA_TIDAK_SAH", 0.0000001, 1)]
    [InlineData("a1", "LANGKAH_TIDAK_SAH", 1, 4)]
    [InlineData("a3", "ITEM_TIDAK_DIKENAL", 1, 1)]
    public void Bad_efforts_are_a_reason(string item, string code, double upaya, int steps) =>
        Assert.Equal(code, MeritAdvice.Of(Now(3m, 1m), [MeritEffort.Create(item, [.. Enumerable.Repeat((decimal)upaya, steps)])]).Reason!.Code);

    [Fact]
    public void Efforts_given_twice_are_a_reason() =>
        Assert.Equal("MASUKAN_GANDA", MeritAdvice.Of(Now(3m, 1m), [MeritEffort.Create("a1", 1m), MeritEffort.Create("A1", 1m)]).Reason!.Code);

    [Fact]
    public void A_result_without_items_or_total_gives_no_advice()
    {
        Assert.Equal("TANPA_ITEM", MeritAdvice.Of(MeritAssessment.Score(PermenpanRb40Of2018.Instrumen, MeritAssessmentTests.Scores()), []).Reason!.Code);
        Assert.Equal("MASUKAN_TIDAK_ADA", MeritAdvice.Of(MeritAssessment.Score(PermenpanRb40Of2018.Instrumen, []), []).Reason!.Code);
    }

    [Fact]
    public void Beyond_its_size_it_refuses()
    {
        // A unit of 0.0001 makes 20,003 units of two points that can be gained.
        var advice = MeritAdvice.Of(Now(1.0001m, 1m), [MeritEffort.Create("a1", 1m), MeritEffort.Create("a2", 1m)]);

        Assert.Equal("PERHITUNGAN_TERLALU_BESAR", advice.Reason!.Code);
        Assert.Equal("BOBOT_TERLALU_HALUS", MeritAdvice.Of(Now(1.0000000001m, 1m), [MeritEffort.Create("a1", 1m)]).Reason!.Code);
    }

    // Paser 2024: 3.5 points to Baik; planning lacks 2.5 and cannot carry them alone, every other aspect can (4 to 67.5).
    [Fact]
    public void Reach_of_each_aspect_without_items()
    {
        var reach = MeritReach.Of(MeritAssessment.Score(PermenpanRb40Of2018.Instrumen, MeritAssessmentTests.Scores()), "Baik").ToOneOf().AsT1;

        Assert.Equal("pengembangan-karier", reach[0].Aspek.Aspek.Id);
        Assert.Equal((67.5m, 3.5m, true), (reach[0].Kurang, reach[0].Tambahan, reach[0].IsEnoughAlone));
        Assert.Equal(["perencanaan-kebutuhan"], reach.Where(one => !one.IsEnoughAlone).Select(one => one.Aspek.Aspek.Id));
        Assert.Equal(2.5m, reach[^1].Tambahan);
    }

    private static MeritAdvice Advice() => MeritAdvice.Of(Now(3m, 1m), [MeritEffort.Create("a1", 10m, 10m), MeritEffort.Create("a2", 2m, 2m, 2m)]).ToOneOf().AsT1;

    private static MeritResult Now(decimal one, decimal two)
    {
        var maximum = 4m * (one + two);
        var scale = BandScale.Create("uji", Text, PermenpanRb40Of2018.Basis, BoundaryRule.AtLeast, Rounding.None, ValueRange.Create(0m, maximum), Band.Create("Kurang", 0m), Band.Create("Baik", 8m));
        var instrument = MeritInstrument.Create("uji", Text, PermenpanRb40Of2018.Basis, 4, maximum, scale, MeritAspek.Create("a", Text, maximum))
            .WithItems([MeritItem.Create("a", "a1", "Satu", one), MeritItem.Create("a", "a2", "Dua", two)]).ToOneOf().AsT1;
        return MeritAssessment.ScoreItems(instrument, new Dictionary<string, int> { ["a1"] = 1, ["a2"] = 1 });
    }
}
