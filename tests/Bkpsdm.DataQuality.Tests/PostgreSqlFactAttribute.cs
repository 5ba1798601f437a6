namespace Bkpsdm.DataQuality.Tests;

/// <summary>A test that needs a PostgreSQL server: BKPSDM_PG holds its connection string, or the test is skipped and says so.</summary>
internal sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = ConnectionString is null ? "BKPSDM_PG names no PostgreSQL server" : null;

    // The two builds are tested at once; each has a database of its own.
    public static string? ConnectionString => Environment.GetEnvironmentVariable("BKPSDM_PG") is { Length: > 0 } server ? $"{server};Database=bkpsdm_{Build}" : null;

#if AGAINST_NETSTANDARD
    private const string Build = "netstandard";
#else
    private const string Build = "net";
#endif
}
