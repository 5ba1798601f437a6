using Ardalis.GuardClauses;

namespace Bkpsdm.Renstra;

/// <summary>The limits of size of a plan that is read. An excess is one error, found before memory is spent on it.</summary>
public sealed class RenstraLimits
{
    private RenstraLimits(int maxCharacters, int maxDepth, int maxNodes)
    {
        MaxCharacters = maxCharacters;
        MaxDepth = maxDepth;
        MaxNodes = maxNodes;
    }

    /// <summary>32 million characters, 64 levels of nesting, 100,000 nodes.</summary>
    public static RenstraLimits Default { get; } = new(32_000_000, 64, 100_000);

    /// <summary>The most characters of one JSON text; beyond it the error is <c>BATAS_UKURAN</c>.</summary>
    public int MaxCharacters { get; }

    /// <summary>The most levels of JSON nesting; beyond it the error is <c>BATAS_KEDALAMAN</c>. A nested node takes two.</summary>
    public int MaxDepth { get; }

    /// <summary>The most nodes of the tree; beyond it the error is <c>BATAS_SIMPUL</c>.</summary>
    public int MaxNodes { get; }

    /// <summary>Limits of the caller's own.</summary>
    /// <param name="maxCharacters">The most characters of one JSON text, from 1.</param>
    /// <param name="maxDepth">The most levels of JSON nesting, 1 to 1,000.</param>
    /// <param name="maxNodes">The most nodes of the tree, from 1.</param>
    /// <returns>The limits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its range.</exception>
    public static RenstraLimits Create(int maxCharacters, int maxDepth, int maxNodes) => new(
        Guard.Against.Outside(maxCharacters, 1, int.MaxValue),
        Guard.Against.Outside(maxDepth, 1, 1_000),
        Guard.Against.Outside(maxNodes, 1, int.MaxValue));
}
