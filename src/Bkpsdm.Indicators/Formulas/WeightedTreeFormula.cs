using System.Numerics;
using Ardalis.GuardClauses;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>A weighted sum of any depth: Σ(weight × value) / whole, where a value is an input, a formula or a weighted sum again.</summary>
/// <remarks>
/// The weights of each level are whole parts of one whole and sum to it, exactly. The evaluation is exact: one sum and one
/// division at the end, so that no order of the branches changes a digit. A branch of weight 0 changes nothing.
/// </remarks>
/// <example><code>
/// var formula = WeightedTreeFormula.Create(100,
/// [
///     WeightedNode.Leaf(25, FormulaInput.Create("kualifikasi", BilingualText.Create("Kualifikasi", "Qualification"))),
///     WeightedNode.Leaf(40, FormulaInput.Create("kompetensi", BilingualText.Create("Kompetensi", "Competence"))),
///     WeightedNode.Leaf(30, FormulaInput.Create("kinerja", BilingualText.Create("Kinerja", "Performance"))),
///     WeightedNode.Leaf(5, FormulaInput.Create("disiplin", BilingualText.Create("Disiplin", "Discipline"))),
/// ]);
///
/// var index = formula.Evaluate([80, 70, 90, 100]); // 80: (25 × 80 + 40 × 70 + 30 × 90 + 5 × 100) / 100
/// </code></example>
public sealed class WeightedTreeFormula : Formula
{
    private const int LargestOnStack = 64;
    private readonly long[]? flatParts;
    private readonly long flatWhole;

    private WeightedTreeFormula(long keseluruhan, WeightedNode[] cabang)
        : base(cabang.SelectMany(node => node.Inputs()))
    {
        Keseluruhan = keseluruhan;
        Cabang = Array.AsReadOnly(cabang);
        (flatParts, flatWhole) = Flatten(keseluruhan, cabang);
    }

    /// <summary>The whole of which the first level's weights are parts.</summary>
    public long Keseluruhan { get; }

    /// <summary>The first level.</summary>
    public IReadOnlyList<WeightedNode> Cabang { get; }

    /// <inheritdoc/>
    public override string Jenis => "pohonBobot";

    /// <inheritdoc/>
    public override BilingualText Expression => Expand(Keseluruhan, Cabang);

    /// <summary>Makes a weighted tree.</summary>
    /// <param name="keseluruhan">The whole of which the first level's weights are parts.</param>
    /// <param name="cabang">The first level; its weights sum to <paramref name="keseluruhan"/>.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentException">The weights do not sum to the whole, there is no branch, or an input stands twice.</exception>
    public static WeightedTreeFormula Create(long keseluruhan, IEnumerable<WeightedNode> cabang) =>
        TryCreate(keseluruhan, cabang).Match(
            fault => throw new ArgumentException(fault.Text(Bahasa.English), nameof(cabang)),
            formula => formula);

    /// <summary>Makes a weighted tree from data: the same check as <see cref="Create"/>, with the fault as a value.</summary>
    /// <param name="keseluruhan">The whole of which the first level's weights are parts.</param>
    /// <param name="cabang">The first level.</param>
    /// <returns>The formula, or the fault (<c>BOBOT_TIDAK_UTUH</c>, <c>BOBOT_KOSONG</c>, <c>MASUKAN_GANDA</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cabang"/> is null.</exception>
    public static OneOf<ReadError, WeightedTreeFormula> TryCreate(long keseluruhan, IEnumerable<WeightedNode> cabang)
    {
        var branches = Guard.Against.Null(cabang).ToArray();
        if (WeightedNode.FaultOf("pohonBobot", keseluruhan, branches) is { } fault)
        {
            return fault;
        }

        return DistinctInputs.FirstTwice(branches.SelectMany(node => node.Inputs())) is { } id
            ? ReadError.Create("MASUKAN_GANDA", BilingualText.Create(
                $"Masukan '{id}' ada dua kali; setiap masukan mempunyai id sendiri.",
                $"The input '{id}' stands twice; each input has an id of its own."))
            : new WeightedTreeFormula(keseluruhan, branches);
    }

    /// <summary>Computes the value directly from the numbers in the order of <see cref="Formula.Inputs"/>, without a set of named inputs.</summary>
    /// <param name="values">One number for each input.</param>
    /// <returns>The value, unrounded, or the reason why it is unknown.</returns>
    /// <exception cref="ArgumentException">There are more or fewer numbers than inputs.</exception>
    /// <exception cref="InvalidOperationException">A leaf is a formula, so that its inputs need their names: use the other overload.</exception>
    public ValueOrReason<decimal> Evaluate(ReadOnlySpan<decimal> values)
    {
        if (values.Length != Inputs.Count)
        {
            throw new ArgumentException($"There are {values.Length} numbers for {Inputs.Count} inputs.", nameof(values));
        }

        if (flatParts is null)
        {
            return EvaluateUnflattened(values);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (flatParts[i] != 0 && !Inputs[i].Range.Contains(values[i]))
            {
                return Inputs[i].Check(values[i]);
            }
        }

        return WeightedSum.Of(values, flatParts, flatWhole);
    }

