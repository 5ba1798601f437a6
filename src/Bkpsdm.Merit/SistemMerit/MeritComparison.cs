using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Two results of one instrument side by side, such as those of two years.</summary>
/// <remarks>Results of different instruments do not compare. Every difference is then unknown with that reason. Immutable.</remarks>
public sealed class MeritComparison
{
    private MeritComparison(MeritResult earlier, MeritResult later, ValueOrReason<decimal> total, MeritAspekChange[] aspek)
    {
        Earlier = earlier;
        Later = later;
        Selisih = total;
        Aspek = Array.AsReadOnly(aspek);
    }

    /// <summary>The earlier result.</summary>
    public MeritResult Earlier { get; }

    /// <summary>The later result.</summary>
    public MeritResult Later { get; }

    /// <summary>The later total less the earlier one, in points, or the reason why it is unknown (<c>RUBRIK_BERBEDA</c> for another instrument).</summary>
    public ValueOrReason<decimal> Selisih { get; }

    /// <summary>The change of each aspect, in the order of the instrument. Empty for different instruments.</summary>
    public IReadOnlyList<MeritAspekChange> Aspek { get; }

    /// <summary>Compares two results.</summary>
    /// <param name="earlier">The earlier result.</param>
    /// <param name="later">The later result.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    public static MeritComparison Of(MeritResult earlier, MeritResult later)
    {
        Guard.Against.Null(earlier);
        Guard.Against.Null(later);
        return later.Instrument.IsSameScaleAs(earlier.Instrument)
            ? new MeritComparison(earlier, later, Less(later.Total, earlier.Total), [.. earlier.Aspek.Zip(later.Aspek, (from, to) => new MeritAspekChange(from, to))])
            : new MeritComparison(earlier, later, MeritReasons.OtherRubric(later.Instrument, earlier.Instrument), []);
    }

    internal static ValueOrReason<decimal> Less(ValueOrReason<decimal> to, ValueOrReason<decimal> from) =>
        from.Bind(before => to.Bind(after => MeritPoints.Exactly(Fraction.FromDecimal(after) - Fraction.FromDecimal(before))));
}
