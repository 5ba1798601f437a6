namespace Bkpsdm.Indicators;

/// <summary>A choice that a document states or leaves open: the value and its basis (declared, inferred or undecided).</summary>
/// <typeparam name="T">The type of the choice.</typeparam>
/// <remarks>The default is undecided and has no value. A choice that the document leaves open has no default value.</remarks>
public readonly struct Stated<T> : IEquatable<Stated<T>>
    where T : struct
{
    private readonly T value;

    private Stated(T value, StatedBasis basis)
    {
        this.value = value;
        Basis = basis;
    }

    /// <summary>Neither declared nor inferred.</summary>
    public static Stated<T> Undecided => default;

    /// <summary>The basis of the value: declared, inferred or undecided.</summary>
    public StatedBasis Basis { get; }

    /// <summary>True when there is a value.</summary>
    public bool IsDecided => Basis != StatedBasis.Undecided;

    /// <summary>Equality of value and basis.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Stated<T> left, Stated<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(Stated<T> left, Stated<T> right) => !left.Equals(right);

    /// <summary>The document states the value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The declared value.</returns>
    public static Stated<T> Declared(T value) => new(value, StatedBasis.Declared);

    /// <summary>The value was inferred.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The inferred value.</returns>
    public static Stated<T> Inferred(T value) => new(value, StatedBasis.Inferred);

    /// <summary>Takes the value where it is decided.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    /// <returns>True when declared or inferred.</returns>
    public bool TryGet(out T value)
    {
        value = this.value;
        return IsDecided;
    }

    /// <inheritdoc/>
    public bool Equals(Stated<T> other) => Basis == other.Basis && EqualityComparer<T>.Default.Equals(value, other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Stated<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((EqualityComparer<T>.Default.GetHashCode(value) * 4) + (int)Basis);

    /// <summary>Value and basis.</summary>
    /// <returns>Such as <c>Jumlah (Inferred)</c>; empty when undecided.</returns>
    public override string ToString() => IsDecided ? $"{value} ({Basis})" : string.Empty;
}
