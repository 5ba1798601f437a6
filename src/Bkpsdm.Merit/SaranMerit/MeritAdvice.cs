using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Advice (<i>saran</i>) from items, levels and efforts: the cheapest steps to a category, the most points for an effort, and the curve between.</summary>
/// <remarks>
/// Exact, not a heuristic: a dynamic programme over whole units of points, with every weight a multiple of the unit. Its size is
/// bounded: at most 20,000 units of reachable points and 20,000,000 units times items (an instrument of 36 items with weights of
/// whole halves has some 600 units). Beyond, creation refuses with <c>PERHITUNGAN_TERLALU_BESAR</c> and guesses nothing. Efforts have
/// at most 6 decimals. Of paths with equal effort the one with more points is taken, then the one with fewer steps. Immutable.
/// </remarks>
/// <example><code>
/// // Items, weights and efforts are the caller's: one item for each aspect, for the example.
/// var statutory = PermenpanRb40Of2018.Instrumen;
/// var items = statutory.Aspek.Select(aspek =&gt; MeritItem.Create(aspek.Id, aspek.Id, "Item", aspek.Maksimum / statutory.LevelTertinggi));
/// var instrument = statutory.WithItems(items).Match(made =&gt; made, why =&gt; throw new ArgumentException(why.Text(Bahasa.English)));
/// var now = MeritAssessment.ScoreItems(instrument, instrument.Aspek.Select(aspek =&gt; new KeyValuePair&lt;string, int&gt;(aspek.Id, 2))); // 200
///
/// var upaya = new[] { MeritEffort.Create("pengembangan-karier", 40m, 60m), MeritEffort.Create("pengadaan", 10m), MeritEffort.Create("manajemen-kinerja", 25m) };
/// var path = MeritAdvice.Of(now, upaya).Bind(advice =&gt; advice.CheapestTo("Baik"));
/// var total = path.Map(steps =&gt; steps.Total); // 250
/// var effort = path.Map(steps =&gt; steps.Upaya); // 65: one step of career development (30) and one of performance management (20)
/// </code></example>
public sealed class MeritAdvice
{
    private const int MostUnits = 20_000;
    private const int MostCells = 20_000_000;
    private const decimal LargestEffort = 1_000_000_000_000_000m;
    private const int EffortDecimals = 6;

    private readonly MeritFrontier frontier;
    private readonly decimal before;
    private readonly decimal unit;

    private MeritAdvice(MeritResult result, MeritFrontier frontier, decimal before, decimal unit)
    {
        Result = result;
        this.frontier = frontier;
        this.before = before;
        this.unit = unit;
    }

    /// <summary>The present result.</summary>
    public MeritResult Result { get; }

    /// <summary>The highest total within reach of all steps together, in points.</summary>
    public decimal TotalTertinggi => TotalOf(frontier.Undominated[frontier.Undominated.Count - 1]);

    /// <summary>Makes the advice for a result.</summary>
    /// <param name="result">The present result, scored by items.</param>
    /// <param name="upaya">The efforts by item. An item without one stays as it is.</param>
    /// <returns>
    /// The advice, or the reason: the result is unknown or has no items, an item is unknown or given twice, an effort is below 0 or
    /// beyond its bounds, an item has more steps than levels, or the computation is too large.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or an effort is null.</exception>
    public static ValueOrReason<MeritAdvice> Of(MeritResult result, IEnumerable<MeritEffort> upaya)
    {
        var efforts = Guard.Against.Null(upaya).Select(one => Guard.Against.Null(one, nameof(upaya))).ToArray();
        if (!Guard.Against.Null(result).Total.TryGet(out var total))
        {
            return result.Total.Reason!;
        }

        var items = result.Aspek.SelectMany(aspek => aspek.Items).ToArray();
        return WhatIsWrong(items, efforts, result.Instrument.LevelTertinggi) is { } wrong
            ? wrong
            : Compute(result, total, [.. items.Select(item => Ladder(item, efforts)).Where(ladder => ladder.Efforts.Length > 0)]);
    }

    /// <summary>The cheapest set of steps that reaches a category.</summary>
    /// <param name="predikat">The category, by predikat or code.</param>
    /// <returns>
    /// The path, without costly steps where the category is reached already. Otherwise the reason: an unknown predikat, or
    /// <c>TIDAK_TERJANGKAU</c> with the highest total there is.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="predikat"/> is null.</exception>
    public ValueOrReason<MeritPath> CheapestTo(string predikat)
    {
        Guard.Against.Null(predikat);
        return Result.Instrument.Kategori is { } scale
            ? scale.Find(predikat).Bind(band => Cheapest(total => Reaches(scale, total, band), $"'{band.Predikat}'"))
            : MeritReasons.NoScale;
    }

