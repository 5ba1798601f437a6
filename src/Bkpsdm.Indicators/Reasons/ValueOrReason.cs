using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>A known value, or the reason why it is unknown.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// The default is unknown with <see cref="Reason.NotComputed"/>, so that a forgotten result can never pass for a zero.
/// Two are equal when both are known with equal values, or both unknown with equal reasons.
/// </remarks>
/// <example><code>
/// ValueOrReason&lt;decimal&gt; realisasi = 246.5m;
/// ValueOrReason&lt;decimal&gt; target = Reason.NoTarget;
///
/// static string Show(ValueOrReason&lt;decimal&gt; value) =&gt; value.Match(
///     number =&gt; IndonesianNumber.Format(number),
///     why =&gt; why.Text(Bahasa.Indonesia));
///
/// var known = Show(realisasi); // 246,5
/// var unknown = Show(target); // tidak ada target untuk tahun itu
/// var doubled = realisasi.Map(value =&gt; value * 2); // 493
/// var ratio = from r in realisasi from t in target select r / t; // unknown: TANPA_TARGET
/// var forgotten = default(ValueOrReason&lt;decimal&gt;).Reason!.Code; // BELUM_DIHITUNG, never a zero
/// var told = target.TryGet(out var number, out var reason) ? IndonesianNumber.Format(number) : reason.Code; // TANPA_TARGET
/// </code></example>
public readonly struct ValueOrReason<T> : IEquatable<ValueOrReason<T>>
    where T : notnull
{
    private readonly T? value;
    private readonly Reason? reason;

    private ValueOrReason(T value)
    {
        this.value = value;
        IsKnown = true;
    }

    private ValueOrReason(Reason reason)
    {
        this.reason = reason;
        value = default;
    }

    /// <summary>True when the value is known.</summary>
    public bool IsKnown { get; }

    /// <summary>The reason why the value is unknown; null when it is known.</summary>
    public Reason? Reason => IsKnown ? null : reason ?? Reason.NotComputed;

    /// <summary>A value is a known value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ValueOrReason<T>(T value) => Known(value);

    /// <summary>A reason is an unknown value.</summary>
    /// <param name="reason">The reason.</param>
    public static implicit operator ValueOrReason<T>(Reason reason) => Unknown(reason);

    /// <summary>Equality of value or reason.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(ValueOrReason<T> left, ValueOrReason<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(ValueOrReason<T> left, ValueOrReason<T> right) => !left.Equals(right);

    /// <summary>A known value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The known value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static ValueOrReason<T> Known(T value) => value is null ? throw new ArgumentNullException(nameof(value)) : new(value);

    /// <summary>An unknown value.</summary>
    /// <param name="reason">The reason why the value is unknown.</param>
    /// <returns>The unknown value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public static ValueOrReason<T> Unknown(Reason reason) => new(Guard.Against.Null(reason));

    /// <summary>Takes the value where it is known.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    /// <returns>True when the value is known.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return IsKnown;
    }

    /// <summary>Takes the value where it is known, and the reason where it is not.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    /// <param name="why">The reason; null when the value is known.</param>
    /// <returns>True when the value is known.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Reason? why)
    {
        value = this.value;
        why = Reason;
        return IsKnown;
    }

    /// <summary>One answer for both cases.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="known">Answers for a known value.</param>
    /// <param name="unknown">Answers for a reason.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public TResult Match<TResult>(Func<T, TResult> known, Func<Reason, TResult> unknown)
    {
        Guard.Against.Null(known);
        Guard.Against.Null(unknown);
        return IsKnown ? known(value!) : unknown(Reason!);
    }

    /// <summary>One action for both cases.</summary>
    /// <param name="known">Acts on a known value.</param>
    /// <param name="unknown">Acts on a reason.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<T> known, Action<Reason> unknown)
    {
        Guard.Against.Null(known);
        Guard.Against.Null(unknown);
        if (IsKnown)
        {
            known(value!);
        }
        else
        {
            unknown(Reason!);
        }
    }

    /// <summary>Computes on with a known value; a reason goes through.</summary>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="next">The computation.</param>
    /// <returns>The new value, or the same reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public ValueOrReason<TResult> Map<TResult>(Func<T, TResult> next)
        where TResult : notnull
    {
        Guard.Against.Null(next);
        return IsKnown ? ValueOrReason<TResult>.Known(next(value!)) : ValueOrReason<TResult>.Unknown(Reason!);
    }

    /// <summary>Computes on with a known value where the computation itself may be unknown; a reason goes through.</summary>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="next">The computation.</param>
    /// <returns>The new value or its reason, or the same reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public ValueOrReason<TResult> Bind<TResult>(Func<T, ValueOrReason<TResult>> next)
        where TResult : notnull
    {
        Guard.Against.Null(next);
        return IsKnown ? next(value!) : ValueOrReason<TResult>.Unknown(Reason!);
    }

    /// <summary>The same as <see cref="Map{TResult}"/>, for query syntax: <c>from a in one select a * 2</c>.</summary>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="next">The computation.</param>
    /// <returns>The new value, or the same reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public ValueOrReason<TResult> Select<TResult>(Func<T, TResult> next)
        where TResult : notnull => Map(next);

    /// <summary>Computes with two values, for query syntax: <c>from a in one from b in other select a + b</c>.</summary>
    /// <typeparam name="TOther">The type of the second value.</typeparam>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="other">Gives the second value, which may be unknown.</param>
    /// <param name="next">The computation with both values.</param>
    /// <returns>The new value, or the first reason.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public ValueOrReason<TResult> SelectMany<TOther, TResult>(Func<T, ValueOrReason<TOther>> other, Func<T, TOther, TResult> next)
        where TOther : notnull
        where TResult : notnull
    {
        Guard.Against.Null(other);
        Guard.Against.Null(next);
        return Bind(one => other(one).Map(two => next(one, two)));
    }

    /// <summary>The same as a union, failure first.</summary>
    /// <returns>The reason or the value.</returns>
    public OneOf<Reason, T> ToOneOf() => IsKnown ? OneOf<Reason, T>.FromT1(value!) : OneOf<Reason, T>.FromT0(Reason!);

    /// <inheritdoc/>
    public bool Equals(ValueOrReason<T> other) => IsKnown
        ? other.IsKnown && EqualityComparer<T>.Default.Equals(value!, other.value!)
        : !other.IsKnown && Reason!.Equals(other.Reason);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueOrReason<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsKnown ? EqualityComparer<T>.Default.GetHashCode(value!) : Reason!.GetHashCode();

    /// <summary>The value in invariant text, or the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => !IsKnown
        ? Reason!.ToString()
        : value is IFormattable formattable ? formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : value!.ToString() ?? string.Empty;
}
