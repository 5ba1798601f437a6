using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A node of a weighted tree: its weight among its siblings, and an input, a formula or nodes of its own.</summary>
/// <remarks>Weights are whole parts of one whole (25 of 100, 10 of 44, 1 of 9), so that their sum is checked on integers. Immutable.</remarks>
public sealed class WeightedNode
{
    private WeightedNode(long bobot, string id, BilingualText nama, FormulaInput? masukan, Formula? rumus, long keseluruhan, WeightedNode[] cabang)
    {
        Bobot = bobot;
        Id = id;
        Nama = nama;
        Masukan = masukan;
        Rumus = rumus;
        Keseluruhan = keseluruhan;
        Cabang = Array.AsReadOnly(cabang);
    }

    /// <summary>The weight (<i>bobot</i>) in parts of the parent's whole, 0 or more.</summary>
    public long Bobot { get; }

    /// <summary>The id of the node; that of the input for a leaf.</summary>
    public string Id { get; }

    /// <summary>The name of the node.</summary>
    public BilingualText Nama { get; }

    /// <summary>The input of a leaf; null otherwise.</summary>
    public FormulaInput? Masukan { get; }

    /// <summary>The formula of a computed leaf; null otherwise.</summary>
    public Formula? Rumus { get; }

    /// <summary>The whole (<i>keseluruhan</i>) of which the branches' weights are parts; 0 for a leaf.</summary>
    public long Keseluruhan { get; }

    /// <summary>The branches (<i>cabang</i>); none for a leaf.</summary>
    public IReadOnlyList<WeightedNode> Cabang { get; }

    /// <summary>A leaf that is an input.</summary>
    /// <param name="bobot">The weight in parts of the parent's whole, 0 or more.</param>
    /// <param name="masukan">The input.</param>
    /// <returns>The node.</returns>
    /// <exception cref="ArgumentException"><paramref name="bobot"/> is negative or <paramref name="masukan"/> is null.</exception>
    public static WeightedNode Leaf(long bobot, FormulaInput masukan)
    {
        Guard.Against.Null(masukan);
        return new WeightedNode(Weight(bobot), masukan.Id, masukan.Nama, masukan, null, 0, []);
    }

    /// <summary>A leaf that a formula computes.</summary>
    /// <param name="bobot">The weight in parts of the parent's whole, 0 or more.</param>
    /// <param name="id">The id of the node.</param>
    /// <param name="nama">The name of the node.</param>
    /// <param name="rumus">The formula.</param>
    /// <returns>The node.</returns>
    /// <exception cref="ArgumentException"><paramref name="bobot"/> is negative, <paramref name="id"/> is blank, or an argument is null.</exception>
    public static WeightedNode Computed(long bobot, string id, BilingualText nama, Formula rumus) =>
        new(Weight(bobot), Guard.Against.Blank(id), Guard.Against.Null(nama), null, Guard.Against.Null(rumus), 0, []);

    /// <summary>A node with branches of its own.</summary>
    /// <param name="bobot">The weight in parts of the parent's whole, 0 or more.</param>
    /// <param name="id">The id of the node.</param>
    /// <param name="nama">The name of the node.</param>
    /// <param name="keseluruhan">The whole of which the branches' weights are parts.</param>
    /// <param name="cabang">The branches; their weights sum to <paramref name="keseluruhan"/>.</param>
    /// <returns>The node.</returns>
    /// <exception cref="ArgumentException">The weights do not sum to the whole, a weight is negative, or an argument is null, blank or empty.</exception>
    public static WeightedNode Group(long bobot, string id, BilingualText nama, long keseluruhan, IEnumerable<WeightedNode> cabang)
    {
        var branches = Guard.Against.Null(cabang).ToArray();
        return FaultOf(id, keseluruhan, branches) is { } fault
            ? throw new ArgumentException(fault.Text(Bahasa.English), nameof(cabang))
            : new WeightedNode(Weight(bobot), Guard.Against.Blank(id), Guard.Against.Null(nama), null, null, keseluruhan, branches);
    }

    /// <summary>The first fault of the branches of a whole; null where there is none. One check for code and data.</summary>
    internal static ReadError? FaultOf(string id, long keseluruhan, IReadOnlyList<WeightedNode> cabang)
    {
        if (keseluruhan < 1 || cabang.Count == 0)
        {
            return ReadError.Create("BOBOT_KOSONG", BilingualText.Create(
                $"'{id}' tidak mempunyai cabang, atau keseluruhannya di bawah 1.",
                $"'{id}' has no branches, or a whole below 1."));
        }

        var sum = cabang.Aggregate(System.Numerics.BigInteger.Zero, (total, node) => total + node.Bobot);
        return sum == keseluruhan ? null : ReadError.Create("BOBOT_TIDAK_UTUH", BilingualText.Create(
            FormattableString.Invariant($"Bobot cabang '{id}' berjumlah {sum} dari {keseluruhan}; jumlahnya harus tepat {keseluruhan}."),
            FormattableString.Invariant($"The weights of the branches of '{id}' sum to {sum} of {keseluruhan}; they must sum to exactly {keseluruhan}.")));
    }

    internal IEnumerable<FormulaInput> Inputs() =>
        Masukan is not null ? [Masukan] : Rumus is not null ? Rumus.Inputs : Cabang.SelectMany(node => node.Inputs());

    internal ValueOrReason<Fraction> EvaluateExact(FormulaInputs inputs)
    {
        if (Masukan is not null)
        {
            return Masukan.Read(inputs).Map(Fraction.FromDecimal);
        }

        return Rumus is not null ? Rumus.EvaluateExact(inputs) : Sum(Cabang, Keseluruhan, inputs);
    }

    internal static ValueOrReason<Fraction> Sum(IReadOnlyList<WeightedNode> cabang, long keseluruhan, FormulaInputs inputs)
    {
        var sum = Fraction.Zero;
        foreach (var node in cabang)
        {
            // A branch of weight 0 takes no part, so that it cannot make the whole unknown either.
            if (node.Bobot == 0)
            {
                continue;
            }

            var value = node.EvaluateExact(inputs);
            if (!value.TryGet(out var fraction))
            {
                return value;
            }

            sum += fraction * Fraction.FromWhole(node.Bobot);
        }

        return sum / Fraction.FromWhole(keseluruhan);
    }

    private static long Weight(long bobot) => bobot < 0
        ? throw new ArgumentOutOfRangeException(nameof(bobot), bobot, "A weight is 0 or more parts of the whole.")
        : bobot;
}
