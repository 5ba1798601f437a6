namespace Bkpsdm.Indicators.Tests;

public class ValueOrReasonTests
{
    private static readonly ValueOrReason<decimal> Known = 12.5m;
    private static readonly ValueOrReason<decimal> Unknown = Reason.ZeroTarget;

    [Fact]
    public void Default_IsUnknownNotComputed()
    {
        var value = default(ValueOrReason<decimal>);
        Assert.False(value.IsKnown);
        Assert.Equal("BELUM_DIHITUNG", value.Reason!.Code);
        Assert.Equal(ValueOrReason<decimal>.Unknown(Reason.NotComputed), value);
        Assert.NotEqual<ValueOrReason<decimal>>(0m, value);
        Assert.Equal("BELUM_DIHITUNG", default(ValueOrReason<string>).Match(_ => "?", why => why.Code));
    }

    [Fact]
    public void TryGet_TellsWhetherItIsKnown()
    {
        Assert.True(Known.TryGet(out var value));
        Assert.Equal(12.5m, value);
        Assert.False(Unknown.TryGet(out value));
        Assert.Equal(0m, value);
        Assert.False(default(ValueOrReason<string>).TryGet(out var text));
        Assert.Null(text);
    }

    [Fact]
    public void TryGet_TellsTheReasonToo()
    {
        Assert.True(Known.TryGet(out var value, out var why));
        Assert.Equal(12.5m, value);
        Assert.Null(why);
        Assert.False(Unknown.TryGet(out value, out why));
        Assert.Equal(0m, value);
        Assert.Equal("TARGET_NOL", why.Code);
        Assert.False(default(ValueOrReason<string>).TryGet(out var text, out why));
        Assert.Null(text);
        Assert.Equal("BELUM_DIHITUNG", why.Code);
    }

    [Fact]
    public void QuerySyntax_ComputesWithSeveralValuesAndKeepsTheFirstReason()
    {
        ValueOrReason<decimal> untold = Reason.NoTarget;
        ValueOrReason<int> four = 4;
        Assert.Equal(25m, from value in Known select value * 2);
        Assert.Equal(50m, from value in Known from times in four select value * times);
        Assert.Equal(Reason.ZeroTarget, (from value in Unknown from times in four select value * times).Reason);
        Assert.Equal(Reason.ZeroTarget, (from value in Unknown from other in untold select value + other).Reason);
        Assert.Equal(Reason.NoTarget, (from value in Known from other in untold select value + other).Reason);
    }

    [Fact]
    public void MatchAndSwitch_TakeOneOfTwoWays()
    {
        Assert.Equal("12.5", Known.Match(value => FormattableString.Invariant($"{value}"), why => why.Code));
        Assert.Equal("TARGET_NOL", Unknown.Match(value => "?", why => why.Code));
        var seen = new List<string>();
        Known.Switch(value => seen.Add("known"), why => seen.Add(why.Code));
        Unknown.Switch(value => seen.Add("known"), why => seen.Add(why.Code));
        default(ValueOrReason<decimal>).Switch(value => seen.Add("known"), why => seen.Add(why.Code));
        Assert.Equal(["known", "TARGET_NOL", "BELUM_DIHITUNG"], seen);
    }

    [Fact]
    public void MapAndBind_PassAReasonOn()
    {
        Assert.Equal("25.0", Known.Map(value => FormattableString.Invariant($"{value * 2}")));
        Assert.Equal(Reason.ZeroTarget, Unknown.Map<string>(_ => throw new InvalidOperationException()).Reason);
        Assert.Equal(25m, Known.Bind<decimal>(value => value * 2));
        Assert.Equal(Reason.NoTarget, Known.Bind<decimal>(_ => Reason.NoTarget).Reason);
        Assert.Equal(Reason.ZeroTarget, Unknown.Bind<decimal>(_ => throw new InvalidOperationException()).Reason);
        Assert.Equal(Reason.NotComputed, default(ValueOrReason<decimal>).Map(value => value + 1).Reason);
    }

    [Fact]
    public void ToOneOf_HasTheFailureFirst()
    {
        Assert.Equal(12.5m, Known.ToOneOf().AsT1);
        Assert.Equal(Reason.ZeroTarget, Unknown.ToOneOf().AsT0);
        Assert.Equal(Reason.NotComputed, default(ValueOrReason<decimal>).ToOneOf().AsT0);
    }

    [Fact]
    public void Equality_IsThatOfValueOrReason()
    {
        Assert.True(Known == 12.50m);
        Assert.Equal(Known.GetHashCode(), ((ValueOrReason<decimal>)12.50m).GetHashCode());
        Assert.True(Known != Unknown);
        Assert.True(Unknown == ValueOrReason<decimal>.Unknown(Reason.Create("TARGET_NOL", BilingualText.Create(Reason.ZeroTarget.Text(Bahasa.Indonesia), Reason.ZeroTarget.Text(Bahasa.English)))));
        Assert.False(Unknown == Reason.NoTarget);
        Assert.False(Known.Equals((object)12.5m));
        Assert.Equal(default, ValueOrReason<decimal>.Unknown(Reason.NotComputed));
        Assert.Equal(default(ValueOrReason<decimal>).GetHashCode(), ValueOrReason<decimal>.Unknown(Reason.NotComputed).GetHashCode());
    }

    [Fact]
    public void Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => ValueOrReason<string>.Known(null!));
        Assert.Throws<ArgumentNullException>(() => ValueOrReason<decimal>.Unknown(null!));
        Assert.Throws<ArgumentNullException>(() => Known.Match(null!, why => 1));
        Assert.Throws<ArgumentNullException>(() => Known.Match(value => 1, null!));
        Assert.Throws<ArgumentNullException>(() => Unknown.Map<int>(null!));
        Assert.Throws<ArgumentNullException>(() => Unknown.Bind<int>(null!));
        Assert.Throws<ArgumentNullException>(() => Unknown.Switch(null!, _ => { }));
    }

    [Fact]
    public void ToString_IsInvariantOrTheReason()
    {
        Assert.Equal("12.5", Known.ToString());
        Assert.Equal("TARGET_NOL: target nol: rasio terhadap nol tidak ada", Unknown.ToString());
        Assert.Equal("BELUM_DIHITUNG: belum dihitung", default(ValueOrReason<decimal>).ToString());
    }
}
