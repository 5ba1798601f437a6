namespace Bkpsdm.Tests;

/// <summary>Text that is kept in the repository and made again by a test; the difference shows what a change did.</summary>
internal static class GoldenFile
{
    // To publish a change: BKPSDM_WRITE_GOLDEN=1 dotnet test, and review the difference.
    public static void AssertEqual(string text, params string[] path)
    {
        var file = RepositoryRoot.File(path);
        if (Environment.GetEnvironmentVariable("BKPSDM_WRITE_GOLDEN") is not null)
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
