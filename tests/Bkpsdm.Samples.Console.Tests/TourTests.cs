namespace Bkpsdm.Samples.Tests;

public class TourTests
{
    [Theory]
    [InlineData("id", "164,33", "Kategori II, Kurang", "dasar hukum", "6. Audit")]
    [InlineData("en", "164.33", "Kategori II, Insufficient", "legal basis")]
    public void Tour_shows_achievements_bands_targets_and_working(string bahasa, params string[] parts)
    {
        var run = ConsoleRun.Of("--bahasa", bahasa);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.All(parts, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bantuan")]
    [InlineData("--help")]
    [InlineData("capaian", "-h")]
    public void Help_names_every_command(params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal(0, run.Code);
        Assert.All(["indikator", "capaian", "ikm", "sakip", "--contoh"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }
}
