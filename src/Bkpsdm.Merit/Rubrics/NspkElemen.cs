using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>An element (<i>elemen</i>) of ASN management with assessed norms, standards, procedures and criteria (NSPK).</summary>
/// <remarks>Immutable.</remarks>
public sealed class NspkElemen
{
    private NspkElemen(string id, BilingualText nama)
    {
        Id = id;
        Nama = nama;
    }

    /// <summary>The stable id, such as <c>pola-karier</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>Makes an element.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="nama">The name.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or <paramref name="nama"/> is null.</exception>
    public static NspkElemen Create(string id, BilingualText nama) => new(Guard.Against.Blank(id), Guard.Against.Null(nama));

    /// <summary>Id and Indonesian name.</summary>
    /// <returns>Such as <c>Pola karier (pola-karier)</c>.</returns>
    public override string ToString() => $"{Nama} ({Id})";

    internal PartName Name => new(Id, Nama);
}
