namespace Bkpsdm.Tests;

/// <summary>The repository, found from the test's output folder upwards.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "BkpsdmDomain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("BkpsdmDomain.sln was not found above the test's output folder.");
    }
}
