using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Score of a set of records by a model (<i>nilai kualitas data</i>): index, dimensions and rules.</summary>
/// <remarks>
/// Each rule scores (1 - A / Y) x 100. A dimension is the weighted sum of its rules, and the index is the weighted sum of its
/// dimensions. The index is one exact fraction over the populations of the rules, made decimal once. Immutable.
/// </remarks>
public sealed class DataQualityScore
{
    private readonly LegalBasis? basis;
    private readonly Fraction? exact;

    private DataQualityScore(BilingualText nama, LegalBasis? basis, IReadOnlyList<DimensionScore> dimensions, ZeroPopulationPolicy zeroPopulation, Fraction? exact)
    {
        Nama = nama;
        this.basis = basis;
        Dimensions = dimensions;
        ZeroPopulation = zeroPopulation;
        this.exact = exact;
    }

    /// <summary>Name of the model.</summary>
    public BilingualText Nama { get; }

    /// <summary>Index (<i>indeks</i>), unrounded; unknown with <c>TANPA_POPULASI</c> by the policy on empty populations.</summary>
    public ValueOrReason<decimal> Indeks => exact is { } value && value.TryToDecimal(out var number) ? number : Reason.NoPopulation;

    /// <summary>Scores of the dimensions, in the order of the model.</summary>
    public IReadOnlyList<DimensionScore> Dimensions { get; }

    /// <summary>Policy on rules without applicable records, as chosen by the caller.</summary>
    public ZeroPopulationPolicy ZeroPopulation { get; }

    /// <summary>Scores of all rules, in the order of the model.</summary>
    public IEnumerable<RuleScore> Rules => Dimensions.SelectMany(dimension => dimension.Rules);

    /// <summary>Rules without applicable records, in the order of the model.</summary>
    public IEnumerable<RuleScore> RulesWithoutPopulation => Rules.Where(rule => rule.Count.Population == 0);

    internal Fraction? Exact => exact;

    /// <summary>Gap from the index to a target (<i>selisih</i>): target minus index. Negative where the index is above the target, unknown where the index is unknown.</summary>
    /// <param name="target">The target, such as 95.</param>
    /// <returns>The gap in points, unrounded.</returns>
    public ValueOrReason<decimal> GapTo(decimal target) => exact is { } value && (Fraction.FromDecimal(target) - value).TryToDecimal(out var gap) ? gap : Reason.NoPopulation;

    /// <summary>Order of mending in which the index rises fastest.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="failing">Failing records from a counter or a database. All of them are held in memory.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="failing"/> is null.</exception>
    public MendingOrder<TKey> OrderOfMending<TKey>(IEnumerable<FailingRecord<TKey>> failing) => MendingOrder<TKey>.Of(
        Indeks,
        Exact,
        Rules.ToDictionary(rule => rule.Kode, rule => rule.Gain ?? Fraction.Zero, StringComparer.Ordinal),
        Guard.Against.Null(failing));

    /// <summary>Working of the index: its dimensions, and their rules with A and Y.</summary>
    /// <returns>The steps.</returns>
    public Explanation Explain() => Explanation.Create(
        Nama,
        Indeks,
        Working.Of("jumlah nilai dimensi × bobot", "sum of dimension scores × weight"),
        basis: basis,
        steps: [.. Dimensions.Select(Explain)]);

    internal static DataQualityScore Of(BilingualText nama, LegalBasis? basis, long whole, IReadOnlyList<DimensionScore> dimensions, ZeroPopulationPolicy policy)
    {
        foreach (var dimension in dimensions)
        {
            dimension.Compute(policy);
        }

        DimensionScore[] known = [.. dimensions.Where(dimension => dimension.Exact is not null)];
        var left = policy == ZeroPopulationPolicy.Exclude && known.Length < dimensions.Count;
        var parts = left ? known.Sum(dimension => dimension.Bobot) : whole;
        if (known.Length == 0 || (!left && known.Length < dimensions.Count))
        {
            return new DataQualityScore(nama, basis, dimensions, policy, null);
        }

        SetGains(known, parts);
        var exact = known.Aggregate(Fraction.Zero, (sum, dimension) => sum + (Fraction.Parts(dimension.Bobot, parts) * dimension.Exact!.Value));
        return new DataQualityScore(nama, basis, dimensions, policy, exact);
    }

    private static void SetGains(DimensionScore[] dimensions, long parts)
    {
        foreach (var dimension in dimensions)
        {
            foreach (var rule in dimension.Rules.Where(rule => rule.Count.Population > 0))
            {
                rule.Gain = Fraction.Parts(dimension.Bobot, parts) * Fraction.Parts(rule.Bobot, dimension.Parts) * Fraction.Parts(100, rule.Count.Population);
            }
        }
    }

    private static Explanation Explain(DimensionScore dimension) => Explanation.Create(
        dimension.Nama,
        dimension.Nilai,
        Working.Of("bobot {0}; jumlah nilai indikator × bobot", "weight {0}; sum of indicator scores × weight", dimension.Bobot),
        steps: [.. dimension.Rules.Select(rule => Explain(rule, dimension.Parts))]);

    private static Explanation Explain(RuleScore rule, long whole) => Explanation.Create(
        BilingualText.Create($"{rule.Kode} {rule.Nama.Indonesia}", $"{rule.Kode} {rule.Nama.English}"),
        rule.Nilai,
        rule.Count.Population == 0
            ? null
            : Working.Of("bobot {2} dari {3}; (1 - {0} / {1}) × 100", "weight {2} of {3}; (1 - {0} / {1}) × 100", rule.Count.Disparate, rule.Count.Population, rule.Bobot, whole));
}
