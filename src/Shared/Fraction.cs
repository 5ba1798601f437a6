using System.Globalization;
using System.Numerics;
using Bkpsdm.Indicators;

namespace Bkpsdm;

/// <summary>
/// An exact fraction for sums over unlike denominators. It never leaves a library: it is made decimal once, at the end.
/// </summary>
/// <remarks>The default is zero. The denominator is positive and the fraction is kept in lowest terms.</remarks>
internal readonly struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private const int MaximumScale = 28;
    private static readonly BigInteger MaximumMantissa = (BigInteger.One << 96) - 1;

    private readonly BigInteger denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    public static Fraction Zero => default;

    public static Fraction One => FromWhole(1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominatorLessOne + 1;

    public int Sign => Numerator.Sign;

    public static Fraction FromWhole(long value) => new(value, BigInteger.One);

    public static Fraction FromInteger(BigInteger value) => new(value, BigInteger.One);

    /// <summary>The fraction of two whole numbers; <paramref name="whole"/> is not zero.</summary>
    public static Fraction Parts(long parts, long whole) => new(parts, whole);

    public static Fraction FromDecimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = ((BigInteger)unchecked((uint)bits[2]) << 64) | ((BigInteger)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return new Fraction(value < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Numerator, right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides; the caller has made sure that <paramref name="right"/> is not zero.</summary>
    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Fraction other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ denominatorLessOne.GetHashCode());

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator);

    /// <summary>The nearest fraction with that many decimals, a half going away from zero or to the even neighbour.</summary>
    public Fraction Round(int digits, MidpointRounding mode)
    {
        var factor = BigInteger.Pow(10, digits);
        return new Fraction(RoundedQuotient(Numerator * factor, Denominator, mode), factor);
    }

    /// <summary>The nearest decimal (half to even on the last digit that fits); false where the value is too large for one.</summary>
    public bool TryToDecimal(out decimal value)
    {
        var wholeDigits = BigInteger.Abs(Numerator / Denominator).ToString(CultureInfo.InvariantCulture).Length;
        for (var scale = Math.Min(MaximumScale, MaximumScale + 1 - wholeDigits); scale >= 0; scale--)
        {
            var mantissa = RoundedQuotient(BigInteger.Abs(Numerator) * BigInteger.Pow(10, scale), Denominator, MidpointRounding.ToEven);
            if (mantissa <= MaximumMantissa)
            {
                value = MakeDecimal(mantissa, scale, Numerator.Sign < 0);
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>The nearest decimal, or the reason why there is none: <c>TERLALU_BESAR</c>.</summary>
    public static ValueOrReason<decimal> ToValue(Fraction exact) => exact.TryToDecimal(out var value) ? value : Reason.TooLarge;

    /// <summary>The sum, or the first reason in the order given.</summary>
    public static ValueOrReason<Fraction> Sum(IEnumerable<ValueOrReason<Fraction>> parts)
    {
        var sum = Zero;
        foreach (var part in parts)
        {
            if (!part.TryGet(out var value))
            {
                return part.Reason!;
            }

            sum += value;
        }

        return sum;
    }

    private static decimal MakeDecimal(BigInteger mantissa, int scale, bool negative)
    {
        while (scale > 0 && (mantissa % 10).IsZero)
        {
            mantissa /= 10;
            scale--;
        }

        var low = (uint)(mantissa & uint.MaxValue);
        var middle = (uint)((mantissa >> 32) & uint.MaxValue);
        var high = (uint)(mantissa >> 64);
        return new decimal(unchecked((int)low), unchecked((int)middle), unchecked((int)high), negative, (byte)scale);
    }

    private static BigInteger RoundedQuotient(BigInteger numerator, BigInteger denominator, MidpointRounding mode)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(numerator), denominator, out var remainder);
        var half = (remainder * 2).CompareTo(denominator);
        if (half > 0 || (half == 0 && (mode == MidpointRounding.AwayFromZero || !quotient.IsEven)))
        {
            quotient++;
        }

        return numerator.Sign < 0 ? -quotient : quotient;
    }
}
