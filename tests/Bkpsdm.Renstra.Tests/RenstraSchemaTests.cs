using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;
using NJsonSchema;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The published schema is the generated one, accepts the shipped data, and refuses what the reader refuses.</summary>
public class RenstraSchemaTests
{
    private static readonly string Published = File.ReadAllText(RepositoryRoot.File("docs", "schema", "renstra.schema.json"));

    public static TheoryData<string> ShippedFiles =>
        [.. Directory.EnumerateFiles(RepositoryRoot.File("src", "Bkpsdm.Renstra.Paser", "Data"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    // To publish a change: BKPSDM_WRITE_SCHEMA=1 dotnet test tests/Bkpsdm.Renstra.Tests --filter Schema
    [Fact]
    public void Published_schema_is_the_generated_one()
    {
        if (Environment.GetEnvironmentVariable("BKPSDM_WRITE_SCHEMA") is not null)
        {
            File.WriteAllText(RepositoryRoot.File("docs", "schema", "renstra.schema.json"), RencanaStrategis.JsonSchema());
        }

        Assert.Equal(RencanaStrategis.JsonSchema(), Published);
    }

    [Theory]
    [MemberData(nameof(ShippedFiles))]
    public async Task Shipped_file_is_valid(string file) =>
        Assert.Empty((await JsonSchema.FromJsonAsync(Published)).Validate(await File.ReadAllTextAsync(file)));

    [Fact]
    public async Task Exported_plan_is_valid() =>
        Assert.Empty((await JsonSchema.FromJsonAsync(Published)).Validate(PaserRenstra.Load().ToJson()));

    [Theory]
    [InlineData("""{"lain":1}""")]
    [InlineData("""{"identitas":{"judul":{"id":"x","en":"x"}}}""")]
    [InlineData("""{"rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[2026],"simpul":[{"id":"a","jenjang":"tujuan","nama":7}]}}""")]
    [InlineData("""{"rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[2026],"simpul":[{"id":"a","jenjang":"tujuan","nama":"n","anak":[{"id":"b"}]}]}}""")]
    [InlineData("""{"katalog":{"dokumen":1}}""")]
    public async Task What_the_reader_refuses_the_schema_refuses(string json)
    {
        Assert.True(RencanaStrategis.Read(json).IsT0);
        Assert.NotEmpty((await JsonSchema.FromJsonAsync(Published)).Validate(json));
    }
}
