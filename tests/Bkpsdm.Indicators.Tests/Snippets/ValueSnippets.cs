namespace Bkpsdm.Indicators.Tests.Snippets;

/// <summary>Examples of the documentation for values and results.</summary>
public class ValueSnippets
{
    [Fact]
    public void ValueOrReason()
    {
        // region: ValueOrReason
        ValueOrReason<decimal> realisasi = 246.5m;
        ValueOrReason<decimal> target = Reason.NoTarget;

        static string Show(ValueOrReason<decimal> value) => value.Match(
            number => IndonesianNumber.Format(number),
            why => why.Text(Bahasa.Indonesia));

        var known = Show(realisasi); // 246,5
        var unknown = Show(target); // tidak ada target untuk tahun itu
        var doubled = realisasi.Map(value => value * 2); // 493
        var ratio = from r in realisasi from t in target select r / t; // unknown: TANPA_TARGET
        var forgotten = default(ValueOrReason<decimal>).Reason!.Code; // BELUM_DIHITUNG, never a zero
        var told = target.TryGet(out var number, out var reason) ? IndonesianNumber.Format(number) : reason.Code; // TANPA_TARGET
        // endregion

        Assert.Equal("246,5", known);
        Assert.Equal("tidak ada target untuk tahun itu", unknown);
        Assert.Equal(493m, doubled);
        Assert.Equal(Reason.NoTarget, ratio.Reason);
        Assert.Equal("BELUM_DIHITUNG", forgotten);
        Assert.Equal("TANPA_TARGET", told);
    }

    [Fact]
    public void ReadResult()
    {
        // region: ReadResult
        string Pagu(string cell) => IndonesianNumber.Parse(cell).TryGet(out var rupiah, out var error)
            ? IndonesianNumber.Format(rupiah)
            : error.Code;

        var read = Pagu("17.994.096.616,00"); // 17.994.096.616
        var refused = Pagu("tujuh belas"); // ANGKA_TIDAK_TERBACA
        // endregion

        Assert.Equal("17.994.096.616", read);
        Assert.Equal("ANGKA_TIDAK_TERBACA", refused);
    }

    [Fact]
    public void IndonesianNumbers()
    {
        // region: IndonesianNumber
        var isNumber = IndonesianNumber.Parse("17.994.096.616,00").TryGet(out var pagu, out var error); // true: 17994096616
        var text = IndonesianNumber.Format(pagu); // 17.994.096.616

        // A dot before two digits could be a decimal point or a slip. It is refused, not guessed.
        var isGuessed = IndonesianNumber.Parse("81.62").TryGet(out _, out error); // false: ANGKA_TIDAK_TERBACA
        // endregion

        Assert.True(isNumber);
        Assert.Equal(17994096616m, pagu);
        Assert.Equal("17.994.096.616", text);
        Assert.False(isGuessed);
        Assert.Equal("ANGKA_TIDAK_TERBACA", error!.Code);
    }
}
