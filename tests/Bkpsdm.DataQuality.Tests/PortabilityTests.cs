using System.Linq.Expressions;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality.Tests;

/// <summary>What a rule may do in a database, and that it does not change after it was made.</summary>
public class PortabilityTests
{
    private static readonly string[] Codes = ["a", "b"];
    private static readonly HashSet<string> AnyCase = new(StringComparer.OrdinalIgnoreCase) { "a" };

    public static TheoryData<string> Refused => [.. Unsafe.Keys];

    public static TheoryData<string> LetThrough => [.. Safe.Keys];

    private static Dictionary<string, Expression<Func<Row, bool>>> Unsafe => new()
    {
        ["length counts otherwise"] = r => r.Nama!.Length > 3,
        ["part of a date"] = r => r.Hari.DayOfYear > 3,
        ["divided by a field"] = r => r.Angka / r.Lain > 1,
        ["divided by zero at times"] = r => 10 % r.Lain == 1,
        ["a fraction cut off"] = r => (int)r.Pecahan > 1,
        ["a number cut off"] = r => (short)r.Lain > 1,
        ["a set that ignores case"] = r => AnyCase.Contains(r.Nama!),
        ["an order of text"] = r => string.Compare(r.Nama, "b", StringComparison.Ordinal) < 0,
        ["text put together"] = r => r.Nama + "a" == "ba",
        ["a prefix beyond U+FFFF"] = r => Portable.StartsWith(r.Nama, "😀"),
        ["a prefix of the record"] = r => Portable.StartsWith(r.Nama, r.Kode!),
        ["too many digits"] = r => Portable.HasDigits(r.Nama, 0, 10, r.Angka),
        ["digits before the text"] = r => Portable.HasDigits(r.Nama, -1, 2, r.Angka),
        ["a letter"] = r => r.Huruf == 'L',
    };

    private static Dictionary<string, Expression<Func<Row, bool>>> Safe => new()
    {
        ["a list"] = r => Codes.Contains(r.Nama!),
        ["a field of another record"] = r => r.Atasan!.Lain > 3,
        ["divided by a constant"] = r => r.Angka / 100 % 100 == 1,
        ["a date's year"] = r => r.Hari.Year == 2026,
        ["an enum as number"] = r => (int?)r.Tingkat > 3,
        ["a value that is there"] = r => r.Angka.HasValue && r.Angka.Value > 3,
        ["a longer number"] = r => r.Lain + 5000000000L > 3,
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_a_database_reads_otherwise_is_refused(string name) => Assert.Equal("R", Assert.Single(Model(Unsafe[name]).PortabilityFaults()).Kode);

    [Theory]
    [MemberData(nameof(LetThrough))]
    public void What_a_database_reads_alike_is_let_through(string name) => Assert.Empty(Model(Safe[name]).PortabilityFaults());

    [Fact]
    public void What_is_added_to_a_captured_collection_later_is_not_in_the_rule()
    {
        string[] array = ["a"];
        HashSet<string> set = ["a"];
        List<string> list = ["a"];
        var model = Model(r => array.Contains(r.Nama!) || set.Contains(r.Nama!) || list.Contains(r.Nama!));

        var counter = model.Compile();
        array[0] = "x";
        set.Add("x");
        list.Add("x");

        Assert.Equal(["a"], counter.Failing([new Row { Nama = "a" }, new Row { Nama = "x" }], row => row.Nama, model.EmptyTally).Select(record => record.Key));
    }

    private static DataQualityModel<Row> Model(Expression<Func<Row, bool>> disparity) =>
        new DataQualityModelBuilder<Row>("uji", BilingualText.Create("uji", "test"), AsnSamples.Acuan)
            .AddDimension("D", BilingualText.Create("d", "d"), 1, 1)
            .AddRule("R", BilingualText.Create("r", "r"), 1, r => true, disparity)
            .Build(1);

    private sealed class Row
    {
        public string? Nama { get; set; }

        public string? Kode { get; set; }

        public int? Angka { get; set; }

        public int Lain { get; set; }

        public double Pecahan { get; set; }

        public char Huruf { get; set; }

        public DateTime Hari { get; set; }

        public Pendidikan? Tingkat { get; set; }

        public Row? Atasan { get; set; }
    }
}
