namespace Bkpsdm.Renstra;

/// <summary>A weight (<i>bobot</i>) as whole parts of one whole, such as 2 of 13.</summary>
/// <remarks>The default is empty: no parts of no whole.</remarks>
public readonly record struct BagianBobot
{
    internal BagianBobot(long parts, long whole)
    {
        Parts = parts;
        Whole = whole;
    }

    /// <summary>The parts, 0 or more.</summary>
    public long Parts { get; }

    /// <summary>The whole; 0 for the default.</summary>
    public long Whole { get; }

    /// <summary>True for the default.</summary>
    public bool IsEmpty => Whole == 0;

    /// <summary>The share in percent, 0 to 100, to the last digit of a decimal; 0 for the default.</summary>
    public decimal Percent => !IsEmpty && (Share * Fraction.FromWhole(100)).TryToDecimal(out var percent) ? percent : 0;

    internal Fraction Share => Fraction.Parts(Parts, Whole);

    /// <summary>Parts and whole.</summary>
    /// <returns>Such as <c>2/13</c>; empty for the default.</returns>
    public override string ToString() => IsEmpty ? string.Empty : $"{ExactText.Of(Parts)}/{ExactText.Of(Whole)}";
}
