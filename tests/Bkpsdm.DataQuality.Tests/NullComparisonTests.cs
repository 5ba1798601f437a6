using System.Linq.Expressions;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality.Tests;

/// <summary>A counter compiles comparisons with null in its own way; what they mean is what C# means by them.</summary>
public class NullComparisonTests
{
    private static readonly Cell[] Cells =
    [
        .. from a in new int?[] { null, 0, 5, 120 }
           from b in new int?[] { null, 0, 5, 7 }
           from level in new Pendidikan?[] { null, Pendidikan.Sd, Pendidikan.D3 }
           from flag in new bool?[] { null, true, false }
           select new Cell { A = a, B = b, Level = level, Flag = flag, C = (a ?? 0) + 1 },
    ];

    public static TheoryData<string> Conditions => [.. All.Keys];

    private static Dictionary<string, Expression<Func<Cell, bool>>> All => new()
    {
        ["order"] = c => c.A < c.B,
        ["order with a constant"] = c => c.A >= 5,
        ["order the other way"] = c => 5 > c.B,
        ["order with a value that is always there"] = c => c.A < c.C,
        ["not in order"] = c => !(c.A <= c.B),
        ["equal"] = c => c.A == c.B,
        ["not equal"] = c => c.A != c.B,
        ["equal to a constant"] = c => c.A == 5,
        ["not equal to a constant"] = c => c.A != 5,
        ["null"] = c => c.A == null,
        ["not null"] = c => c.A != null,
        ["enum"] = c => c.Level == Pendidikan.D3,
        ["not enum"] = c => c.Level != Pendidikan.D3,
        ["order of enums"] = c => c.Level < Pendidikan.D1,
        ["true"] = c => c.Flag == true,
        ["not true"] = c => c.Flag != true,
        ["false"] = c => c.Flag == false,
        ["arithmetic"] = c => (c.A / 10 * 12) + (c.A % 10) > c.B - 3,
        ["arithmetic equal"] = c => c.A + c.B == 5,
        ["arithmetic not equal"] = c => c.A - 5 != 0,
        ["converted"] = c => c.A > (int?)c.Level,
        ["conditional"] = c => (c.Flag == true ? c.A : c.Level < Pendidikan.D1 ? c.B : 7) <= 5,
        ["coalesced"] = c => (c.A ?? c.B) < 5,
        ["all together"] = c => (c.A < c.B || c.Flag != true) && !(c.Level == Pendidikan.Sd && c.B != null),
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Null_compares_as_in_csharp(string name)
    {
        var condition = All[name];
        var model = new DataQualityModelBuilder<Cell>("uji", BilingualText.Create("uji", "test"), AsnSamples.Acuan)
            .AddDimension("D", BilingualText.Create("d", "d"), 1, 1)
            .AddRule("R", BilingualText.Create("r", "r"), 1, c => true, condition)
            .Build(1);

        var failing = model.Compile().Failing(Cells, c => c, model.Compile().Tally(Cells, 1)).Select(record => record.Key);
        var counted = model.Score(model.Compile().Tally(Cells, 1), ZeroPopulationPolicy.Unknown).Rules.Single().Count.Disparate;
        var expected = Cells.Where(condition.Compile()).ToArray();

        Assert.Equal(expected, failing);
        Assert.Equal(expected.Length, counted);
        Assert.InRange(counted, 1, Cells.Length - 1);
    }

    /// <summary>A struct, which a counter takes by reference.</summary>
    private struct Cell
    {
        public int? A { get; set; }

        public int? B { get; set; }

        public int C { get; set; }

        public Pendidikan? Level { get; set; }

        public bool? Flag { get; set; }
    }
}
