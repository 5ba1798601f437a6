using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Shapes that are refused: one error, with the place.</summary>
public class RenstraLimitsTests
{
    private static readonly RenstraLimits Small = RenstraLimits.Create(2_000, 12, 3);

    [Fact]
    public void Fifty_megabytes_of_nesting_are_one_error()
    {
        var error = Refused(new string('[', 50_000_000), RenstraLimits.Default);

        Assert.Equal(("BATAS_UKURAN", "$"), (error.Code, error.Path));
    }

    [Fact]
    public void Nesting_beyond_the_limit_says_so_with_its_line()
    {
        var error = Refused("{\n\"rencana\":\n" + new string('[', 100), RenstraLimits.Default);

        Assert.Equal(("BATAS_KEDALAMAN", 3), (error.Code, error.Line));
    }

    [Fact]
    public void Nested_nodes_beyond_the_depth_say_so()
    {
        var chain = Enumerable.Range(0, 20).Select(i => new PlanText.Shape($"s{i}", i == 0 ? null : $"s{i - 1}", 1, 1, false)).ToArray();

        Assert.Equal("BATAS_KEDALAMAN", Refused(PlanText.Nested(chain), RenstraLimits.Create(100_000, 20, 100)).Code);
        Assert.Equal(20, PlanText.Tree(PlanText.Nested(chain)).Nodes.Count);
    }

    [Fact]
    public void More_nodes_than_allowed_are_refused_where_they_begin()
    {
        var four = Enumerable.Range(0, 4).Select(i => new PlanText.Shape($"s{i}", null, 1, 1, false));

        var error = Refused(PlanText.Flat(four), Small);
        Assert.Equal(("BATAS_SIMPUL", "$.rencana.simpul[3]"), (error.Code, error.Path));
    }

    [Theory]
    [InlineData("{\n\"identitas\": {", "JSON_TIDAK_SAH", 2)]
    [InlineData("{\n\n\"lain\": 1}", "BIDANG_TIDAK_DIKENAL", 3)]
    [InlineData("", "JSON_TIDAK_SAH", 1)]
    public void Truncated_or_unknown_is_one_error_with_its_line(string json, string code, int line) =>
        Assert.Equal((code, line), (Refused(json, Small).Code, Refused(json, Small).Line));

    [Fact]
    public void Null_is_no_plan() => Assert.Equal("$", Refused("null", Small).Path);

    [Fact]
    public void Section_in_two_texts_is_refused()
    {
        var text = PlanText.Flat([]);
        var error = RencanaStrategis.Read([text, text], Small).AsT0;

        Assert.Equal(("BAGIAN_GANDA", "$.identitas"), (error.Code, error.Path));
    }

    [Fact]
    public void Fault_of_the_catalogue_has_path_and_line_within_the_plan()
    {
        var error = Refused("{\n\"katalog\":\n{\"dokumen\":1}}", Small);

        Assert.Equal(("$.katalog.dokumen", 3), (error.Path, error.Line));
    }

    private static ReadError Refused(string json, RenstraLimits limits) =>
        RencanaStrategis.Read([json], limits).Match(error => error, _ => throw new InvalidOperationException("the plan was read"));
}
