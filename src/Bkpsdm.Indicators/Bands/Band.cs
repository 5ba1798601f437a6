using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>One band of a scale: the name (<i>predikat</i>) that a value gets from a lower end on.</summary>
/// <remarks>
/// A band has no upper end of its own. It reaches as far as the next band of its <see cref="BandScale"/>, so that a gap or
/// an overlap cannot be written down. Immutable. Two are equal when all parts are equal, letter by letter.
/// </remarks>
public sealed class Band : IEquatable<Band>
{
    private Band(string predikat, decimal? lower, string? kode, BilingualText? uraian, string[] aliases)
    {
        Predikat = predikat;
        Lower = lower;
        Kode = kode;
        Uraian = uraian;
        Aliases = Array.AsReadOnly(aliases);
    }

    /// <summary>The name in the words of the regulation, such as <c>Sangat Baik</c>.</summary>
    public string Predikat { get; }

    /// <summary>The letter or number of the band, such as <c>BB</c>; null where the scale has none.</summary>
    public string? Kode { get; }

    /// <summary>The name in both languages; null where none is given.</summary>
    public BilingualText? Uraian { get; }

    /// <summary>
    /// The lower end, in the unit of the scale. The <see cref="BoundaryRule"/> of the scale says whether the end itself is inside.
    /// Null for a lowest band that takes everything below the next one.
    /// </summary>
    public decimal? Lower { get; }

    /// <summary>Other names under which the band is found, in the order given; empty where there are none.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Makes a band.</summary>
    /// <param name="predikat">The name in the words of the regulation.</param>
    /// <param name="lower">The lower end; null for a lowest band without one.</param>
    /// <param name="kode">The letter or number, if any.</param>
    /// <param name="uraian">The name in both languages, if any.</param>
    /// <param name="aliases">Other names under which the band is found.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentException"><paramref name="predikat"/>, <paramref name="kode"/> (where given) or an alias is blank.</exception>
    public static Band Create(string predikat, decimal? lower, string? kode = null, BilingualText? uraian = null, params string[] aliases)
    {
        Guard.Against.Blank(predikat);
        if (kode is not null)
        {
            Guard.Against.Blank(kode);
        }

        foreach (var alias in Guard.Against.Null(aliases))
        {
            Guard.Against.Blank(alias, nameof(aliases));
        }

        return new Band(predikat, lower, kode, uraian, (string[])aliases.Clone());
    }

    /// <summary>Code and name, such as <c>BB, Sangat Baik</c>.</summary>
    /// <param name="bahasa">The language; the name is in the regulation's words where <see cref="Uraian"/> is not given.</param>
    /// <returns>The text.</returns>
    public string Text(Bahasa bahasa)
    {
        var name = Uraian?.In(bahasa) ?? Predikat;
        return Kode is null ? name : $"{Kode}, {name}";
    }

    /// <inheritdoc/>
    public bool Equals(Band? other) =>
        other is not null
        && string.Equals(Predikat, other.Predikat, StringComparison.Ordinal)
        && string.Equals(Kode, other.Kode, StringComparison.Ordinal)
        && Lower == other.Lower
        && Equals(Uraian, other.Uraian)
        && Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Band);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Predikat) * 397) ^ Lower.GetHashCode());

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text of <see cref="Text(Bahasa)"/>.</returns>
    public override string ToString() => Text(Bahasa.Indonesia);

    internal IEnumerable<string> Names()
    {
        yield return Predikat;
        if (Kode is not null)
        {
            yield return Kode;
        }

        foreach (var alias in Aliases)
        {
            yield return alias;
        }
    }

    internal bool IsCalled(string name) => Names().Any(own => string.Equals(own.Trim(), name, StringComparison.OrdinalIgnoreCase));
}
