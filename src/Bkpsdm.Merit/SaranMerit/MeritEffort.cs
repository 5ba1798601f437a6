using Ardalis.GuardClauses;

namespace Bkpsdm.Merit;

/// <summary>The effort (<i>upaya</i>) of each next level of one item.</summary>
/// <remarks>
/// The unit is the caller's (days, rupiah, a score of difficulty), the same for all items. Levels are climbed one after the other.
/// The data are taken as they are; <see cref="MeritAdvice.Of"/> checks them. Immutable.
/// </remarks>
public sealed class MeritEffort
{
    private MeritEffort(string item, decimal[] upaya)
    {
        Item = item;
        Upaya = Array.AsReadOnly(upaya);
    }

    /// <summary>The code of the item.</summary>
    internal string Item { get; }

    /// <summary>The effort of each step up from the present level, in order. Fewer than the levels where the rest cannot be reached.</summary>
    internal IReadOnlyList<decimal> Upaya { get; }

    /// <summary>Makes the efforts of an item.</summary>
    /// <param name="item">The code of the item.</param>
    /// <param name="upaya">The effort of each step up from the present level, in order. None where the item stays as it is.</param>
    /// <returns>The efforts.</returns>
    /// <exception cref="ArgumentException"><paramref name="item"/> is blank or <paramref name="upaya"/> is null.</exception>
    public static MeritEffort Create(string item, params decimal[] upaya) => new(Guard.Against.Blank(item).Trim(), (decimal[])Guard.Against.Null(upaya).Clone());
}
