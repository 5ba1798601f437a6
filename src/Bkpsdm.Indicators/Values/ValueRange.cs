using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The possible range (<i>rentang</i>) of an indicator, both ends included; an end may be open.</summary>
/// <remarks>The default is open at both ends (<see cref="IsEmpty"/>) and contains every number.</remarks>
public readonly struct ValueRange : IEquatable<ValueRange>
{
    private ValueRange(decimal? minimum, decimal? maximum)
    {
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The smallest possible value; null where there is none.</summary>
    public decimal? Minimum { get; }

    /// <summary>The largest possible value; null where there is none.</summary>
    public decimal? Maximum { get; }

    /// <summary>True when both ends are open.</summary>
    public bool IsEmpty => Minimum is null && Maximum is null;

    /// <summary>Equality of both ends.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(ValueRange left, ValueRange right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(ValueRange left, ValueRange right) => !left.Equals(right);

    /// <summary>Makes a range.</summary>
    /// <param name="minimum">The smallest possible value, or null.</param>
    /// <param name="maximum">The largest possible value, or null.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximum"/> is below <paramref name="minimum"/>.</exception>
    public static ValueRange Create(decimal? minimum, decimal? maximum)
    {
        if (minimum is { } low && maximum is { } high)
        {
            Guard.Against.Outside(high, low, decimal.MaxValue, nameof(maximum));
        }

        return new ValueRange(minimum, maximum);
    }

    /// <summary>True when a number lies in the range.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True when it is not below the minimum and not above the maximum.</returns>
    public bool Contains(decimal value) => !(value < Minimum) && !(value > Maximum);

    /// <inheritdoc/>
    public bool Equals(ValueRange other) => Minimum == other.Minimum && Maximum == other.Maximum;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Minimum.GetHashCode() * 397) ^ Maximum.GetHashCode());

    /// <summary>Both ends, such as <c>0..400</c>; an open end prints nothing.</summary>
    /// <returns>The invariant text; empty for the open range.</returns>
    public override string ToString() => IsEmpty
        ? string.Empty
        : (Minimum is { } low ? ExactText.Of(low) : string.Empty) + ".." + (Maximum is { } high ? ExactText.Of(high) : string.Empty);
}
