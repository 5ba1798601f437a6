using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The floor and the cap of an achievement, in percent. Agencies differ in both, so that neither has a default.</summary>
/// <remarks>The default is <see cref="None"/>, which changes nothing.</remarks>
public readonly struct AchievementLimits : IEquatable<AchievementLimits>
{
    private AchievementLimits(decimal? floor, decimal? cap)
    {
        Floor = floor;
        Cap = cap;
    }

    /// <summary>Neither floor nor cap.</summary>
    public static AchievementLimits None => default;

    /// <summary>The lowest achievement in percent; null where there is none.</summary>
    public decimal? Floor { get; }

    /// <summary>The highest achievement in percent; null where there is none.</summary>
    public decimal? Cap { get; }

    /// <summary>True for <see cref="None"/>.</summary>
    internal bool IsNone => Floor is null && Cap is null;

    /// <summary>Equality of both ends.</summary>
    /// <param name="left">One pair of limits.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(AchievementLimits left, AchievementLimits right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One pair of limits.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(AchievementLimits left, AchievementLimits right) => !left.Equals(right);

    /// <summary>Makes limits.</summary>
    /// <param name="floor">The lowest achievement in percent, usually 0; null for none.</param>
    /// <param name="cap">The highest achievement in percent, usually 100 or 120; null for none.</param>
    /// <returns>The limits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cap"/> is below <paramref name="floor"/>.</exception>
    public static AchievementLimits Create(decimal? floor, decimal? cap)
    {
        if (floor is { } low && cap is { } high)
        {
            Guard.Against.Outside(high, low, decimal.MaxValue, nameof(cap));
        }

        return new AchievementLimits(floor, cap);
    }

    /// <summary>Limits an achievement.</summary>
    /// <param name="percent">The achievement in percent.</param>
    /// <returns>The floor where it is lower, the cap where it is higher, otherwise the same number.</returns>
    public decimal Apply(decimal percent) => percent < Floor ? Floor.Value : percent > Cap ? Cap.Value : percent;

    /// <inheritdoc/>
    public bool Equals(AchievementLimits other) => Floor == other.Floor && Cap == other.Cap;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AchievementLimits other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Floor.GetHashCode() * 397) ^ Cap.GetHashCode());

    /// <summary>Both limits, such as <c>0..100</c>; a missing one prints nothing.</summary>
    /// <returns>The invariant text; empty for <see cref="None"/>.</returns>
    public override string ToString() => ValueRange.Create(Floor, Cap).ToString();

    internal Fraction Apply(Fraction percent)
    {
        if (Floor is { } floor && percent < Fraction.FromDecimal(floor))
        {
            return Fraction.FromDecimal(floor);
        }

        return Cap is { } cap && percent > Fraction.FromDecimal(cap) ? Fraction.FromDecimal(cap) : percent;
    }
}
