using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>An aspect (<i>aspek</i>) of a merit instrument: a part of the score with a maximum of its own.</summary>
/// <remarks>Scores of aspects are points, not percentages. Two aspects compare by their share of their maxima. Immutable.</remarks>
public sealed class MeritAspek
{
    private MeritAspek(PartName name, decimal maksimum, MeritItem[] items)
    {
        Name = name;
        Maksimum = maksimum;
        Items = Array.AsReadOnly(items);
    }

    /// <summary>The stable id, such as <c>pengembangan-karier</c>.</summary>
    public string Id => Name.Id;

    /// <summary>The name.</summary>
    public BilingualText Nama => Name.Nama;

    /// <summary>The largest score in points, above 0.</summary>
    public decimal Maksimum { get; }

    /// <summary>The items, in the order given. Empty where the caller brought none.</summary>
    public IReadOnlyList<MeritItem> Items { get; }

    internal PartName Name { get; }

    /// <summary>Makes an aspect without items.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="maksimum">The largest score in points, above 0 and at most 1,000,000.</param>
    /// <returns>The aspect.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank, <paramref name="nama"/> is null, or <paramref name="maksimum"/> is not in its range.</exception>
    public static MeritAspek Create(string id, BilingualText nama, decimal maksimum)
    {
        Guard.Against.Blank(id);
        Guard.Against.Null(nama);
        return MeritChecks.IsMaximum(maksimum)
            ? new MeritAspek(new PartName(id, nama), maksimum, [])
            : throw new ArgumentOutOfRangeException(nameof(maksimum), maksimum, "The maximum of an aspect is above 0 and at most 1000000.");
    }

    /// <summary>Id and Indonesian name.</summary>
    /// <returns>Such as <c>Pengadaan (pengadaan)</c>.</returns>
    public override string ToString() => $"{Nama} ({Id})";

    internal MeritAspek With(MeritItem[] items) => new(Name, Maksimum, items);
}
