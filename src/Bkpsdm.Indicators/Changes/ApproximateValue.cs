using System.Globalization;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A number that is not exact, with the decimals that are certain.</summary>
/// <remarks>
/// Compound growth is the one computation of the libraries whose result is in general no decimal; this type keeps it from being
/// taken for an exact one. The true value is at most half a unit of the last certain decimal away. The default is empty
/// (<see cref="IsEmpty"/>) and prints nothing.
/// </remarks>
public readonly struct ApproximateValue : IEquatable<ApproximateValue>
{
    private ApproximateValue(decimal value, int decimals)
    {
        Value = value;
        Decimals = decimals;
    }

    /// <summary>True for the default.</summary>
    public bool IsEmpty => Decimals == 0;

    /// <summary>The number, rounded to <see cref="Decimals"/>.</summary>
    public decimal Value { get; }

    /// <summary>The number of certain decimals, 1 to 28; 0 for the empty value.</summary>
    public int Decimals { get; }

    /// <summary>Equality of number and certain decimals.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(ApproximateValue left, ApproximateValue right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(ApproximateValue left, ApproximateValue right) => !left.Equals(right);

    /// <summary>Makes an approximate number.</summary>
    /// <param name="value">The number; it is rounded to the decimals, a half away from zero.</param>
    /// <param name="decimals">How many decimals are certain, 1 to 28.</param>
    /// <returns>The approximate number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 1 to 28.</exception>
    public static ApproximateValue Create(decimal value, int decimals) =>
        new(Rounding.HalfAwayFromZero(Guard.Against.Outside(decimals, 1, 28)).Apply(value), decimals);

    /// <inheritdoc/>
    public bool Equals(ApproximateValue other) => Value == other.Value && Decimals == other.Decimals;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApproximateValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Value.GetHashCode() * 397) ^ Decimals);

    /// <summary>The number, said to be approximate.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Such as <c>sekitar 14,8698354997</c>; empty for the empty value.</returns>
    public string Text(Bahasa bahasa) => IsEmpty
        ? string.Empty
        : (bahasa == Bahasa.English ? "about " : "sekitar ") + Working.Number(Value, bahasa);

    /// <summary>The number in invariant text after a tilde, with all certain decimals.</summary>
    /// <returns>Such as <c>~14.8698354997</c>; empty for the empty value.</returns>
    public override string ToString() => IsEmpty
        ? string.Empty
        : "~" + Value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
