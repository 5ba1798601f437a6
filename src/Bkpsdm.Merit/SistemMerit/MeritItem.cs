using Ardalis.GuardClauses;

namespace Bkpsdm.Merit;

/// <summary>An item of an aspect (<i>sub-aspek</i>): a subject assessed by a level, with the points of each level.</summary>
/// <remarks>
/// The items of an aspect and their weights were found in no source, so a caller brings them. They are data and are taken as they
/// are. <see cref="MeritInstrument.WithItems"/> checks them against the aspect. Immutable.
/// </remarks>
public sealed class MeritItem
{
    private MeritItem(string aspek, string kode, string nama, decimal bobot)
    {
        Aspek = aspek;
        Kode = kode;
        Nama = nama;
        Bobot = bobot;
    }

    /// <summary>The aspect: its id or name.</summary>
    public string Aspek { get; }

    /// <summary>The code of the item, unique in its instrument, such as <c>3.2</c>.</summary>
    public string Kode { get; }

    /// <summary>The name.</summary>
    public string Nama { get; }

    /// <summary>The weight: points per level. An item of weight 2.5 at level 3 earns 7.5.</summary>
    public decimal Bobot { get; }

    /// <summary>Makes an item.</summary>
    /// <param name="aspek">The id or name of its aspect.</param>
    /// <param name="kode">A code that no other item of the instrument has.</param>
    /// <param name="nama">The name.</param>
    /// <param name="bobot">The points per level, above 0. <see cref="MeritInstrument.WithItems"/> checks this.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException"><paramref name="aspek"/>, <paramref name="kode"/> or <paramref name="nama"/> is blank.</exception>
    public static MeritItem Create(string aspek, string kode, string nama, decimal bobot) =>
        new(Guard.Against.Blank(aspek).Trim(), Guard.Against.Blank(kode).Trim(), Guard.Against.Blank(nama).Trim(), bobot);

    /// <summary>Code and name.</summary>
    /// <returns>Such as <c>3.2 Pola karier</c>.</returns>
    public override string ToString() => $"{Kode} {Nama}";
}
