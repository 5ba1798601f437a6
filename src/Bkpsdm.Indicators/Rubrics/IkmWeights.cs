namespace Bkpsdm.Indicators;

/// <summary>The weight of each of the nine elements in the satisfaction index, as whole parts of one whole.</summary>
/// <remarks>
/// The regulation divides one by nine and prints 0.11. Public applications use either, and the results differ; nothing is
/// assumed, so the caller names the convention. Immutable.
/// </remarks>
public sealed class IkmWeights
{
    private IkmWeights(string id, BilingualText text, long parts, long whole)
    {
        Id = id;
        Text = text;
        Parts = parts;
        Whole = whole;
    }

    /// <summary>One ninth each, exactly: a perfect survey gives an NIK of 100.</summary>
    public static IkmWeights ExactNinth { get; } = new("1/9", BilingualText.Same("1/9"), 1, PermenpanRb14Of2017.JumlahUnsur);

    /// <summary>The printed 0.11 each: the nine weights sum to 0.99, so a perfect survey gives an NIK of 99 and the worst 24.75.</summary>
    public static IkmWeights Printed011 { get; } = new("0.11", BilingualText.Create("0,11", "0.11"), PermenpanRb14Of2017.BobotTercetakPerSeratus, 100);

    /// <summary>The stable id: <c>1/9</c> or <c>0.11</c>.</summary>
    public string Id { get; }

    /// <summary>The weight in the manner of each language.</summary>
    public BilingualText Text { get; }

    /// <summary>The parts of each element.</summary>
    public long Parts { get; }

    /// <summary>The whole of which they are parts.</summary>
    public long Whole { get; }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    internal Fraction Share => Fraction.Parts(Parts, Whole);
}
