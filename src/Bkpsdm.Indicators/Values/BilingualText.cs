using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>One text in Indonesian and in English.</summary>
/// <remarks>Immutable and safe for use from several threads. Two texts are equal when both languages are equal, letter by letter.</remarks>
public sealed class BilingualText : IEquatable<BilingualText>
{
    private BilingualText(string indonesia, string english)
    {
        Indonesia = indonesia;
        English = english;
    }

    /// <summary>The Indonesian text; never blank.</summary>
    public string Indonesia { get; }

    /// <summary>The English text; never blank.</summary>
    public string English { get; }

    /// <summary>Makes a text.</summary>
    /// <param name="indonesia">The Indonesian text.</param>
    /// <param name="english">The English text.</param>
    /// <returns>The text in both languages.</returns>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public static BilingualText Create(string indonesia, string english) =>
        new(Guard.Against.Blank(indonesia), Guard.Against.Blank(english));

    /// <summary>Makes a text that is the same in both languages: an official name, a code or a number.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in both languages.</returns>
    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    public static BilingualText Same(string text) => new(Guard.Against.Blank(text), text);

    /// <summary>The text in one language.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text.</returns>
    public string In(Bahasa bahasa) => bahasa == Bahasa.English ? English : Indonesia;

    /// <inheritdoc/>
    public bool Equals(BilingualText? other) =>
        other is not null && string.Equals(Indonesia, other.Indonesia, StringComparison.Ordinal) && string.Equals(English, other.English, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BilingualText);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Indonesia) * 397) ^ StringComparer.Ordinal.GetHashCode(English));

    /// <summary>The Indonesian text.</summary>
    /// <returns><see cref="Indonesia"/>.</returns>
    public override string ToString() => Indonesia;
}