    /// <inheritdoc/>
    public override ValueOrReason<decimal> Evaluate(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        return flatParts is null ? base.Evaluate(inputs) : EvaluateFlat(inputs, flatParts);
    }

    /// <inheritdoc/>
    public override Explanation Explain(FormulaInputs inputs)
    {
        Guard.Against.Null(inputs);
        return Explanation.Create(Expression, Evaluate(inputs), Terms(Cabang, Keseluruhan, inputs), steps: Cabang.Select(node => Step(node, Keseluruhan, inputs)));
    }

    internal override ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs) =>
        WeightedNode.Sum(Cabang, Keseluruhan, Guard.Against.Null(inputs));

    private ValueOrReason<decimal> EvaluateFlat(FormulaInputs inputs, long[] parts)
    {
        var values = parts.Length <= LargestOnStack ? stackalloc decimal[parts.Length] : new decimal[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            // As in the tree: what weighs nothing is not read and cannot make the whole unknown.
            if (parts[i] == 0)
            {
                values[i] = 0;
                continue;
            }

            if (inputs.Number(Inputs[i].Id) is not { } value)
            {
                return Reason.MissingInput(Inputs[i].Id);
            }

            if (!Inputs[i].Range.Contains(value))
            {
                return Inputs[i].Check(value);
            }

            values[i] = value;
        }

        return WeightedSum.Of(values, parts, flatWhole);
    }

    private ValueOrReason<decimal> EvaluateUnflattened(ReadOnlySpan<decimal> values)
    {
        if (Cabang.Any(HasFormula))
        {
            throw new InvalidOperationException("A leaf of this tree is a formula; give its inputs by name.");
        }

        var named = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            named.Add(Inputs[i].Id, values[i]);
        }

        return Evaluate(FormulaInputs.Create(named));
    }

    private static bool HasFormula(WeightedNode node) => node.Rumus is not null || node.Cabang.Any(HasFormula);

    private static Explanation Step(WeightedNode node, long whole, FormulaInputs inputs)
    {
        var title = Working.Of("{0} (bobot {1} dari {2})", "{0} (weight {1} of {2})", node.Nama, node.Bobot, whole);
        if (node.Rumus is not null)
        {
            return node.Rumus.Explain(inputs).WithTitle(title);
        }

        var result = ToDecimal(node.EvaluateExact(inputs));
        return node.Masukan is not null
            ? Explanation.Create(title, result)
            : Explanation.Create(title, result, Terms(node.Cabang, node.Keseluruhan, inputs), steps: node.Cabang.Select(child => Step(child, node.Keseluruhan, inputs)));
    }

    private static BilingualText? Terms(IReadOnlyList<WeightedNode> nodes, long whole, FormulaInputs inputs)
    {
        var values = nodes.Select(node => (node.Bobot, Value: ToDecimal(node.EvaluateExact(inputs)))).Where(term => term.Bobot > 0).ToArray();
        return values.All(term => term.Value.IsKnown)
            ? Working.Join(" + ", values.Select(term => Working.Of("{0} × {1}", term.Bobot, term.Value.Match(value => value, _ => 0m))), "(", ") / " + ExactText.Of(whole))
            : null;
    }

    private static BilingualText Expand(long whole, IReadOnlyList<WeightedNode> nodes) =>
        Working.Join(" + ", nodes.Select(node => Working.Of("{0} × {1}", node.Bobot, node.Nama)), "(", ") / " + ExactText.Of(whole));

    /// <summary>Brings all leaves to parts of one whole; null where a leaf is a formula or the whole would be too large for the fast sum.</summary>
    private static (long[]? Parts, long Whole) Flatten(long whole, WeightedNode[] nodes)
    {
        var weights = new List<Fraction>();
        if (!Collect(nodes, Fraction.Parts(1, whole), weights))
        {
            return (null, 0);
        }

        var common = weights.Aggregate(BigInteger.One, (lcm, weight) => lcm / BigInteger.GreatestCommonDivisor(lcm, weight.Denominator) * weight.Denominator);
        return common > WeightedSum.LargestWhole
            ? (null, 0)
            : ([.. weights.Select(weight => (long)(weight.Numerator * (common / weight.Denominator)))], (long)common);
    }

    private static bool Collect(IEnumerable<WeightedNode> nodes, Fraction share, List<Fraction> weights)
    {
        foreach (var node in nodes)
        {
            var weight = share * Fraction.FromWhole(node.Bobot);
            if (node.Masukan is not null)
            {
                weights.Add(weight);
            }
            else if (node.Rumus is not null || !Collect(node.Cabang, weight / Fraction.FromWhole(node.Keseluruhan), weights))
            {
                return false;
            }
        }

        return true;
    }
}
