using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The result of a merit assessment: total, index, category, and each aspect with its share and rank.</summary>
/// <remarks>One problem anywhere makes the total unknown. Nothing is taken for zero. Immutable.</remarks>
public sealed class MeritResult
{
    internal MeritResult(MeritInstrument instrument, MeritAspekScore[] scores, IReadOnlyList<Reason> strays)
    {
        Instrument = instrument;
        var byShare = MeritPoints.Ranks([.. scores.Select(score => score.Share)]);
        var byMissing = MeritPoints.Ranks([.. scores.Select(score => score.Missing)]);
        Aspek = Array.AsReadOnly([.. scores.Select((score, i) => new MeritAspekResult(score, byShare[i], byMissing[i]))]);
        Problems = Array.AsReadOnly(strays.Concat(Aspek.SelectMany(aspek => aspek.Problems())).Distinct().ToArray());
        var exact = strays.Count > 0 ? strays[0] : Fraction.Sum(scores.Select(score => score.Exact));
        Total = exact.Bind(MeritPoints.Exactly);
        Indeks = exact.Bind(total => Fraction.ToValue(total / Fraction.FromDecimal(instrument.Maksimum)));
        Kategori = Total.Bind(KategoriOf);
    }

    /// <summary>The instrument.</summary>
    public MeritInstrument Instrument { get; }

    /// <summary>The total in points, unrounded, or the first of <see cref="Problems"/>.</summary>
    public ValueOrReason<decimal> Total { get; }

    /// <summary>The index: total divided by the instrument's maximum, 0 to 1, unrounded. It is shown with 2 to 4 decimals.</summary>
    public ValueOrReason<decimal> Indeks { get; }

    /// <summary>The category of the total with its predikat. <c>SKALA_TIDAK_DITETAPKAN</c> where the instrument has no bands.</summary>
    public ValueOrReason<Band> Kategori { get; }

    /// <summary>The aspects, in the order of the instrument.</summary>
    public IReadOnlyList<MeritAspekResult> Aspek { get; }

    /// <summary>All problems of the entries, each once. Entries of no aspect come first, then the order of the instrument.</summary>
    public IReadOnlyList<Reason> Problems { get; }

    /// <summary>The known aspects by their share of the maximum, the largest first. Equal ones keep the order of the instrument.</summary>
    /// <returns>The aspects.</returns>
    public IReadOnlyList<MeritAspekResult> OrderByShare() => Array.AsReadOnly(Ranked(aspek => aspek.PeringkatBagian));

    /// <summary>The known aspects by the points missing, the most first. Equal ones keep the order of the instrument.</summary>
    /// <returns>The aspects.</returns>
    public IReadOnlyList<MeritAspekResult> OrderByMissing() => Array.AsReadOnly(Ranked(aspek => aspek.PeringkatKurang));

    /// <summary>The points missing from the total to a category.</summary>
    /// <param name="predikat">The predikat (<c>Baik</c>) or the category (<c>Kategori III</c>).</param>
    /// <returns>The distance in points, 0 when the category is reached, or the reason why it is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predikat"/> is null.</exception>
    public ValueOrReason<decimal> GapTo(string predikat)
    {
        Guard.Against.Null(predikat);
        return Total.Bind(total => Instrument.Kategori is { } scale ? scale.GapTo(total, predikat) : MeritReasons.NoScale);
    }

    /// <summary>The points missing from the total to each higher category.</summary>
    /// <returns>The categories above with their distance, nearest first. Empty in the highest. Unknown where the total is.</returns>
    public ValueOrReason<IReadOnlyList<BandGap>> GapsAbove() =>
        Total.Bind(total => Instrument.Kategori is { } scale ? scale.GapsAbove(total) : MeritReasons.NoScale);

    /// <summary>Shows the working: aspects with shares and ranks, items, the index and the reading of the scale.</summary>
    /// <returns>The tree, with <see cref="Total"/> as its result.</returns>
    public Explanation Explain() => MeritExplanation.Of(this);

    internal ValueOrReason<Band> KategoriOf(decimal total) => Instrument.Kategori is { } scale ? scale.Classify(total) : MeritReasons.NoScale;

    // OrderBy is stable, so that equal places keep the order of the instrument.
    private MeritAspekResult[] Ranked(Func<MeritAspekResult, ValueOrReason<int>> place) =>
        [.. Aspek.Where(aspek => place(aspek).IsKnown).OrderBy(aspek => place(aspek).Match(rank => rank, _ => 0))];
}
