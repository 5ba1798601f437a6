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
        var forgotten = default(ValueOrReason<decimal>).Reason!.Code; // BELUM_DIHITUNG, never a zero
        // endregion

        Assert.Equal("246,5", known);
        Assert.Equal("tidak ada target untuk tahun itu", unknown);
        Assert.Equal(493m, doubled);
        Assert.Equal("BELUM_DIHITUNG", forgotten);
    }

    [Fact]
    public void IndonesianNumbers()
    {
        // region: IndonesianNumber
        var pagu = IndonesianNumber.Parse("17.994.096.616,00").AsT1; // 17994096616
        var text = IndonesianNumber.Format(pagu); // 17.994.096.616

        // A dot before two digits could be a decimal point or a slip. It is refused, not guessed.
        var problem = IndonesianNumber.Parse("81.62").Match(error => error.Code, value => "");
        // endregion

        Assert.Equal(17994096616m, pagu);
        Assert.Equal("17.994.096.616", text);
        Assert.Equal("ANGKA_TIDAK_TERBACA", problem);
    }
}
