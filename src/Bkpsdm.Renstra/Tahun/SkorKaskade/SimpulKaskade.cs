using Ardalis.GuardClauses;

namespace Bkpsdm.Renstra;

/// <summary>A node of a tree to be scored: id, name and parent.</summary>
public sealed class SimpulKaskade
{
    private SimpulKaskade(string id, string nama, string? induk)
    {
        Id = id;
        Nama = nama;
        Induk = induk;
    }

    /// <summary>The id, unique in its tree.</summary>
    public string Id { get; }

    /// <summary>The name (<i>nama</i>).</summary>
    public string Nama { get; }

    /// <summary>The id of the parent (<i>induk</i>); null at the top.</summary>
    public string? Induk { get; }

    /// <summary>Makes a node.</summary>
    /// <param name="id">The id.</param>
    /// <param name="nama">The name; the id stands for it where it is blank.</param>
    /// <param name="induk">The id of the parent; null at the top.</param>
    /// <returns>The node.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank.</exception>
    public static SimpulKaskade Create(string id, string? nama, string? induk) =>
        new(Guard.Against.Blank(id), string.IsNullOrWhiteSpace(nama) ? id : nama!, induk);

    /// <summary>Id and name.</summary>
    /// <returns>Such as <c>sasaran-1 Meningkatnya …</c>.</returns>
    public override string ToString() => $"{Id} {Nama}";
}
