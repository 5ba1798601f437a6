using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A named input of a formula: its identity, its name in both languages, and the numbers that it can be.</summary>
/// <remarks>Immutable. Two inputs of one formula never share an id.</remarks>
public sealed class FormulaInput
{
    private FormulaInput(string id, BilingualText nama, ValueRange range)
    {
        Id = id;
        Nama = nama;
        Range = range;
    }

    /// <summary>The id under which a caller gives the number, such as <c>temuan-ditindaklanjuti</c>.</summary>
    public string Id { get; }

    /// <summary>The name in both languages.</summary>
    public BilingualText Nama { get; }

    /// <summary>The numbers that the input can be; a number outside makes the result unknown (<c>MASUKAN_TIDAK_SAH</c>).</summary>
    public ValueRange Range { get; }

    /// <summary>Makes an input that counts or measures something: 0 or more.</summary>
    /// <param name="id">The id.</param>
    /// <param name="nama">The name.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or <paramref name="nama"/> is null.</exception>
    public static FormulaInput Create(string id, BilingualText nama) => Create(id, nama, ValueRange.Create(0, null));

    /// <summary>Makes an input with a range of its own.</summary>
    /// <param name="id">The id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="range">The numbers that it can be, both ends included.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or <paramref name="nama"/> is null.</exception>
    public static FormulaInput Create(string id, BilingualText nama, ValueRange range) =>
        new(Guard.Against.Blank(id), Guard.Against.Null(nama), range);

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    /// <summary>The number of a scalar input, checked against the range.</summary>
    internal ValueOrReason<decimal> Read(FormulaInputs inputs) =>
        inputs.Number(Id) is { } value ? Check(value) : Reason.MissingInput(Id);

    internal ValueOrReason<decimal> Check(decimal value) =>
        Range.Contains(value) ? value : Reason.InvalidInput(Id, value, Range);

    internal Explanation Explain(ValueOrReason<decimal> value) => Explanation.Create(Nama, value);
}
