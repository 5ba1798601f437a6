using System.Globalization;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The target of one year, or the reason why it is unknown (not stated, lost in the scan).</summary>
/// <remarks>The default is empty (<see cref="IsEmpty"/>), prints nothing and is refused by the guards.</remarks>
public readonly struct YearTarget : IEquatable<YearTarget>
{
    private YearTarget(TahunAnggaran tahun, ValueOrReason<decimal> target)
    {
        Tahun = tahun;
        Target = target;
    }

    /// <summary>True for the default.</summary>
    public bool IsEmpty => Tahun.IsEmpty;

    /// <summary>The year; the target is to be reached by its last day.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The target in the unit of its trajectory, or the reason why it is unknown.</summary>
    public ValueOrReason<decimal> Target { get; }

    /// <summary>Equality of year and target.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(YearTarget left, YearTarget right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(YearTarget left, YearTarget right) => !left.Equals(right);

    /// <summary>Makes the target of a year; a plain number or a reason converts.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="target">The target, or the reason why it is unknown.</param>
    /// <returns>The target of the year.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public static YearTarget Create(TahunAnggaran tahun, ValueOrReason<decimal> target) => new(Guard.Against.Empty(tahun), target);

    /// <summary>Makes the target of a year; a plain number or a reason converts.</summary>
    /// <param name="tahun">The calendar year, 1945 to 9998.</param>
    /// <param name="target">The target, or the reason why it is unknown.</param>
    /// <returns>The target of the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tahun"/> is outside 1945 to 9998.</exception>
    public static YearTarget Create(int tahun, ValueOrReason<decimal> target) => new(TahunAnggaran.Create(tahun), target);

    /// <inheritdoc/>
    public bool Equals(YearTarget other) => Tahun == other.Tahun && Target == other.Target;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is YearTarget other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Tahun.Year * 397) ^ Target.GetHashCode());

    /// <summary>Year and target in invariant text.</summary>
    /// <returns>Such as <c>2026: 80</c>; empty for the empty value.</returns>
    public override string ToString() => IsEmpty
        ? string.Empty
        : string.Format(CultureInfo.InvariantCulture, "{0}: {1}", Tahun, Target.Match(ExactText.Of, reason => reason.Code));
}
