using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The threshold of achievement of an individual indicator (IKI), with its boundary rule (<i>ambang capaian</i>).</summary>
/// <remarks>Documents differ in both; one may even say "above 80" in a name and "at least 80" in the formula. Neither has a default. Immutable.</remarks>
public sealed class AmbangCapaian
{
    private AmbangCapaian(decimal persen, BoundaryRule aturan)
    {
        Persen = persen;
        Aturan = aturan;
    }

    /// <summary>The threshold in percent (<i>persen</i>).</summary>
    public decimal Persen { get; }

    /// <summary>The boundary rule: <see cref="BoundaryRule.AtLeast"/> (≥) or <see cref="BoundaryRule.MoreThan"/> (&gt;).</summary>
    public BoundaryRule Aturan { get; }

    /// <summary>Makes a threshold.</summary>
    /// <param name="persen">The threshold in percent, such as 80.</param>
    /// <param name="aturan">The boundary rule: the threshold itself counts or not.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="persen"/> is below 0, or <paramref name="aturan"/> is undefined.</exception>
    public static AmbangCapaian Create(decimal persen, BoundaryRule aturan) =>
        new(Guard.Against.Outside(persen, 0, decimal.MaxValue), Guard.Against.Undefined(aturan));

    /// <summary>True when an achievement reaches the threshold.</summary>
    /// <param name="capaian">The achievement in percent, unrounded.</param>
    /// <returns>True at the threshold only for <see cref="BoundaryRule.AtLeast"/>.</returns>
    public bool IsReached(decimal capaian) => Aturan == BoundaryRule.AtLeast ? capaian >= Persen : capaian > Persen;

    /// <summary>The condition.</summary>
    /// <returns>Such as <c>≥ 80</c>.</returns>
    public override string ToString() => (Aturan == BoundaryRule.AtLeast ? "≥ " : "> ") + ExactText.Of(Persen);
}
