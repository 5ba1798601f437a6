using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A number with its unit. Values of different units neither add nor compare.</summary>
/// <remarks>
/// The default has no unit (<see cref="IsEmpty"/>), prints nothing and is refused by every operation. Equality is exact:
/// 1.5 and 1.50 percent are equal, 1 document and 1 report are not.
/// </remarks>
public readonly struct IndicatorValue : IEquatable<IndicatorValue>, IComparable<IndicatorValue>
{
    private readonly Satuan? satuan;

    private IndicatorValue(decimal amount, Satuan satuan)
    {
        Amount = amount;
        this.satuan = satuan;
    }

    /// <summary>The number, exact; 0 for the empty value.</summary>
    public decimal Amount { get; }

    /// <summary>The unit.</summary>
    /// <exception cref="InvalidOperationException">The value is empty.</exception>
    public Satuan Satuan => satuan ?? throw new InvalidOperationException("The value is empty: it has no unit. Make one with IndicatorValue.Create.");

    /// <summary>True for the default, which has no unit.</summary>
    public bool IsEmpty => satuan is null;

    /// <summary>Adds two values of one unit.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another of the same unit.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The units differ, or a value is empty.</exception>
    public static IndicatorValue operator +(IndicatorValue left, IndicatorValue right) => new(left.Amount + right.Amount, OneUnit(left, right));

    /// <summary>Subtracts two values of one unit.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another of the same unit.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">The units differ, or a value is empty.</exception>
    public static IndicatorValue operator -(IndicatorValue left, IndicatorValue right) => new(left.Amount - right.Amount, OneUnit(left, right));

    /// <summary>Exact equality of number and unit.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(IndicatorValue left, IndicatorValue right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(IndicatorValue left, IndicatorValue right) => !left.Equals(right);

    /// <summary>Compares two values of one unit.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another of the same unit.</param>
    /// <returns>True when the left one is smaller.</returns>
    /// <exception cref="ArgumentException">The units differ, or a value is empty.</exception>
    public static bool operator <(IndicatorValue left, IndicatorValue right) => left.CompareTo(right) < 0;

    /// <summary>Compares two values of one unit.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another of the same unit.</param>
    /// <returns>True when the left one is larger.</returns>
    /// <exception cref="ArgumentException">The units differ, or a value is empty.</exception>
    public static bool operator >(IndicatorValue left, IndicatorValue right) => left.CompareTo(right) > 0;

    /// <summary>Compares two values of one unit.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another of the same unit.</param>
    /// <returns>True when the left one is smaller or equal.</returns>
    /// <exception cref="ArgumentException">The units differ, or a value is empty.</exception>
    public static bool operator <=(IndicatorValue left, IndicatorValue right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two values of one unit.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another of the same unit.</param>
    /// <returns>True when the left one is larger or equal.</returns>
    /// <exception cref="ArgumentException">The units differ, or a value is empty.</exception>
    public static bool operator >=(IndicatorValue left, IndicatorValue right) => left.CompareTo(right) >= 0;

    /// <summary>Makes a value.</summary>
    /// <param name="amount">The number.</param>
    /// <param name="satuan">The unit.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="satuan"/> is null.</exception>
    public static IndicatorValue Create(decimal amount, Satuan satuan) => new(amount, Guard.Against.Null(satuan));

    /// <summary>Compares two values of one unit.</summary>
    /// <param name="other">Another value of the same unit.</param>
    /// <returns>Negative, zero or positive.</returns>
    /// <exception cref="ArgumentException">The units differ, or a value is empty.</exception>
    public int CompareTo(IndicatorValue other)
    {
        OneUnit(this, other);
        return Amount.CompareTo(other.Amount);
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorValue other) => Amount == other.Amount && Equals(satuan, other.satuan);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndicatorValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Amount.GetHashCode() * 397) ^ (satuan?.GetHashCode() ?? 0));

    /// <summary>The number in the manner of the language, and the unit: <c>81,62 Persen</c>.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text; empty for the empty value.</returns>
    public string Text(Bahasa bahasa) => satuan is null
        ? string.Empty
        : (bahasa == Bahasa.English ? ExactText.Of(Amount) : IndonesianNumber.Format(Amount)) + " " + satuan.Nama.In(bahasa);

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text of <see cref="Text(Bahasa)"/>.</returns>
    public override string ToString() => Text(Bahasa.Indonesia);

    private static Satuan OneUnit(IndicatorValue left, IndicatorValue right) =>
        left.satuan is not null && left.satuan.Equals(right.satuan)
            ? left.satuan
            : throw new ArgumentException($"Values of the units '{left.satuan}' and '{right.satuan}' do not mix; both must be of one unit.", nameof(right));
}
