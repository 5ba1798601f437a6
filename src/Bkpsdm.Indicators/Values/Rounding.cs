using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Rounding (<i>pembulatan</i>) as a value: the number of decimals and the direction of a half.</summary>
/// <remarks>
/// Nothing in the libraries rounds on the way. A caller rounds a result, or a scale whose regulation prints its ends with
/// two decimals carries the rounding with which it is read. The default is <see cref="None"/>.
/// </remarks>
public readonly struct Rounding : IEquatable<Rounding>
{
    private const int MaximumDigits = 28;
    private readonly bool rounds;

    private Rounding(int digits, MidpointRounding mode)
    {
        rounds = true;
        Digits = digits;
        Mode = mode;
    }

    /// <summary>No rounding: the value stays as it is.</summary>
    public static Rounding None => default;

    /// <summary>The usual rounding of the portals: two decimals, a half away from zero (1.005 becomes 1.01, -1.005 becomes -1.01).</summary>
    public static Rounding Usual => new(2, MidpointRounding.AwayFromZero);

    /// <summary>True for <see cref="None"/>.</summary>
    public bool IsNone => !rounds;

    /// <summary>The number of decimals, 0 to 28; 0 for <see cref="None"/>, which does not use it.</summary>
    public int Digits { get; }

    /// <summary>The direction of a half; not used by <see cref="None"/>.</summary>
    public MidpointRounding Mode { get; }

    /// <summary>Two roundings are equal when they do the same.</summary>
    /// <param name="left">One rounding.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Rounding left, Rounding right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One rounding.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(Rounding left, Rounding right) => !left.Equals(right);

    /// <summary>Rounding to a number of decimals, a half away from zero.</summary>
    /// <param name="digits">The decimals, 0 to 28.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is below 0 or above 28.</exception>
    public static Rounding HalfAwayFromZero(int digits) => new(Guard.Against.Outside(digits, 0, MaximumDigits), MidpointRounding.AwayFromZero);

    /// <summary>Rounding to a number of decimals, a half to the even neighbour (banker's rounding).</summary>
    /// <param name="digits">The decimals, 0 to 28.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is below 0 or above 28.</exception>
    public static Rounding HalfToEven(int digits) => new(Guard.Against.Outside(digits, 0, MaximumDigits), MidpointRounding.ToEven);

    /// <summary>Rounds a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The rounded number; the number itself for <see cref="None"/>.</returns>
    public decimal Apply(decimal value) => IsNone ? value : decimal.Round(value, Digits, Mode);

    /// <inheritdoc/>
    public bool Equals(Rounding other) => rounds == other.rounds && Digits == other.Digits && Mode == other.Mode;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rounding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => rounds ? (Digits * 8) + (int)Mode + 1 : 0;

    /// <summary>A short invariant description, such as "2 digits, AwayFromZero"; empty for <see cref="None"/>.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => IsNone ? string.Empty : FormattableString.Invariant($"{Digits} digits, {Mode}");

    internal Fraction Apply(Fraction value) => IsNone ? value : value.Round(Digits, Mode);
}
