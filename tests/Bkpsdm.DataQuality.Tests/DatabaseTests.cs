using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bkpsdm.DataQuality.Tests;

/// <summary>Memory and database count the same, on records with anything in their fields.</summary>
public class DatabaseTests
{
    private const int Runs = 6;

    private static readonly DataQualityModel<AsnRecord> Model = IkdModel.SeBkn17Of2024(AsnSamples.Acuan, IkdThresholds.Default, IkdWeights.ExactParts);

    private static Gen<AsnRecord[]> Records => from size in Gen.Choose(0, 120) from records in AsnSamples.Hostile.ArrayOf(size) select records;

    [Fact]
    public void Sqlite_counts_what_memory_counts()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Hold(new DbContextOptionsBuilder<Host>().UseSqlite(connection).Options);
    }

    [PostgreSqlFact]
    public void PostgreSql_counts_what_memory_counts() => Hold(new DbContextOptionsBuilder<Host>().UseNpgsql(PostgreSqlFactAttribute.ConnectionString).Options);

#if !AGAINST_NETSTANDARD
    // A host with names and types of its own: dates as DateOnly, sex as a letter, kinds as numbers.
    [Fact]
    public void A_mapped_host_counts_the_same_in_sqlite()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var map = new RecordMap<Short, Pegawai>()
            .Field(f => f.Nip, h => h.NomorInduk)
            .Field(f => f.JenisKelamin, h => h.Kelamin == "L" ? JenisKelamin.LakiLaki : h.Kelamin == "P" ? JenisKelamin.Perempuan : null)
            .Date(f => f.TanggalLahir, h => h.Lahir);
        var model = ShortModel().Map(map);
        Pegawai[] people =
        [
            new() { NomorInduk = "198802292011011002", Kelamin = "L", Lahir = new DateOnly(1988, 2, 29) },
            new() { NomorInduk = "198802292011011002", Kelamin = "P", Lahir = new DateOnly(1988, 2, 28) },
            new() { NomorInduk = "198802292011012002", Kelamin = "?", Lahir = null },
        ];
        using var host = new Host(new DbContextOptionsBuilder<Host>().UseSqlite(connection).Options);
        host.Database.EnsureCreated();
        host.AddRange(people);
        host.SaveChanges();

        var row = model.TallyQuery(host.Set<Pegawai>()).Single();

        string[] listed = ["198802292011011002"];
        var ofList = new DataQualityModelBuilder<Pegawai>("daftar", BilingualText.Create("uji", "test"), AsnSamples.Acuan)
            .Dimension("D", BilingualText.Create("d", "d"), 1, 1)
            .Rule("DAFTAR", BilingualText.Create("d", "d"), 1, h => true, h => listed.Contains(h.NomorInduk!))
            .Build(1);

        Assert.Equal([3, 3, 2, 3, 2], row);
        Assert.Equal([3, 3, 2], ofList.TallyQuery(host.Set<Pegawai>()).Single());
        Assert.Equal(model.Compile().Tally(people, 1), model.ToTally(row));
        Assert.Equal(ShortModel().EmptyTally.Merge(model.ToTally(row)), model.ToTally(row));
    }
#endif

    [Fact]
    public void A_rule_that_is_not_portable_is_refused_by_name()
    {
        var model = new DataQualityModelBuilder<Short>("uji", BilingualText.Create("uji", "test"), AsnSamples.Acuan)
            .Dimension("D", BilingualText.Create("d", "d"), 1, 2)
            .Rule("BAIK", BilingualText.Create("b", "b"), 1, f => true, f => f.Nip == null)
            .Rule("BURUK", BilingualText.Create("b", "b"), 1, f => true, f => f.Nip!.Trim().Length > 3)
            .Build(1);

        var fault = Assert.Single(model.NotPortable());
        var refused = Assert.Throws<InvalidOperationException>(() => model.TallyQuery(Array.Empty<Short>().AsQueryable()));

        Assert.Equal("BURUK", fault.Kode);
        Assert.Contains("BURUK", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_another_length_or_with_impossible_counts_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ShortModel().ToTally([1, 1, 0]));
        Assert.Throws<ArgumentException>(() => ShortModel().ToTally([1, 1, 2, 1, 0]));
        Assert.Throws<ArgumentException>(() => Model.ToTally(null));
    }

    private static DataQualityModel<Short> ShortModel() => new DataQualityModelBuilder<Short>("pendek", BilingualText.Create("uji", "test"), AsnSamples.Acuan)
        .Dimension("D", BilingualText.Create("d", "d"), 1, 2)
        .Rule("LAHIR", BilingualText.Create("lahir", "birth"), 1, f => true, f => !Portable.DigitsAre(f.Nip, 0, 8, f.TanggalLahir))
        .Rule("KELAMIN", BilingualText.Create("kelamin", "sex"), 1, f => true, f => !Portable.DigitsAre(f.Nip, 14, 1, (int?)f.JenisKelamin))
        .Build(1);

    private static void Hold(DbContextOptions<Host> options)
    {
        var counter = Model.Compile();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs), Prop.ForAll(Records.ToArbitrary(), records =>
        {
            using var host = new Host(options);
            host.Database.EnsureDeleted();
            host.Database.EnsureCreated();
            host.AddRange(records);
            host.SaveChanges();

            var row = Model.TallyQuery(host.Set<AsnRecord>()).SingleOrDefault();
            var groups = Model.Rules.Where(rule => rule.IsGroup).ToDictionary(rule => rule.Kode, rule => (IReadOnlyList<GroupMembers>)Model.GroupQuery(host.Set<AsnRecord>(), rule.Kode).ToList());

            Assert.Equal(counter.Tally(records, 1).ToJson(), Model.ToTally(row, groups).ToJson());
            Assert.Equal(FailingInMemory(counter, records), FailingInDatabase(host));
        }));
    }

    // By codes and number of records: the order of rows is the database's. TIM_4 is a group rule, which the query leaves out.
    private static string[] FailingInMemory(DataQualityCounter<AsnRecord> counter, AsnRecord[] records) =>
        Sorted(counter.Failing(records, record => record, Model.EmptyTally).Select(record => $"{record.Key.Nip}:{string.Join(",", record.Codes)}"));

    private static string[] FailingInDatabase(Host host) =>
        Sorted(Model.FailingQuery(host.Set<AsnRecord>(), record => record.Nip).AsEnumerable().Select(row => Model.ToFailing(row)).Select(record => $"{record.Key}:{string.Join(",", record.Codes)}"));

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.OrderBy(line => line, StringComparer.Ordinal)];

    private sealed class Short
    {
        public string? Nip { get; set; }

        public JenisKelamin? JenisKelamin { get; set; }

        public int? TanggalLahir { get; set; }
    }

    private sealed class Pegawai
    {
        public int Id { get; set; }

        public string? NomorInduk { get; set; }

        public string? Kelamin { get; set; }

        public DateOnly? Lahir { get; set; }
    }

    private sealed class Host(DbContextOptions<Host> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<AsnRecord>().Property<int>("NomorUrut");
            modelBuilder.Entity<AsnRecord>().HasKey("NomorUrut");
            modelBuilder.Entity<Pegawai>();
        }
    }
}
