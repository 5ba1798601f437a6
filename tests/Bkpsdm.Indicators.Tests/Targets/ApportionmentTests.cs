using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests.Targets;

public class ApportionmentTests
{
    private static readonly Arbitrary<decimal> Steps = Gen.Elements(1m, 0.5m, 0.01m, 1000m).ToArbitrary();
    private static readonly Arbitrary<int> Counts = Gen.Choose(-100_000, 100_000).ToArbitrary();

    // Worked by hand: exact parts 2,5 2,5 2,5 2,5; the two left steps go to the earlier places.
    [Fact]
    public void Equal_remainders_go_to_the_earlier_places() => Assert.Equal([3m, 3m, 2m, 2m], Shares(10, 1, 1, 1, 1, 1));

    // Worked by hand: exact parts 4,1666 / 3,3333 / 2,5; remainders 0,1666 / 0,3333 / 0,5.
    [Fact]
    public void What_is_left_goes_to_the_largest_remainder() => Assert.Equal([4m, 3m, 3m], Shares(10, 1, 5, 4, 3));

    [Fact]
    public void A_step_below_one_is_exact() => Assert.Equal([0.34m, 0.33m, 0.33m], Shares(1, 0.01m, 7, 7, 7));

    [Fact]
    public void A_weight_of_zero_gets_nothing() => Assert.Equal([0m, 7m, 0m], Shares(7, 1, 0, 3, 0));

    [Fact]
    public void A_total_of_zero_is_split_into_zeros() => Assert.Equal([0m, 0m], Shares(0, 1, 1, 2));

    [Fact]
    public void The_largest_weights_do_not_overflow() =>
        Assert.Equal([2m, 1m, 0m], Shares(3, 1, long.MaxValue, long.MaxValue, 1));

    [Fact]
    public void The_largest_total_is_split_to_the_last_rupiah()
    {
        var shares = Shares(decimal.MaxValue, 1, 1, 1);
        Assert.Equal(BigInteger.Parse("79228162514264337593543950335", null), shares.Aggregate(BigInteger.Zero, (sum, share) => sum + (BigInteger)share));
        Assert.Equal(1m, shares[0] - shares[1]);
    }

    [Fact]
    public void Bad_data_is_a_reason()
    {
        Assert.Equal("BOBOT_SEMUA_NOL", Code(10, 1, 0, 0));
        Assert.Equal("BOBOT_SEMUA_NOL", Code(10, 1));
        Assert.Equal("MASUKAN_TIDAK_SAH", Code(10, 1, 5, -1));
        Assert.Equal("BUKAN_KELIPATAN_LANGKAH", Code(10.5m, 1, 1, 1));
        Assert.Equal("LANGKAH_TERLALU_HALUS", Code(10_000_000_000m, 0.0000000000000000000000000001m, 1, 2));
    }

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(1, 0, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(1, -1, [1]));
        Assert.Throws<ArgumentNullException>(() => Apportionment.Split(1, 1, null!));
    }

    [Fact]
    public void Explain_shows_each_share() => Assert.Equal(
        "Pembagian dengan sisa terbesar: 10 dalam langkah 1 = 10\n"
        + "  Bagian 1: 10 × 2 / 3, dibulatkan ke langkah = 7\n"
        + "  Bagian 2: 10 × 1 / 3, dibulatkan ke langkah = 3\n",
        Apportionment.Explain(10, 1, [2, 1]).ToText(Bahasa.Indonesia));

    [Fact]
    public void Explain_says_why_there_are_no_shares() => Assert.Contains(
        "[BOBOT_SEMUA_NOL]",
        Apportionment.Explain(10, 1, [0]).ToText(Bahasa.English),
        StringComparison.Ordinal);

    [Property]
    public Property Shares_add_up_and_are_whole_steps() => Prop.ForAll(Counts, Steps, Gens.Weights.ToArbitrary(), (count, step, weights) =>
    {
        var shares = Shares(count * step, step, weights);
        Assert.Equal(weights.Length, shares.Count);
        Assert.Equal(count * step, shares.Sum());
        Assert.All(shares, share => Assert.Equal(0m, share % step));
    });

    [Property]
    public Property No_share_is_a_whole_step_off() => Prop.ForAll(Counts, Steps, Gens.Weights.ToArbitrary(), (count, step, weights) =>
    {
        var shares = Shares(count * step, step, weights);
        var whole = weights.Sum();
        Assert.All(shares.Zip(weights), pair => Assert.True(Math.Abs((pair.First * whole) - (count * step * pair.Second)) < step * whole));
    });

    [Property]
    public Property A_larger_weight_never_gets_less() => Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), Gens.Weights.ToArbitrary(), (total, weights) =>
    {
        var byWeight = Shares(total, 1, weights).Zip(weights).OrderBy(pair => pair.Second).ThenBy(pair => pair.First).ToArray();
        for (var i = 1; i < byWeight.Length; i++)
        {
            Assert.True(byWeight[i].Second == byWeight[i - 1].Second || byWeight[i].First >= byWeight[i - 1].First);
        }
    });

    [Property]
    public Property Among_equal_weights_the_earlier_never_gets_less() => Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), Gens.Weights.ToArbitrary(), (total, weights) =>
        Shares(total, 1, weights).Zip(weights).GroupBy(pair => pair.Second, pair => pair.First)
            .All(group => group.SequenceEqual(group.OrderByDescending(share => share))));

    [Property]
    public Property The_opposite_total_gives_the_opposite_shares() => Prop.ForAll(Counts, Steps, Gens.Weights.ToArbitrary(), (count, step, weights) =>
        Shares(-count * step, step, weights).SequenceEqual(Shares(count * step, step, weights).Select(share => -share)));

    private static IReadOnlyList<decimal> Shares(decimal total, decimal step, params long[] weights)
    {
        var shares = Apportionment.Split(total, step, weights).Match(shares => shares, reason => throw new ArgumentException(reason.ToString()));
        Assert.Equal(weights.Length, shares.Count);
        return shares;
    }

    private static string Code(decimal total, decimal step, params long[] weights) => Apportionment.Split(total, step, weights).Reason!.Code;
}
