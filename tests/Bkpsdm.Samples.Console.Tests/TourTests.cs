namespace Bkpsdm.Samples.Tests;

public class TourTests
{
    [Theory]
    [InlineData("id", "164,33", "Kategori II, Kurang", "dasar hukum")]
    [InlineData("en", "164.33", "Kategori II, Insufficient", "legal basis")]
    public void Tour_shows_achievements_bands_targets_and_working(string bahasa, params string[] parts)
    {
        var run = ConsoleRun.Of("--bahasa", bahasa);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.All(parts, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
    }
}
