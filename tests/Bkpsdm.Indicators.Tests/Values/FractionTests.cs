using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests;

public class FractionTests
{
    private static readonly Arbitrary<decimal> Any = Gens.AnyDecimal.ToArbitrary();

    [Property(MaxTest = 2000)]
    public Property Decimal_there_and_back_is_the_same() => Prop.ForAll(Any, value =>
        Fraction.FromDecimal(value).TryToDecimal(out var back) && back == value);

    [Property(MaxTest = 2000)]
    public Property To_decimal_is_the_nearest_with_its_digits() => Prop.ForAll(
        Gen.Zip(Gens.AnyDecimal, Gens.AnyDecimal.Where(value => value != 0)).ToArbitrary(),
        pair =>
        {
            var exact = Fraction.FromDecimal(pair.Item1) / Fraction.FromDecimal(pair.Item2);
            if (!exact.TryToDecimal(out var value))
            {
                // Only what lies half a unit or more beyond the largest decimal has none.
                return Distance(exact, Fraction.Zero) >= Fraction.FromDecimal(decimal.MaxValue) + Fraction.Parts(1, 2);
            }

            // Nearer than half of the last digit that a decimal of this size can hold.
            var scale = 28;
            while (scale > 0 && Distance(Fraction.FromDecimal(value), Fraction.Zero) * Fraction.FromDecimal(decimal.Parse("1" + new string('0', scale), System.Globalization.CultureInfo.InvariantCulture)) > Fraction.FromDecimal(decimal.MaxValue))
            {
                scale--;
            }

            var half = Fraction.FromDecimal(new decimal(5, 0, 0, false, 1)) * Fraction.FromDecimal(new decimal(1, 0, 0, false, (byte)scale));
            return Distance(exact, Fraction.FromDecimal(value)) <= half;
        });

    [Property(MaxTest = 500)]
    public Property Sum_does_not_depend_on_order() => Prop.ForAll(
        (from parts in Gen.Zip(Gen.Choose(-1000, 1000), Gen.Choose(1, 997)).ArrayOf(9)
         from shuffled in Gen.Shuffle(parts)
         select (parts, shuffled)).ToArbitrary(),
        sample => Sum(sample.parts) == Sum(sample.shuffled) && Sum(sample.parts).GetHashCode() == Sum(sample.shuffled).GetHashCode());

    [Property(MaxTest = 500)]
    public Property Comparison_agrees_with_decimals() => Prop.ForAll(Any, Any, (one, other) =>
    {
        var (left, right) = (Fraction.FromDecimal(one), Fraction.FromDecimal(other));
        return left.CompareTo(right) == one.CompareTo(other)
            && (left < right) == (one < other)
            && (left >= right) == (one >= other)
            && (left == right) == (one == other);
    });

    [Property(MaxTest = 500)]
    public Property Rounding_agrees_with_decimals() => Prop.ForAll(Any, Gen.Choose(0, 28).ToArbitrary(), (value, digits) =>
        Fraction.FromDecimal(value).Round(digits, MidpointRounding.AwayFromZero) == Fraction.FromDecimal(decimal.Round(value, digits, MidpointRounding.AwayFromZero))
        && Fraction.FromDecimal(value).Round(digits, MidpointRounding.ToEven) == Fraction.FromDecimal(decimal.Round(value, digits, MidpointRounding.ToEven)));

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Fraction.Zero, default);
        Assert.Equal(BigInteger.One, default(Fraction).Denominator);
        Assert.True(default(Fraction).TryToDecimal(out var value));
        Assert.Equal(0m, value);
        Assert.Equal(Fraction.FromWhole(3), default(Fraction) + Fraction.FromWhole(3));
    }

    [Fact]
    public void Parts_AreKeptInLowestTerms()
    {
        Assert.Equal("1/3", Fraction.Parts(-33, -99).ToString());
        Assert.Equal("-1/3", Fraction.Parts(33, -99).ToString());
        Assert.Equal(-1, Fraction.Parts(33, -99).Sign);
    }

    [Fact]
    public void TryToDecimal_ATenthTooLarge_StillFits()
    {
        var largest = Fraction.FromDecimal(decimal.MaxValue);
        Assert.True((largest + Fraction.Parts(1, 10)).TryToDecimal(out var value));
        Assert.Equal(decimal.MaxValue, value);
        Assert.False((largest + Fraction.One).TryToDecimal(out value));
        Assert.Equal(0m, value);
        Assert.False((Fraction.Zero - largest - Fraction.One).TryToDecimal(out _));
    }

    [Fact]
    public void TryToDecimal_Thirds_AreRoundedOnce()
    {
        Assert.True(Fraction.Parts(2, 3).TryToDecimal(out var value));
        Assert.Equal(0.6666666666666666666666666667m, value);
        Assert.True(Fraction.Parts(-20, 3).TryToDecimal(out value));
        Assert.Equal(-6.6666666666666666666666666667m, value);
    }

    private static Fraction Sum(IEnumerable<(int Part, int Whole)> parts) =>
        parts.Aggregate(Fraction.Zero, (sum, part) => sum + Fraction.Parts(part.Part, part.Whole));

    private static Fraction Distance(Fraction one, Fraction other) => one > other ? one - other : other - one;
}