    /// <summary>The cheapest set of steps that reaches a total.</summary>
    /// <param name="total">The total to be reached or passed, in points.</param>
    /// <returns>The path, or <c>TIDAK_TERJANGKAU</c> with the highest total there is.</returns>
    public ValueOrReason<MeritPath> CheapestTo(decimal total) => Cheapest(reached => reached >= total, ExactText.Of(total));

    /// <summary>The most points for an effort. Of equal points the cheapest path is taken.</summary>
    /// <param name="upaya">The available effort, 0 or more.</param>
    /// <returns>The path. Empty where not even one step is within the effort.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="upaya"/> is below 0.</exception>
    public MeritPath MostFor(decimal upaya)
    {
        Guard.Against.Outside(upaya, 0m, decimal.MaxValue);
        return PathTo(frontier.Undominated.Last(units => frontier.CostOf(units) <= upaya));
    }

    /// <summary>The curve of the best paths. No other path has as many points for less effort.</summary>
    /// <returns>The paths with rising points and rising effort. The first costs nothing.</returns>
    public IReadOnlyList<MeritPath> Curve() => Array.AsReadOnly(frontier.Undominated.Select(PathTo).ToArray());

    private static ValueOrReason<MeritAdvice> Compute(MeritResult result, decimal total, MeritLadder[] ladders)
    {
        var common = MeritUnits.Of(ladders.Select(ladder => ladder.Item.Bobot));
        if (!common.TryGet(out var unit))
        {
            return common.Reason!;
        }

        var units = ladders.Sum(ladder => ladder.Item.Bobot / unit * ladder.Efforts.Length);
        if (units > MostUnits || units * ladders.Length > MostCells)
        {
            return SaranReasons.TooLarge(units, MostUnits);
        }

        foreach (var ladder in ladders)
        {
            ladder.UnitsPerStep = (int)(ladder.Item.Bobot / unit);
        }

        return new MeritAdvice(result, new MeritFrontier(ladders), total, unit);
    }

    private static Reason? WhatIsWrong(MeritItemResult[] items, MeritEffort[] efforts, int highest)
    {
        if (items.Length == 0)
        {
            return MeritReasons.NoItems;
        }

        if (MeritChecks.Twice(efforts.Select(effort => effort.Item)) is { } twice)
        {
            return MeritReasons.Twice(twice);
        }

        return efforts.Select(effort => Array.Find(items, item => Same(item, effort)) is { } item ? WhatIsWrong(item, effort, highest) : MeritReasons.UnknownItem(effort.Item))
            .FirstOrDefault(reason => reason is not null);
    }

    private static Reason? WhatIsWrong(MeritItemResult item, MeritEffort effort, int highest)
    {
        var level = LevelOf(item);
        foreach (var upaya in effort.Upaya)
        {
            if (upaya is < 0m or > LargestEffort || decimal.Round(upaya, EffortDecimals) != upaya)
            {
                return SaranReasons.EffortOutside(effort.Item, upaya);
            }
        }

        return level + effort.Upaya.Count > highest ? SaranReasons.TooManySteps(item.Item, level, highest) : null;
    }

    private static MeritLadder Ladder(MeritItemResult item, MeritEffort[] efforts) =>
        new(item, LevelOf(item), [.. Array.Find(efforts, effort => Same(item, effort))?.Upaya ?? []]);

    private static bool Same(MeritItemResult item, MeritEffort effort) => string.Equals(item.Item.Kode, effort.Item, StringComparison.OrdinalIgnoreCase);

    // The total is known, so that every level is.
    private static int LevelOf(MeritItemResult item) => item.Level.Match(level => level, _ => 0);

    // The scale itself decides what reaches a band, so that its reading and its rule hold here too.
    private static bool Reaches(BandScale scale, decimal total, Band band) =>
        scale.Classify(total).TryGet(out var own) && scale.Bands.SkipWhile(one => !ReferenceEquals(one, band)).Any(one => ReferenceEquals(one, own));

    private ValueOrReason<MeritPath> Cheapest(Func<decimal, bool> reached, string goal)
    {
        foreach (var units in frontier.Undominated)
        {
            if (reached(TotalOf(units)))
            {
                return PathTo(units);
            }
        }

        return SaranReasons.OutOfReach(goal, TotalTertinggi);
    }

    private MeritPath PathTo(int units) => new(Result, frontier.StepsFor(units), TotalOf(units));

    private decimal TotalOf(int units) => before + (units * unit);
}
