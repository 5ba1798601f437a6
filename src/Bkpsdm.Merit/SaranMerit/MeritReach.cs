using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The reach of one aspect alone towards a category.</summary>
/// <remarks>The advice from scores of aspects, before items and efforts are known. Immutable.</remarks>
public sealed class MeritReach
{
    private MeritReach(MeritAspekResult aspek, decimal kurang, decimal gap)
    {
        Aspek = aspek;
        Kurang = kurang;
        Tambahan = Math.Min(kurang, gap);
        IsEnoughAlone = kurang >= gap;
    }

    /// <summary>The aspect.</summary>
    public MeritAspekResult Aspek { get; }

    /// <summary>The points missing to the aspect's maximum.</summary>
    public decimal Kurang { get; }

    /// <summary>The points of the aspect towards the category: the smaller of its own gap and the gap of the total.</summary>
    public decimal Tambahan { get; }

    /// <summary>True when the aspect alone can bring the total to the category.</summary>
    public bool IsEnoughAlone { get; }

    /// <summary>Every aspect with its reach towards a category, the most points missing first.</summary>
    /// <param name="result">The result.</param>
    /// <param name="predikat">The category to be reached, by predikat or code.</param>
    /// <returns>The aspects. All bring 0 where the category is reached. Unknown where the distance is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueOrReason<IReadOnlyList<MeritReach>> Of(MeritResult result, string predikat) =>
        Guard.Against.Null(result).GapTo(predikat).Map<IReadOnlyList<MeritReach>>(gap => Array.AsReadOnly(Each(result, gap)));

    /// <summary>Every aspect with its reach towards a total, the most points missing first.</summary>
    /// <param name="result">The result.</param>
    /// <param name="total">The total to be reached, in points.</param>
    /// <returns>The aspects. All bring 0 where the total is reached. Unknown where the present total is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static ValueOrReason<IReadOnlyList<MeritReach>> OfTotal(MeritResult result, decimal total) =>
        Guard.Against.Null(result).Total.Map<IReadOnlyList<MeritReach>>(now => Array.AsReadOnly(Each(result, Math.Max(0m, total - now))));

    private static MeritReach[] Each(MeritResult result, decimal gap) =>
        [.. result.OrderByMissing().Select(aspek => new MeritReach(aspek, aspek.Kurang.Match(value => value, _ => 0m), gap))];
}
