using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The numbers for one evaluation of a formula, by the ids of its inputs.</summary>
/// <remarks>Immutable: <c>With</c> returns a new set and replaces an input of the same id, also one of another kind. A formula ignores every input that it does not name.</remarks>
/// <example><code>
/// var inputs = FormulaInputs.Empty
///     .With("pegawai-dilatih", 246)
///     .With("pegawai", 600);
///
/// var corrected = inputs.With("pegawai", 615); // a new set; the first one stays as it is
/// var percent = formula.Evaluate(corrected); // 40
/// </code></example>
public sealed class FormulaInputs
{
    private readonly Dictionary<string, decimal> numbers;
    private readonly Dictionary<string, IReadOnlyList<RatioPair>> pairs;
    private readonly Dictionary<string, IReadOnlyList<ScoreFrequency>> frequencies;

    private FormulaInputs(Dictionary<string, decimal> numbers, Dictionary<string, IReadOnlyList<RatioPair>> pairs, Dictionary<string, IReadOnlyList<ScoreFrequency>> frequencies)
    {
        this.numbers = numbers;
        this.pairs = pairs;
        this.frequencies = frequencies;
    }

    /// <summary>No input at all.</summary>
    public static FormulaInputs Empty { get; } = new([], [], []);

    /// <summary>The ids of all inputs, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => [.. numbers.Keys.Concat(pairs.Keys).Concat(frequencies.Keys).OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Makes a set of numbers.</summary>
    /// <param name="numbers">Ids and numbers.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">An id is blank or stands twice, or <paramref name="numbers"/> is null.</exception>
    public static FormulaInputs Create(IEnumerable<KeyValuePair<string, decimal>> numbers)
    {
        var copy = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var number in Guard.Against.Null(numbers))
        {
            copy.Add(Guard.Against.Blank(number.Key), number.Value);
        }

        return new FormulaInputs(copy, [], []);
    }

    /// <summary>Adds a number.</summary>
    /// <param name="id">The id of the input.</param>
    /// <param name="value">The number.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public FormulaInputs With(string id, decimal value) =>
        new(new Dictionary<string, decimal>(numbers, StringComparer.Ordinal) { [Guard.Against.Blank(id)] = value }, Without(pairs, id), Without(frequencies, id));

    /// <summary>Adds the groups of a mean of ratios.</summary>
    /// <param name="id">The id of the input.</param>
    /// <param name="groups">Numerator and denominator of each group.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or <paramref name="groups"/> is null.</exception>
    public FormulaInputs With(string id, IEnumerable<RatioPair> groups) =>
        new(Without(numbers, id), new Dictionary<string, IReadOnlyList<RatioPair>>(pairs, StringComparer.Ordinal) { [Guard.Against.Blank(id)] = [.. Guard.Against.Null(groups)] }, Without(frequencies, id));

    /// <summary>Adds the scores of a frequency-weighted mean.</summary>
    /// <param name="id">The id of the input.</param>
    /// <param name="scores">Each score and how often it was given.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or <paramref name="scores"/> is null.</exception>
    public FormulaInputs With(string id, IEnumerable<ScoreFrequency> scores) =>
        new(Without(numbers, id), Without(pairs, id), new Dictionary<string, IReadOnlyList<ScoreFrequency>>(frequencies, StringComparer.Ordinal) { [Guard.Against.Blank(id)] = [.. Guard.Against.Null(scores)] });

    internal decimal? Number(string id) => numbers.TryGetValue(id, out var value) ? value : null;

    internal IReadOnlyList<RatioPair>? Pairs(string id) => pairs.TryGetValue(id, out var value) ? value : null;

    internal IReadOnlyList<ScoreFrequency>? Frequencies(string id) => frequencies.TryGetValue(id, out var value) ? value : null;

    /// <summary>The same numbers without an id; the very same dictionary where it does not hold the id.</summary>
    private static Dictionary<string, T> Without<T>(Dictionary<string, T> values, string id)
    {
        if (!values.ContainsKey(Guard.Against.Blank(id)))
        {
            return values;
        }

        var copy = new Dictionary<string, T>(values, StringComparer.Ordinal);
        copy.Remove(id);
        return copy;
    }
}
