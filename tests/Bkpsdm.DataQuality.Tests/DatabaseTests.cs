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
            .MapField(f => f.Nip, h => h.NomorInduk)
            .MapField(f => f.JenisKelamin, h => h.Kelamin == "L" ? JenisKelamin.LakiLaki : h.Kelamin == "P" ? JenisKelamin.Perempuan : null)
            .MapDate(f => f.TanggalLahir, h => h.Lahir);
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
            .AddDimension("D", BilingualText.Create("d", "d"), 1, 1)
            .AddRule("DAFTAR", BilingualText.Create("d", "d"), 1, h => true, h => listed.Contains(h.NomorInduk!))
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
            .AddDimension("D", BilingualText.Create("d", "d"), 1, 2)
            .AddRule("BAIK", BilingualText.Create("b", "b"), 1, f => true, f => f.Nip == null)
            .AddRule("BURUK", BilingualText.Create("b", "b"), 1, f => true, f => f.Nip!.Trim().Length > 3)
            .Build(1);

        var fault = Assert.Single(model.PortabilityFaults());
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
        .AddDimension("D", BilingualText.Create("d", "d"), 1, 2)
        .AddRule("LAHIR", BilingualText.Create("lahir", "birth"), 1, f => true, f => !Portable.HasDigits(f.Nip, 0, 8, f.TanggalLahir))
        .AddRule("KELAMIN", BilingualText.Create("kelamin", "sex"), 1, f => true, f => !Portable.HasDigits(f.Nip, 14, 1, (int?)f.JenisKelamin))
        .Build(1);

    // Ten heads of which two share a unit: TIM_4 takes 31 x 7/44 x 2/10 = 0.98636... points, so that the index is 99.01363...; each of the two is worth 0.49318...
    [Fact]
    public void Heads_of_one_unit_are_in_the_order_of_mending_from_sqlite()
    {
        var records = Enumerable.Range(1, 10).Select(AsnSamples.Clean).ToArray();
        records[6].IdUnor = records[2].IdUnor;
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var host = Filled(new DbContextOptionsBuilder<Host>().UseSqlite(connection).Options, records);
        var score = Model.Score(Model.Compile().Tally(records, 1), ZeroPopulationPolicy.AsHundred);

        var order = score.OrderOfMending(FailingInDatabase(Model, host));

        Assert.Equal([(3, "TIM_4"), (7, "TIM_4")], order.Steps.Select(step => (step.Record.Key, string.Join(",", step.Record.Codes))));
        Assert.Equal((0, 1, 2), (Steps(order, 99m), Steps(order, 99.5m), Steps(order, 100m)));
    }

    // The first of a group may stay, the others are disparate; a record in two groups counts in each.
    [Fact]
    public void All_but_the_first_of_a_group_fail_in_sqlite_as_in_memory()
    {
        var model = GroupsOnly();
        var records = Enumerable.Range(1, 6).Select(AsnSamples.Clean).ToArray();
        records[1].IdUnor = records[4].IdUnor = records[5].IdUnor = "unit-bersama";
        records[2].IdJabatan = "j2";
        records[3].IdJabatan = "j2";
        records[5].IdJabatan = null;
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var host = Filled(new DbContextOptionsBuilder<Host>().UseSqlite(connection).Options, records);

        string[] expected = ["1: J", "2: J", "3: J", "4: J", "5: U, J", "6: U"];
        Assert.Equal(expected, FailingInDatabase(model, host).Select(record => record.ToString()));
        Assert.Equal(expected, FailingInMemory(model, records).Select(record => record.ToString()));
    }

    private static DataQualityModel<AsnRecord> GroupsOnly() => new DataQualityModelBuilder<AsnRecord>("kelompok", BilingualText.Create("uji", "test"), AsnSamples.Acuan)
        .AddDimension("D", BilingualText.Create("d", "d"), 1, 2)
        .AddGroupRule("U", BilingualText.Create("unit", "unit"), 1, asn => true, asn => asn.IdUnor, GroupCounting.AllButOne)
        .AddGroupRule("J", BilingualText.Create("jabatan", "position"), 1, asn => asn.Pendidikan != null, asn => asn.IdJabatan, GroupCounting.AllMembers)
        .Build(1);

    private static void Hold(DbContextOptions<Host> options)
    {
        var counter = Model.Compile();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs), Prop.ForAll(Records.ToArbitrary(), records =>
        {
            using var host = Filled(options, records);
            var row = Model.TallyQuery(host.Set<AsnRecord>()).SingleOrDefault();
            var groups = Model.Rules.Where(rule => rule.IsGroup).ToDictionary(rule => rule.Kode, rule => (IReadOnlyList<GroupMembers>)Model.GroupQuery(host.Set<AsnRecord>(), rule.Kode).ToList());
            var tally = Model.ToTally(row, groups);
            var score = Model.Score(tally, ZeroPopulationPolicy.AsHundred);

            Assert.Equal(counter.Tally(records, 1).ToJson(), tally.ToJson());
            Assert.Equal(Lines(FailingInMemory(GroupsOnly(), records)), Lines(FailingInDatabase(GroupsOnly(), host)));
            Assert.Equal(
                score.OrderOfMending(FailingInMemory(Model, records)).Steps.Select(step => $"{step.Record} {step.Kenaikan} {step.IndeksSesudah}"),
                score.OrderOfMending(FailingInDatabase(Model, host)).Steps.Select(step => $"{step.Record} {step.Kenaikan} {step.IndeksSesudah}"));
        }));
    }

    private static Host Filled(DbContextOptions<Host> options, AsnRecord[] records)
    {
        var host = new Host(options);
        host.Database.EnsureDeleted();
        host.Database.EnsureCreated();
        for (var i = 0; i < records.Length; i++)
        {
            host.Add(records[i]).Property("NomorUrut").CurrentValue = i + 1;
        }

        host.SaveChanges();
        return host;
    }

    // By their place, so that both give the records in one order.
    private static FailingRecord<int>[] FailingInMemory(DataQualityModel<AsnRecord> model, AsnRecord[] records) =>
        [.. model.Compile().Failing(records, record => Array.IndexOf(records, record) + 1, model.Compile().Tally(records, 1))];

    private static FailingRecord<int>[] FailingInDatabase(DataQualityModel<AsnRecord> model, Host host) =>
        [.. model.ToFailing(model.FailingQuery(host.Set<AsnRecord>().OrderBy(record => EF.Property<int>(record, "NomorUrut")), record => EF.Property<int>(record, "NomorUrut")))];

    private static IEnumerable<string> Lines(FailingRecord<int>[] failing) => failing.Select(record => record.ToString());

    private static int Steps(MendingOrder<int> order, decimal target) => order.StepsTo(target).Match(steps => steps, reason => throw new InvalidOperationException(reason.Code));

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
